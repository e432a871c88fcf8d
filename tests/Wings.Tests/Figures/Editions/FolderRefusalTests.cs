namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>Files, folders and links that do not belong in an edition, and several wrong things at once.</summary>
public sealed class FolderRefusalTests : IDisposable
{
    const string Edition = "edition.yaml";
    const string Bodies = "organisations.csv";
    const string Catalogue = "catalogue/energy.yaml";
    const string Received = "deliveries/energy-2023/received.csv";

    readonly TrialFolder trial = new();

    public void Dispose() => trial.Dispose();

    [Theory]
    [InlineData("organisation.csv", "Unknown file 'organisation.csv'; did you mean 'organisations.csv'?")]
    [InlineData("catalog/x.yaml", "Unknown folder 'catalog'; did you mean 'catalogue'?")]
    [InlineData("catalogue/x.yml", "Unknown file 'x.yml' in 'catalogue'; expected: .yaml")]
    [InlineData("catalogue/old/x.yaml", "catalogue/old: No folder belongs in 'catalogue'")]
    [InlineData("codelists/organisation.csv", "'organisation' cannot name a code list")]
    [InlineData("codelists/My-List.csv", "'My-List' cannot name a code list")]
    [InlineData("deliveries/FIN.csv", "Unknown file 'FIN.csv' in 'deliveries'")]
    [InlineData("deliveries/energy-2024/FIN.csv", "Unknown collection 'energy-2024'; did you mean 'energy-2023'?")]
    [InlineData("deliveries/energy-2023/FYN.csv", "FYN.csv: Unknown organisation 'FYN'; did you mean 'FIN'?")]
    [InlineData("deliveries/energy-2023/FIN.pdf", "FIN.pdf: This version does not know this kind of file ('.pdf')")]
    [InlineData(
        "deliveries/energy-2023/FIN.json",
        "fin.csv: 'deliveries/energy-2023/FIN.json' is of the same organisation"
    )]
    [InlineData("deliveries/energy-2023/old/FIN.csv", "No folder belongs in 'deliveries/energy-2023'")]
    [InlineData("explanations/energy-2024/FIN.csv", "Unknown collection 'energy-2024'; did you mean 'energy-2023'?")]
    [InlineData("explanations/energy-2023/FYN.csv", "Unknown organisation 'FYN'; did you mean 'FIN'?")]
    [InlineData("documents/letter.docx", "Unknown file 'letter.docx' in 'documents'; expected: .md")]
    public void Every_file_and_folder_that_nobody_knows_is_named(string file, string problem)
    {
        trial.Write(file, "code,name_nl\n");
        Assert.Contains(trial.Problems(), one => one.Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Edition, "edition.yaml is missing")]
    [InlineData(Bodies, "organisations.csv is missing")]
    public void What_every_edition_needs_is_missed(string file, string problem)
    {
        trial.Delete(file);
        Assert.Contains(trial.Problems(), one => one.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_so()
    {
        var (folder, problems) = Rekenschap.Figures.Editions.EditionFolder.Read(trial.Full("nowhere"));
        Assert.Null(folder);
        Assert.Contains("does not exist", Assert.Single(problems.Found).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_come_at_once()
    {
        trial.Replace(Edition, "licence:", "license:");
        trial.Replace(Catalogue, "code: gas", "code: Gas");
        trial.Replace(Received, "number period", "numbr");
        string[] files = ["edition.yaml", "catalogue/energy.yaml", Received];
        var problems = trial.Problems();
        Assert.All(files, file => Assert.Contains(problems, one => one.StartsWith(file, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_setting_that_is_not_utf_8_is_refused_at_its_line()
    {
        File.WriteAllBytes(trial.Full(Bodies), [.. "code,name_nl,kind\nFIN,Financi"u8, 0xEB, .. "n,ministry\n"u8]);
        Assert.Contains(
            trial.Problems(),
            one => one.StartsWith("organisations.csv:2: Not valid UTF-8", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        trial.Write(Edition, "\uFEFF" + TrialFolder.Right[Edition]);
        trial.Write(Bodies, "\uFEFF" + TrialFolder.Right[Bodies]);
        trial.Read();
    }

    [Fact]
    public void A_link_that_leaves_the_folder_is_refused()
    {
        using var outside = new TrialFolder();
        File.CreateSymbolicLink(trial.Full("deliveries/energy-2023/EZ.csv"), outside.Full(Bodies));
        Directory.CreateSymbolicLink(trial.Full("catalogue/more"), outside.Full("catalogue"));
        var problems = trial.Problems();
        Assert.Contains(
            problems,
            one => one.StartsWith("deliveries/energy-2023/EZ.csv: A link to outside", StringComparison.Ordinal)
        );
        Assert.Contains(problems, one => one.StartsWith("catalogue/more: A link to outside", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_within_the_folder_is_followed()
    {
        File.CreateSymbolicLink(trial.Full("deliveries/energy-2023/EZ.csv"), "fin.csv");
        Assert.Contains(trial.Read().Deliveries, one => one.Deliverer.Code == "EZ");
    }

    [Fact]
    public void Links_in_a_ring_are_refused()
    {
        File.CreateSymbolicLink(trial.Full("catalogue/a.yaml"), "b.yaml");
        File.CreateSymbolicLink(trial.Full("catalogue/b.yaml"), "a.yaml");
        Assert.Contains(trial.Problems(), one => one.Contains("A link to outside", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_is_said_once()
    {
        trial.Replace(Catalogue, "indicator: rate", "indicator: rat");
        Assert.Single(trial.Problems());
    }
}

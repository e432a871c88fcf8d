using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Mappings.Wizard;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>What is guessed of sheets that were never meant for us.</summary>
public sealed class GuessTests
{
    static WorkedEdition Worked(SmallEdition edition) =>
        WorkedEdition.Open(
            new Id<Edition>(Guid.Empty),
            1,
            FolderContents.Of(edition.Path, edition.Read()),
            System
                .Collections
                .Immutable
                .ImmutableDictionary<string, System.Collections.Immutable.ImmutableDictionary<string, long>>
                .Empty
        );

    static (string? Yaml, int Figures, string[] Errors) Guess(WorkedEdition worked, byte[] bytes, string extension)
    {
        var collection = worked.Collection("energy")!;
        Assert.True(worked.Knows(collection, "OCW", out var deliverer));
        var file = new DeliveryFile(
            $"deliveries/energy/OCW{extension}",
            collection,
            deliverer,
            1,
            extension,
            null,
            default,
            []
        );
        var sheets = worked.Peek(file, bytes);
        var known = new KnownWords(worked, collection, deliverer);
        if (sheets.IsEmpty || new GuessShape(known).Best(sheets) is not { } shape)
            return (null, 0, []);
        var yaml = WriteMapping.Of(
            shape,
            sheets.First(one => one.Name == shape.Sheet),
            "own-ocw-energy",
            extension[1..]
        );
        var read = worked.Check(file with { Mapping = yaml }, bytes);
        return (
            yaml,
            read.Observations.Length,
            [.. read.Report.Findings.Where(one => one.Blocks).Select(one => $"{one.Cell} {one.Message.En}")]
        );
    }

    [Theory]
    [InlineData("Ministerie;2021;2022;2023\nOnderwijs;10;11;12\nFinanciën;1;2;3\n", 3)]
    [InlineData("Titel\n\nJaar;Gas (m3)\n2021;10\n2022;11\n2023;12\n", 3)]
    [InlineData("Indicator;Periode;Waarde\nGas;2021;1.234,5\nGas;2022;11\n", 2)]
    [InlineData("2021;2022\n10;11\n", 2)]
    [InlineData("Wat;2019;2020;2021;2022\nGas;1;2;10;11\nTotaal;1;2;10;11\n", 2)]
    [InlineData("Ministerie,jaar,verbruik\nOCW,2021,10\nOCW,2022,n.v.t.\n", 2)]
    public void A_sheet_as_people_keep_it_needs_only_a_yes(string sheet, int figures)
    {
        using var edition = new SmallEdition();
        using var worked = Worked(edition);
        var (yaml, read, errors) = Guess(worked, System.Text.Encoding.UTF8.GetBytes(sheet), ".csv");
        Assert.True(errors.Length == 0 && read == figures, $"{read} figures\n{yaml}\n{string.Join('\n', errors)}");
    }

    [Fact]
    public void Whatever_workbook_comes_guessing_at_it_ends_in_a_mapping_that_can_be_read_or_in_none()
    {
        using var edition = new SmallEdition();
        using var worked = Worked(edition);
        var wrong = new List<string>();
        var (seen, guessed) = (0, 0);
        foreach (
            var path in Directory.EnumerateFiles(Corpus.Folder("formats-xlsx-ods"), "*", SearchOption.AllDirectories)
        )
        {
            var extension = Path.GetExtension(path).ToLowerInvariant();
            if (extension is not (".xlsx" or ".ods" or ".csv") || new FileInfo(path).Length > 2_000_000)
                continue;
            seen++;
            try
            {
                var (yaml, _, _) = Guess(worked, File.ReadAllBytes(path), extension);
                if (yaml is null)
                    continue;
                guessed++;
                var problems = new FolderProblems();
                YamlMap.Read(yaml, "mappings", problems);
                if (problems.Any)
                    wrong.Add($"{Path.GetFileName(path)}: {yaml}");
            }
            catch (Exception e)
            {
                wrong.Add($"{Path.GetFileName(path)}: {e.GetType().Name} {e.Message} {e.StackTrace?.Split('\n')[0]}");
            }
        }
        Assert.Empty(wrong);
        Assert.True(guessed > 20, $"{guessed} of {seen} were guessed at");
    }
}

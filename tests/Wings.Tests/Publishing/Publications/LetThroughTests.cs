using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Publications;
using Rekenschap.Wings.Tests.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Publishing.Publications;

public sealed class LetThroughTests : IDisposable
{
    const string Head = "document,words,claim,reason,mandate_holder,second_person,date\n";
    const string AcceptedHead = "document,words,claim,verdict,by,reason\n";
    readonly string folder = Directory.CreateTempSubdirectory("rekenschap").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    LetThroughTests Put(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    LetThroughTests Document(string body) =>
        Put("documents/brief.md", $"---\ntitle: Brief\nlanguage: nl\nperiod: 2023\n---\n{body}");

    Publication Judge() => JudgeEdition.Judge(folder, SmallEdition.Make());

    [Fact]
    public void A_failing_claim_goes_out_when_two_people_release_it()
    {
        Document("Er was [2.000 m3](claim:gas_use) gas.")
            .Put(
                "releases.csv",
                Head + "documents/brief.md,2.000 m3,gas_use,Telling loopt nog,SG BZK,DG OO,2024-05-14\n"
            );
        var publication = Judge();
        Assert.Empty(publication.Reasons);
        Assert.Equal("Telling loopt nog", publication.Documents[0].Claims[0].Release?.Reason);
    }

    [Theory]
    [InlineData("brief.md,2.000 m3,gas_use,reden,SG BZK,sg bzk,2024-05-14", "niet alleen")]
    [InlineData("brief.md,2.000 m3,gas_use,reden,SG,,2024-05-14", "second_person")]
    [InlineData("brief.md,2.000 m3,gas_use,,SG,DG,2024-05-14", "reason")]
    [InlineData("brief.md,2.000 m3,gas_use,reden,SG,DG,14 mei", "datum")]
    [InlineData("brief.md,2.000 m3,gas_use?period=2022,reden,SG,DG,2024-05-14", "Geen uitspraak")]
    [InlineData("brief.md,2.001 m3,gas_use,reden,SG,DG,2024-05-14", "bedoelt u '2.000 m3'")]
    [InlineData("ander.md,2.000 m3,gas_use,reden,SG,DG,2024-05-14", "ander.md")]
    public void A_release_that_does_not_count_says_why_and_the_claim_still_blocks(string row, string named)
    {
        var publication = Document("Er was [2.000 m3](claim:gas_use) gas.")
            .Put("releases.csv", Head + row + "\n")
            .Judge();
        var problem = Assert.Single(publication.Problems);
        Assert.Equal(("releases.csv", (int?)2), (problem.File, problem.Line));
        Assert.Contains(named, problem.Message.Nl, StringComparison.Ordinal);
        Assert.True(publication.Documents[0].Claims[0].Blocks);
        Assert.False(publication.FolderIsWrong);
    }

    [Fact]
    public void A_release_of_a_claim_that_holds_is_told()
    {
        var publication = Document("[1.450 m3](claim:gas_use)")
            .Put("releases.csv", Head + "brief.md,1.450 m3,gas_use,r,SG,DG,2024-05-14\n")
            .Judge();
        Assert.Contains(
            "niet fails maar holds",
            Assert.Single(publication.Problems).Message.Nl,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("understated", true)]
    [InlineData("unverifiable", false)]
    [InlineData("fails", false)]
    public void An_understated_claim_is_accepted_as_what_it_is(string verdict, bool passes)
    {
        var publication = Document("[meer dan 100 m3](claim:gas_use)")
            .Put("accepted.csv", AcceptedHead + $"brief.md,meer dan 100 m3,gas_use,{verdict},coordinator,afgesproken\n")
            .Judge();
        Assert.Equal(Verdict.Understated, publication.Documents[0].Claims[0].Judged.Verdict);
        Assert.Equal(passes, !publication.Blocks);
    }

    [Fact]
    public void Thresholds_come_from_the_folder_and_unknown_ones_are_named()
    {
        Assert.Equal(
            Verdict.Holds,
            Document("[circa 1.600 m3](claim:gas_use)")
                .Put("policy.yaml", "about: 10%\n")
                .Judge()
                .Documents[0]
                .Claims[0]
                .Judged.Verdict
        );
        var wrong = Put("policy.yaml", "abut: 10%\n").Judge();
        Assert.True(wrong.FolderIsWrong);
        Assert.Contains("'about'", Assert.Single(wrong.FolderProblems).Message.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_front_matter_and_a_wrong_column_make_the_folder_wrong()
    {
        var publication = Put("documents/a.md", "---\ntitel: x\n---\n").Put("releases.csv", "dokument\n").Judge();
        Assert.Contains(publication.FolderProblems, problem => problem is { File: "documents/a.md", Line: 2 });
        Assert.Contains(publication.FolderProblems, problem => problem is { File: "releases.csv", Line: 1 });
    }

    [Fact]
    public void Two_claims_of_which_one_must_be_wrong_are_both_marked_across_documents()
    {
        var publication = Document("[circa 1.450 m3](claim:gas_use)")
            .Put("documents/b.md", "---\ntitle: B\nlanguage: nl\nperiod: 2023\n---\n[meer dan 1.450 m3](claim:gas_use)")
            .Judge();
        Assert.Equal(
            "documents/b.md",
            Assert
                .Single(publication.Documents[1].Claims[0].Contradicts, one => true)
                .Tag.Document.Replace("brief", "b", StringComparison.Ordinal)
        );
        Assert.Equal(
            "documents/b.md",
            Assert
                .Single(publication.Documents[0].Claims[0].Contradicts, one => true)
                .Tag.Document.Replace("brief", "b", StringComparison.Ordinal)
        );
        Assert.False(publication.Blocks);
    }

    [Fact]
    public void The_coverage_line_counts_what_was_checked_what_is_of_others_and_what_is_not_marked()
    {
        var publication = Document("[1.450 m3](claim:gas_use), [5](external:CBS) en 12 landen, [13](not-a-figure:).")
            .Judge();
        Assert.Equal("1 uitspraak gecontroleerd, 1 van anderen, 1 ongemarkeerd", publication.Coverage.Nl);
        Assert.Equal("1 statement checked, 1 by others, 1 untagged", publication.Coverage.En);
        Assert.Contains(
            "documents/brief.md:6: '12' staat er zonder cijfer",
            Assert.Single(publication.Reasons).Nl,
            StringComparison.Ordinal
        );
    }
}

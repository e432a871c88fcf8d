using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Release;
using Rekenschap.Wings.Tests.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>What was let through of a document becomes rows of the folder's lists; all else in them stays to the byte.</summary>
public sealed class ReleaseRowsTests
{
    const string Head = "document,words,claim,reason,mandate_holder,second_person,date\n";
    const string Other = "ander.md,1 m3,gas_use,reden,SG,DG,2024-05-14\r\n";
    const string Void = "brief.md,99 m3,gas_use,\"een reden\nop twee regels\",SG,DG,2024-05-14\n";

    static readonly JudgedDocument Document = SmallEdition.Judge("Er was [2.000 m3](claim:gas_use) gas.");

    static ClaimRelease Released(string reason = "Telling loopt nog")
    {
        var (draft, claim) = (Drafting.New(), Document.Claims[0].Judged);
        Assert.Equal(Verdict.Fails, claim.Verdict);
        var (release, _) = ClaimRelease.Ask(draft, Drafting.By("a", "FIN", Role.Signatory), claim, reason);
        Assert.Null(release!.Confirm(draft, Drafting.By("b", "FIN", Role.Coordinator), 1, claim));
        return release;
    }

    const string Row =
        "documents/brief.md,2.000 m3,gas_use,Telling loopt nog,mandaathouder van FIN,coördinator van FIN,2024-02-16\n";

    [Fact]
    public void The_first_release_makes_the_list_and_a_further_one_is_added_to_it()
    {
        Assert.Equal(Head + Row, ReleaseRows.WriteReleases("", Document, [Released()]));
        Assert.Equal(Head + Other + Row, ReleaseRows.WriteReleases(Head + Other, Document, [Released()]));
    }

    [Fact]
    public void Rows_of_the_document_that_let_nothing_through_any_more_go_and_others_stay_to_the_byte()
    {
        Assert.Equal(Head + Other + Row, ReleaseRows.WriteReleases(Head + Void + Other, Document, [Released()]));
        Assert.Equal(Head + Other, ReleaseRows.WriteReleases(Head + Other + Void, Document, []));
        Assert.Equal(Head + Other, ReleaseRows.WriteReleases(Head + Other, Document, []));
        Assert.Equal("", ReleaseRows.WriteReleases("", Document, []));
    }

    [Fact]
    public void What_the_folder_released_already_is_not_written_twice()
    {
        var there = Head + Row;
        Assert.Equal(there, ReleaseRows.WriteReleases(there, Document, [Released("andere woorden")]));
    }

    [Fact]
    public void What_two_released_here_counts_for_the_claim_with_this_value_only()
    {
        var lets = LetHere.With(LetThrough.None, [Released()], Document.Facts.Path, Document.Claims);
        Assert.Equal("Telling loopt nog", Assert.Single(lets.Releases).Row.Reason);
        var edition = SmallEdition.Make().Value("gas_use", "2023", 1400m);
        var later = SmallEdition.Judge("Er was [2.000 m3](claim:gas_use) gas.", edition: edition);
        Assert.Empty(LetHere.With(LetThrough.None, [Released()], later.Facts.Path, later.Claims).Releases);
    }

    [Fact]
    public void What_the_coordinator_let_through_stands_in_the_other_list()
    {
        var weak = SmallEdition.Judge("Er was [meer dan 1.000 m3](claim:gas_use) gas.");
        var claim = weak.Claims[0].Judged;
        Assert.Equal(Verdict.Understated, claim.Verdict);
        var (let, _) = ClaimRelease.Ask(
            Drafting.New(),
            Drafting.By("c", "FIN", Role.Coordinator),
            claim,
            "Ronde grens, bewust"
        );
        Assert.Equal(
            "document,words,claim,verdict,by,reason\ndocuments/brief.md,meer dan 1.000 m3,gas_use,understated,coördinator van FIN,\"Ronde grens, bewust\"\n",
            ReleaseRows.WriteAccepted("", weak, [let!])
        );
        Assert.Equal("", ReleaseRows.WriteReleases("", weak, [let!]));
    }
}

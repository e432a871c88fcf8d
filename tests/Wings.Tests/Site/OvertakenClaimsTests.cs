using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>A claim that held when it was published and holds no longer is nowhere shown as one that holds.</summary>
public class OvertakenClaimsTests
{
    const string Overtaken = "Klopte bij publicatie, wijkt nu af";

    [Theory]
    [InlineData(Language.Nl, Overtaken)]
    [InlineData(Language.En, "Held when published, deviates now")]
    public void The_figures_page_says_of_each_sentence_how_it_stands_now(Language language, string standing)
    {
        var uses = DemonstrationSite.Figure("paper_use", language).Uses;
        Assert.Contains(uses, use => use.Words == "gehalveerd");
        Assert.All(
            uses.Where(use => use.Words is "gehalveerd" or "halved"),
            use => Assert.Equal((standing, Signal.Fails), (use.Verdict, use.Signal))
        );
    }

    [Fact]
    public void The_account_puts_what_does_not_simply_hold_first_and_marks_it_in_its_place_too()
    {
        var account = DemonstrationSite.Account("rapport");
        var first = account.Exceptions!.Rows.Single(row => row.Cells[0].Text == "‘gehalveerd’");
        Assert.Equal((Overtaken, Signal.Fails), (first.Cells[1].Text, first.Cells[1].Signal));
        var placed = account.Parts.SelectMany(part => part.Table.Rows).ToLookup(row => row.Cells[0].Link);
        Assert.All(placed[first.Cells[0].Link], row => Assert.Equal(Overtaken, row.Cells[1].Text));
    }

    [Fact]
    public void An_erratum_tells_was_and_is_who_when_which_cell_and_why_and_leads_to_the_history()
    {
        var erratum = DemonstrationSite
            .Documents()
            .Single(document => document.Frame.Path == "documents/rapport.html")
            .Errata.Single(one => one.Words == "gehalveerd");
        var facts = erratum.Facts.ToDictionary(fact => fact.Name, fact => fact.Value);
        Assert.Contains("Klopt: ", facts["Was"].Text);
        Assert.Contains("Wijkt af: ", facts["Is nu"].Text);
        Assert.StartsWith("1.052", facts["Is nu"].Text);
        Assert.Equal("Justitie en Veiligheid, 20 juni 2024", facts["Gecorrigeerd door"].Text);
        Assert.Contains("duurzaamheid-2023/JENV.2.csv ", facts["Bestand en cel"].Text);
        Assert.Contains(": was ", facts["Bestand en cel"].Text);
        Assert.Contains("drukkerij", facts["Waarom"].Text);
        Assert.EndsWith("figures/paper_use.html#history", facts["Cijfer"].Link);
    }

    [Fact]
    public void The_front_page_counts_what_held_and_what_holds()
    {
        var (all, then, now) = DemonstrationSite.Holding();
        Assert.True(now < then);
        Assert.Contains(
            $"van {all} uitspraken klopten er {then} bij publicatie en kloppen er nu, na correctie, {now} met wat",
            DemonstrationSite.Home(Language.Nl).Sentence
        );
        Assert.Contains(
            $"of {all} statements {then} held when published and {now} hold now",
            DemonstrationSite.Home(Language.En).Sentence
        );
    }

    [Fact]
    public void A_document_opens_with_each_exception_and_its_public_reason()
    {
        var letter = DemonstrationSite.Documents().Single(one => one.Frame.Path == "documents/brief.html");
        var released = letter.Exceptions.Single(one => one.Words == "ruim 41 procent");
        Assert.Contains("Reden: Het kabinet rekent met de benoemingen", released.Why);
        Assert.EndsWith(".html", released.Link);
        Assert.Contains(letter.Exceptions, one => one.Words == "26 procent" && one.Why.Contains("meterstanden"));
    }

    [Fact]
    public void No_reason_names_a_figure_by_its_code()
    {
        var exceptions = DemonstrationSite.Documents().SelectMany(one => one.Exceptions).ToList();
        Assert.NotEmpty(exceptions);
        var reasons = DemonstrationSite.Reasons(Verdict.Unverifiable).ToList();
        Assert.Contains(reasons, reason => reason.Nl.Contains("april 2023 t/m maart 2024) ontbreekt"));
        Assert.All(reasons, reason => Assert.DoesNotContain("_", reason.Nl + reason.En));
    }

    [Theory]
    [InlineData(
        Verdict.Holds,
        Verdict.Fails,
        "Klopte bij publicatie, wijkt nu af",
        "Held when published, deviates now"
    )]
    [InlineData(Verdict.Fails, Verdict.Holds, "Week af bij publicatie, klopt nu", "Deviated when published, holds now")]
    public void What_it_was_and_what_it_is_are_said_in_one_breath(Verdict was, Verdict now, string nl, string en) =>
        Assert.Equal((nl, en), (VerdictWords.Standing(was, now).Nl, VerdictWords.Standing(was, now).En));

    [Fact]
    public void Another_document_is_named_by_its_title_and_its_sentence_is_one_step_away()
    {
        var others = DemonstrationSite.ClaimViews().SelectMany(claim => claim.Contradicts).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, other => Assert.Matches(@"\.html#claim-[0-9]+$", other.Link));
        Assert.All(others, other => Assert.DoesNotContain(".md", other.Title ?? ""));
    }
}

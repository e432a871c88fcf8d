using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Programmes;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Programmes;

/// <summary>Who may do what with programmes, measures, decisions and risks, without pages.</summary>
public sealed class ProgrammeRulesTests
{
    static readonly DateOnly Day = new(2024, 2, 16);

    static Act By(string organisation, Role role, string who = "") =>
        OfficeDatabases.By($"{organisation}-{role}{who}", organisation, role);

    static readonly Act Coordinator = By("BZK", Role.Coordinator);
    static readonly Act Owner = By("FIN", Role.Supplier);
    static readonly Act Decides = By("FIN", Role.Controller);

    static Programme Made(ProgrammeKind kind = ProgrammeKind.Acceleration, string elsewhere = "") =>
        Programme.Begin(
            new(Guid.CreateVersion7()),
            1,
            "BZK",
            invented: true,
            new(kind, "Versnelling", "BZK", ["FIN", "BZK", "FIN"], new(2023, 1, 1), null, "Sneller", elsewhere)
        );

    static ProgrammeMeasure Of(Programme programme) =>
        ProgrammeMeasure.Begin(
            new(Guid.CreateVersion7()),
            programme,
            "FIN",
            "Iets",
            new(2023, 1, 1),
            new(2024, 12, 31)
        );

    [Fact]
    public void Only_the_coordinator_of_who_publishes_keeps_a_programme()
    {
        var one = Made();
        Assert.Equal(["FIN"], one.TakesPart);
        Assert.Equal("programme.of_another", one.Publish(By("FIN", Role.Coordinator), 1)?.Code);
        Assert.NotNull(one.Publish(By("BZK", Role.Controller), 1));
        Assert.Equal(RefusalKind.Stale, one.Publish(Coordinator, 2)?.Kind);
        Assert.Null(one.Publish(Coordinator, 1));
        Assert.NotNull(one.Publish(Coordinator, 2));
        Assert.Equal("programme.with_reason", one.Withdraw(Coordinator, 2, " ")?.Code);
        Assert.Null(one.Withdraw(Coordinator, 2, "Te vroeg"));
    }

    [Fact]
    public void What_is_accounted_for_elsewhere_gets_no_measures_here_and_the_other_way_round()
    {
        var one = Made(elsewhere: "Kamerstuk 1");
        Assert.Equal("programme.accounted_here", one.Add(Coordinator, 1, "FIN")?.Code);
        Assert.Equal("programme.accounted_here", one.Ask(Coordinator, 1, Day)?.Code);
        var other = Made();
        Assert.Null(other.Add(Coordinator, 1, "OCW"));
        Assert.Equal(["FIN", "OCW"], other.TakesPart);
        var facts = other.Facts with { Elsewhere = "Kamerstuk 1" };
        Assert.Equal("programme.has_measures", other.Correct(Coordinator, 2, facts, ["OCW"], "Fout")?.Code);
        // Who owns a measure takes part, whatever is ticked.
        Assert.Null(other.Correct(Coordinator, 2, other.Facts with { TakesPart = [] }, ["OCW"], "Fout"));
        Assert.Equal(["OCW"], other.TakesPart);
    }

    [Fact]
    public void A_moment_is_asked_once()
    {
        var one = Made();
        Assert.Null(one.Ask(Coordinator, 1, Day));
        Assert.Equal("programme.asked_already", one.Ask(Coordinator, 2, Day)?.Code);
        Assert.Null(one.Ask(Coordinator, 2, Day.AddDays(-1)));
        Assert.Equal([Day.AddDays(-1), Day], one.Moments);
    }

    [Fact]
    public void Every_verb_of_a_measure_is_of_one_role_and_all_but_correcting_of_its_owner()
    {
        foreach (var verbs in ProgrammeWorkflows.Measures.Rows.GroupBy(row => row.Verb))
        {
            Assert.Single(verbs.Select(row => row.Permission).Distinct());
            var whose =
                verbs.Key == MeasureVerb.Correct ? ProgrammeWorkflows.OwnPublication : ProgrammeWorkflows.OwnMeasure;
            Assert.All(verbs, row => Assert.Equal(whose, row.Guards[0]));
        }
        var (programme, one) = (Made(), Of(Made()));
        Assert.Equal("programme.of_another", one.Write(By("BZK", Role.Supplier), 1, programme, "Openbaar")?.Code);
        Assert.NotNull(one.Write(Coordinator, 1, programme, "Openbaar"));
        Assert.Equal(
            "programme.of_another",
            one.Correct(By("FIN", Role.Coordinator), 1, programme, "A", Day, Day, "Fout")?.Code
        );
    }

    [Fact]
    public void A_report_on_the_same_moment_again_is_a_correction_and_says_why()
    {
        var (programme, one) = (Made(), Of(Made()));
        Progress Told(string says) => new(Day, Day, Judgement.OnCourse, says, new(says, ""));
        Assert.Null(one.Tell(Owner, 1, programme, Told("Goed"), ""));
        Assert.Null(one.Release(Decides, 2, programme));
        Assert.Equal("programme.reason_to_change", one.Tell(Owner, 3, programme, Told("Beter"), " ")?.Code);
        Assert.Null(one.Tell(Owner, 3, programme, Told("Beter"), "Ik vergiste me"));
        // What the public read stays until the other text is released.
        Assert.Equal(new("Beter", "Goed"), Assert.Single(one.Story).Words);
        Assert.True(one.HasDraft);
        Assert.Null(one.Release(Decides, 4, programme));
        Assert.Equal("Beter", one.Story[0].Words.Released);
        Assert.Equal("programme.has_draft", one.Release(Decides, 5, programme)?.Code);
    }

    [Fact]
    public void It_is_delivered_only_when_every_product_is_and_otherwise_stopped_with_the_reason()
    {
        var (programme, one) = (Made(), Of(Made()));
        Assert.Null(one.Promise(Owner, 1, programme, "Boek", Day, ""));
        Assert.Equal("programme.all_delivered", one.Finish(Decides, 2, programme, Day, "Klaar", "")?.Code);
        Assert.Equal("programme.no_product", one.Deliver(Owner, 2, programme, 2, Day, "Hier", "")?.Code);
        Assert.Null(one.Deliver(Owner, 2, programme, 1, Day, "Hier", ""));
        Assert.Equal("programme.reason_to_change", one.Deliver(Owner, 3, programme, 1, Day, "Daar", "")?.Code);
        Assert.Null(one.Finish(Decides, 3, programme, Day, "Klaar", ""));
        Assert.Equal((MeasureState.Delivered, Day), (one.State, one.EndedOn));
        Assert.Equal(RefusalKind.Conflict, one.Stop(Decides, 4, programme, Day, "Toch niet", "")?.Kind);
        Assert.Null(one.Reopen(Decides, 4, programme, Day, "Het boek mist een hoofdstuk"));
        Assert.Equal("programme.with_reason", one.Stop(Decides, 5, programme, Day, "", "")?.Code);
        Assert.Null(one.Stop(Decides, 5, programme, Day, "Geen geld", ""));
        Assert.Equal(
            [Judgement.Delivered, Judgement.Reopened, Judgement.Stopped],
            one.Story.Select(told => told.Judgement)
        );
    }

    [Fact]
    public void What_was_promised_and_what_it_became_both_stay()
    {
        var (programme, one) = (Made(), Of(Made()));
        var later = new DateOnly(2025, 6, 30);
        Assert.Null(one.Promise(Owner, 1, programme, "Boek", Day, ""));
        Assert.Equal("programme.with_reason", one.Replan(Decides, 2, programme, Day, 1, new(null, later), "")?.Code);
        Assert.Null(one.Replan(Decides, 2, programme, Day, 1, new(null, later), "Drukker ziek"));
        Assert.Equal(later, one.Products[0].Promised);
        var from = new DateOnly(2023, 1, 1);
        Assert.Equal(
            "programme.no_period",
            one.Replan(Decides, 3, programme, Day, 0, new(from, from.AddDays(-1)), "Om")?.Code
        );
        Assert.Null(one.Replan(Decides, 3, programme, Day, 0, new(from, later), "Drukker ziek"));
        Assert.Equal(
            [(Day, later), (new(2024, 12, 31), later)],
            one.Replannings.Select(again => (again.Was.Until, again.Became.Until))
        );
    }

    [Fact]
    public void Money_that_stands_there_is_changed_only_with_the_reason()
    {
        var (programme, one) = (Made(), Of(Made()));
        Assert.Null(one.Spend(Owner, 1, programme, new(2023, 100, null), ""));
        // What was not known may be added without one.
        Assert.Null(one.Spend(Owner, 2, programme, new(2023, 100, 80), ""));
        Assert.Equal("programme.reason_to_change", one.Spend(Owner, 3, programme, new(2023, null, 80), "")?.Code);
        Assert.Null(one.Spend(Owner, 3, programme, new(2023, 90, 80), "Afgeroomd"));
        Assert.Equal([new(2023, 90, 80)], one.Money);
    }

    [Fact]
    public void A_decision_is_proposed_by_one_and_taken_by_another_and_only_of_crisis_and_acceleration()
    {
        var agenda = Made(ProgrammeKind.Agenda);
        Assert.Equal(
            "programme.wants_disposition",
            Of(agenda).Propose(Coordinator, 1, agenda, DispositionKind.Continue, Day, "Goed")?.Code
        );
        foreach (var kind in Enum.GetValues<DispositionKind>())
        {
            var (programme, one) = (Made(ProgrammeKind.Crisis), Of(Made()));
            Assert.Equal("programme.with_reason", one.Propose(Coordinator, 1, programme, kind, Day, " ")?.Code);
            Assert.Null(one.Propose(Coordinator, 1, programme, kind, Day, "Daarom"));
            var self = OfficeDatabases.By("BZK-Coordinator", "BZK", Role.Controller);
            Assert.Equal("programme.four_eyes", one.Take(self, 2, programme, Day)?.Code);
            Assert.Equal("programme.of_another", one.Take(Decides, 2, programme, Day)?.Code);
            Assert.Null(one.Take(By("BZK", Role.Controller), 2, programme, Day));
            Assert.Equal(new Disposition(kind, Day, "Daarom", Day), Assert.Single(one.Dispositions));
        }
    }

    [Fact]
    public void What_was_decided_holds_until_another_decision_is_taken()
    {
        var (programme, one) = (Made(), Of(Made()));
        var other = By("BZK", Role.Controller);
        Assert.Null(one.Propose(Coordinator, 1, programme, DispositionKind.Continue, Day, "Goed"));
        Assert.Null(one.Return(other, 2, programme, "Niet goed"));
        Assert.Equal((DispositionState.Open, "Niet goed"), (one.Decision, one.Returned));
        Assert.Null(one.Propose(Coordinator, 3, programme, DispositionKind.Tighten, Day, "Scherper"));
        Assert.Null(one.Take(other, 4, programme, Day));
        Assert.Null(one.Propose(Coordinator, 5, programme, DispositionKind.ScaleDown, Day, "Minder"));
        Assert.Equal(DispositionState.Reconsidered, one.Decision);
        Assert.Null(one.Return(other, 6, programme, "Te vroeg"));
        Assert.Equal(DispositionState.Taken, one.Decision);
        Assert.Equal(DispositionKind.Tighten, Assert.Single(one.Dispositions).Kind);
    }

    static ProgrammeRisk Risk(FindingMarking marking = FindingMarking.Internal) =>
        new ProgrammeRisk
        {
            Id = new(Guid.CreateVersion7()),
            Number = 1,
            Steers = "FIN",
            Publisher = "BZK",
            Invented = true,
        }.Filled(
            Owner,
            new("Naam", "Tekst", [2, 1, 2], ["OCW"]),
            RiskLikelihood.Likely,
            RiskConsequence.Grave,
            "Iets",
            Day,
            marking
        );

    [Fact]
    public void A_marking_is_raised_by_who_steers_and_lowered_by_somebody_else_there_with_the_reason()
    {
        var one = Risk();
        Assert.Equal(["FIN", "OCW"], one.Departments);
        Assert.Equal([1, 2], one.Programmes);
        Assert.Equal("programme.marking", one.Raise(Owner, 1, FindingMarking.Internal)?.Code);
        Assert.Null(one.Raise(Owner, 1, FindingMarking.Confidential));
        var self = OfficeDatabases.By("FIN-Supplier", "FIN", Role.Controller);
        Assert.Equal("programme.four_eyes", one.Lower(self, 2, FindingMarking.Public, "Om")?.Code);
        Assert.Equal("programme.with_reason", one.Lower(Decides, 2, FindingMarking.Public, "")?.Code);
        Assert.Equal("programme.marking", one.Lower(Decides, 2, FindingMarking.Confidential, "Om")?.Code);
        Assert.Equal(
            "programme.of_another",
            one.Lower(By("OCW", Role.Controller), 2, FindingMarking.Public, "Om")?.Code
        );
        Assert.Null(one.Lower(Decides, 2, FindingMarking.Public, "Het is opgelost"));
    }

    [Fact]
    public void No_word_of_a_risk_is_public_before_its_controller_released_it()
    {
        var one = Risk();
        Assert.Equal("programme.has_draft", one.Release(Decides, 1)?.Code);
        Assert.Null(one.Write(Owner, 1, "Mag iedereen weten"));
        Assert.Equal("", one.PublicText);
        Assert.NotNull(one.Release(Owner, 2));
        Assert.Null(one.Release(Decides, 2));
        Assert.Equal("Mag iedereen weten", one.PublicText);
        Assert.Null(one.Close(Decides, 3, "Voorbij"));
        Assert.Equal(
            RefusalKind.Conflict,
            one.Weigh(Owner, 4, RiskLikelihood.Likely, RiskConsequence.Grave, "Iets", Day)?.Kind
        );
    }
}

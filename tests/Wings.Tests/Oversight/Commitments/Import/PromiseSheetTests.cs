using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Import;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Wings.Tests.Oversight.Commitments.Import;

/// <summary>Rows as departments keep them become promises, are known already, or are a fault at the cell where it is. It is 16 February 2024.</summary>
public sealed class PromiseSheetTests
{
    internal static readonly SentFiles Files = new(null!);
    internal static readonly DateOnly Today = new(2024, 2, 16);

    const string Heading = "Nr;Ministerie;Bewindspersoon;Onderwerp;Toezegging;Kamerstuk;Datum;Termijn;Einddatum;Status";
    const string Row =
        "7;M1;minister;Het plan;Het plan komt voor de zomer.;31 490, nr. 338;15-1-2024;voor de zomer;;open";

    internal static ImmutableArray<SentRow> Rows(params string[] lines) =>
        Files.ReadSheet(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Rows;

    static readonly RegisteredPaper Paper = new(
        "31490/338",
        "31490",
        "338",
        "",
        new(2023),
        new(2024, 1, 15),
        "Brief",
        "Over de bedrijfsvoering"
    );

    static PromisePlan Held(
        ImmutableArray<SentRow> rows,
        IReadOnlyCollection<Commitment>? known = null,
        bool links = false,
        Func<string, string>? answered = null,
        bool papers = true
    ) =>
        PlanPromises.Of(
            ReadPromises.Of(rows, PromiseSheets.Guess(rows)),
            new(["M1", "M2"], known ?? [], papers ? [Paper] : [], Today)
            {
                Links = links,
                Answered = answered ?? (_ => ""),
                PapersAreKept = papers,
            }
        );

    static IEnumerable<string> Said(IEnumerable<ImportFault> all) => all.Select(one => $"{one.Place} {one.Says.Nl}");

    /// <summary>What was planned as new, as it stands in the register afterwards.</summary>
    internal static Commitment Kept(PromiseStep step, int number) =>
        step.Entered!.Numbered(number, new(Guid.CreateVersion7()), "FIN", false);

    [Fact]
    public void A_row_is_a_promise_whose_words_became_a_window_and_whose_paper_is_known()
    {
        var plan = Held(Rows("Overzicht", Heading, Row));
        Assert.Equal([], Said(plan.Faults));
        Assert.Equal([], Said(plan.Notes));
        var step = Assert.Single(plan.Steps);
        Assert.Equal((3, PromiseOutcome.New, Paper), (step.Row, step.Outcome, step.Paper));
        var entered = step.Entered!;
        Assert.Equal(("M1", Promiser.Minister, Chamber.House), (entered.Organisation, entered.By, entered.To));
        Assert.Equal(new(new(2024, 1, 15), new(2024, 6, 20)), entered.Due.Window);
        Assert.NotEqual(ReadDue.ByHand, entered.Due.Rule);
    }

    [Fact]
    public void A_day_that_is_not_said_is_the_one_of_the_register_of_papers_and_another_day_is_a_fault()
    {
        var without = Held(Rows(Heading, Row.Replace("15-1-2024", "")));
        Assert.Equal([], Said(without.Faults));
        Assert.Equal(new(2024, 1, 15), Assert.Single(without.Steps).Entered!.PaperDate);
        var other = Held(Rows(Heading, Row.Replace("15-1-2024", "16-1-2024")));
        Assert.StartsWith("G2 Volgens het register van Kamerstukken", Assert.Single(Said(other.Faults)));
        Assert.Empty(other.Changes);
    }

    [Fact]
    public void A_paper_that_the_register_does_not_have_is_told_and_one_without_a_number_is_not()
    {
        var unknown = Held(Rows(Heading, Row.Replace("338", "339")));
        Assert.StartsWith("F2 31 490, nr. 339 staat niet in", Assert.Single(Said(unknown.Notes)));
        Assert.Single(unknown.Changes);
        Assert.Empty(Held(Rows(Heading, Row.Replace("31 490, nr. 338", "debat over ICT"))).Notes);
        Assert.Empty(Held(Rows(Heading, Row.Replace("338", "339")), papers: false).Notes);
    }

    [Theory]
    [InlineData("voor de zomer", "", "2024-06-20", true, 0)]
    [InlineData("voor de zomer", "20-6-2024", "2024-06-20", true, 0)]
    [InlineData("voor de zomer", "1-9-2024", "2024-06-20", true, 1)]
    [InlineData("zo spoedig mogelijk", "1-9-2024", "2024-09-01", false, 0)]
    [InlineData("voor het zomerreces", "4-7-2024", "2024-07-04", false, 0)]
    [InlineData("1-7-2024", "", "2024-07-01", false, 0)]
    [InlineData("", "1 juli 2024", "2024-07-01", false, 0)]
    public void The_words_decide_where_a_rule_reads_them_and_else_the_last_day(
        string phrase,
        string until,
        string last,
        bool byRule,
        int notes
    )
    {
        var plan = Held(Rows(Heading, Row.Replace(";voor de zomer;;", $";{phrase};{until};")));
        Assert.Equal([], Said(plan.Faults));
        Assert.Equal(notes, plan.Notes.Length);
        var due = Assert.Single(plan.Steps).Entered!.Due;
        Assert.Equal(last, due.Window!.Value.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(byRule, due.Rule != ReadDue.ByHand);
    }

    [Fact]
    public void Every_fault_is_named_at_its_cell_with_what_helps()
    {
        var plan = Held(
            Rows(
                Heading,
                "1;ZZ;minister;a;b;31 490, nr. 338;15-1-2024;;;",
                "2;M1;de baas;a;b;31 490, nr. 338;15-1-2024;rond de zomer;;",
                "3;M1;minister;;c;31 490, nr. 338;17-2-2024;eind 2023;;",
                Row,
                Row
            )
        );
        Assert.DoesNotContain(plan.Changes, step => step.Row != 5);
        string[] expected =
        [
            "C3 Wie zei het toe: 'de baas' kennen wij niet",
            "B2 Dit is geen ministerie waarvoor u toezeggingen invoert",
            "H3 'rond de zomer' is geen termijn die wij kennen",
            "4 Onderwerp: Schrijf in een paar woorden op",
            "G4 Deze dag moet nog komen",
            "H4 Deze termijn was al voorbij",
            "E6 Rij 5 is dezelfde toezegging",
        ];
        Assert.All(
            expected,
            one => Assert.Contains(Said(plan.Faults), fault => fault.StartsWith(one, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void What_was_entered_is_known_however_its_paper_is_written_and_is_not_changed()
    {
        var known = Kept(Held(Rows(Heading, Row)).Steps[0], 12);
        var again = Row.Replace("31 490, nr. 338", "Kamerstukken II 2023/24, 31490-338")
            .Replace("Het plan komt", "Het  plan komt");
        var plan = Held(Rows(Heading, again), [known]);
        Assert.Equal([], Said(plan.Faults));
        Assert.Equal([], Said(plan.Notes));
        Assert.Equal((PromiseOutcome.Known, (int?)12), (plan.Steps[0].Outcome, plan.Steps[0].Other));
        var other = Held(Rows(Heading, again.Replace(";Het plan;", ";Een ander plan;")), [known]);
        Assert.Empty(other.Changes);
        Assert.StartsWith("D2 In het register staat bij toezegging 12: ‘Het plan’", Assert.Single(Said(other.Notes)));
    }

    [Fact]
    public void What_may_be_the_same_is_asked_and_each_answer_does_what_it_says()
    {
        var known = Kept(Held(Rows(Heading, Row)).Steps[0], 12);
        var rows = Rows(Heading, Row.Replace("31 490, nr. 338", "26 643, nr. 900"));
        var asked = Held(rows, [known]);
        Assert.StartsWith("D2 Toezegging 12 lijkt hierop", Assert.Single(Said(asked.Faults)));
        Assert.Empty(asked.Steps);
        var doubt = Assert.Single(asked.Doubts);
        Assert.Equal(["12", "new"], doubt.Choices.Select(one => one.Key));

        PromiseStep Answered(string answer, bool links = false) =>
            Assert.Single(Held(rows, [known], links, field => field == doubt.Field ? answer : "").Steps);
        Assert.Equal((PromiseOutcome.Known, (int?)12), (Answered("12").Outcome, Answered("12").Other));
        Assert.Equal((PromiseOutcome.New, null), (Answered("new").Outcome, Answered("new").Other));
        Assert.Equal(
            (PromiseOutcome.Linked, (int?)12),
            (Answered("link12", true).Outcome, Answered("link12", true).Other)
        );
        // Only who may link, links.
        Assert.Empty(Held(rows, [known], false, _ => "link12").Steps);
    }

    [Fact]
    public void A_number_of_the_departments_own_is_not_taken_for_one_of_the_register()
    {
        var known = Kept(Held(Rows(Heading, Row)).Steps[0], 12);
        var other = Held(
            Rows("number;" + Heading[3..], "12;M1;minister;Anders;Iets anders.;26 643, nr. 1;15-1-2024;;;"),
            [known]
        );
        Assert.StartsWith("A2 Toezegging 12 van het register is een andere", Assert.Single(Said(other.Faults)));
        var none = Held(Rows("number;subject", "13;Het plan"), [known]);
        Assert.StartsWith("A2 Toezegging 13 van het register", Assert.Single(Said(none.Faults)));
    }

    [Theory]
    [InlineData("open", 0)]
    [InlineData("in behandeling", 0)]
    [InlineData("te laat", 0)]
    [InlineData("afgedaan", 1)]
    [InlineData("op tijd nagekomen", 1)]
    public void A_promise_gets_in_as_open_and_what_says_otherwise_is_told(string status, int notes) =>
        Assert.Equal(notes, Held(Rows(Heading, Row.Replace(";open", ";" + status))).Notes.Length);

    [Fact]
    public void What_the_spreadsheet_itself_could_not_compute_is_told_at_its_cell()
    {
        var rows = Rows(Heading, Row);
        rows = rows.SetItem(1, rows[1] with { Errors = [4] });
        Assert.Contains(
            Said(Held(rows).Faults),
            one => one.StartsWith("E2 De spreadsheet geeft hier een fout", StringComparison.Ordinal)
        );
    }
}

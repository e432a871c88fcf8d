using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Import;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Wings.Tests.Oversight.Findings.Import;

/// <summary>Sheets as departments keep them become findings with measures, or a fault at the cell where it is. It is 16 February 2024.</summary>
public sealed class SheetTests
{
    const string Heading =
        "Nr;Titel;Jaar;Auditor;Hoofdstuk;Ernst;Onderwerp;Omschrijving;Maatregel;Eigenaar;Startdatum;Einddatum;Werkelijk gereed;Stadium;Status;Bewijs";

    static ImmutableArray<SentRow> Rows(params string[] lines) =>
        ImportRoundTripTests.Files.ReadSheet(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Rows;

    static ImportPlan Plan(ImmutableArray<SentRow> rows, Role role = Role.Supplier, params AuditFinding[] seen) =>
        ImportRoundTripTests.Plan(rows, ImportRoundTripTests.Table(role, "M1", seen, "M1"));

    static IEnumerable<string> Said(IEnumerable<ImportFault> all) => all.Select(one => $"{one.Place} {one.Says.Nl}");

    [Fact]
    public void Repeated_rows_are_one_finding_with_as_many_measures()
    {
        var plan = Plan(
            Rows(
                Heading,
                "1;Rechten;2022;AR;IX;EOV;autorisatiebeheer;Vertrek;Opschonen;ICT;1-2-2023;1 juni 2023;;opzet;te laat;",
                "1;Rechten;;;;;;;Vastleggen;ICT;01/03/2023;2024-06-01;;bestaan;loopt;",
                ";;;;;;;;Controleren;Audit;2023-04-01;2024-09-01;;opzet;lopend;",
                "2;Inkoop;2022;AR;IX;onvolkomenheid;inkoop;Te laat;;;;;;;;"
            )
        );
        Assert.Equal([], Said(plan.Faults));
        Assert.Equal(["Rechten", "Inkoop"], plan.Steps.Select(step => step.Title));
        var first = plan.Steps[0];
        Assert.Equal(Severity.Serious, first.Entered!.Severity);
        Assert.Equal("1", first.Entered.Reference);
        Assert.Equal(["Opschonen", "Vastleggen", "Controleren"], first.Measures.Select(one => one.What));
        Assert.Equal(new(2023, 6, 1), first.Measures[0].Planned);
        Assert.Equal([1, 2, 3], first.Measures.Select(one => one.Number));
        Assert.Empty(plan.Steps[1].Measures);
    }

    [Fact]
    public void Every_fault_is_named_at_its_cell_with_what_helps()
    {
        var plan = Plan(
            Rows(
                "Overzicht van ons departement",
                Heading,
                "1;Rechten;2024;M1;IX;heel erg;autorisatiebeheer;;Opschonen;ICT;1-2-2023;31-2-2023;;opzet;afgerond;",
                "1;Andere titel;2024;M1;IX;;;;;;;;;;;",
                ";;2022;;;;;;;;;;;;;"
            )
        );
        Assert.Equal(
            [
                "F3 Ernst: 'heel erg' kennen wij niet. Kies hieronder wat het betekent.",
                "B4 Titel: in B3 staat bij dezelfde onvolkomenheid iets anders. Maak beide cellen gelijk.",
                "5 Deze rij noemt geen code, kenmerk of titel. Vul de titel in, of zeg hieronder in welke kolom hij staat.",
            ],
            Said(plan.Faults).Take(3)
        );
        Assert.Contains("C3 Dit jaar is nog niet voorbij: er is nog niets over vastgesteld.", Said(plan.Faults));
        Assert.Contains(
            "D3 De auditor werkt niet voor het departement zelf of voor wie publiceert.",
            Said(plan.Faults)
        );
        Assert.Contains(Said(plan.Faults), one => one.StartsWith("3 Wat is vastgesteld: ", StringComparison.Ordinal));
        Assert.Contains(Said(plan.Faults), one => one.StartsWith("L3 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Ready_without_its_day_is_a_fault_and_another_status_than_follows_a_note()
    {
        const string finding = "1;Rechten;2022;AR;IX;OV;archief;Vertrek;";
        var ready = Plan(Rows(Heading, finding + "Opschonen;ICT;1-2-2023;1-6-2023;;opzet;gereed;"));
        Assert.StartsWith("O2 Er staat dat de maatregel gereed is", Assert.Single(Said(ready.Faults)));
        var begun = Plan(Rows(Heading, finding + "Opschonen;ICT;1-2-2023;1-6-2023;;opzet;loopt;"));
        Assert.Empty(begun.Faults);
        Assert.Contains("'in uitvoering'; uit de dagen volgt 'vertraagd'", Assert.Single(Said(begun.Notes)));
    }

    [Fact]
    public void A_word_that_somebody_explained_is_known_and_what_is_the_same_for_all_is_said_once()
    {
        var rows = Rows("Titel;Ernst;Omschrijving", "Rechten;rood;Vertrek");
        var said = FindingSheets.Guess(rows);
        said = new(
            said.Fields.SetItems([
                new(ImportSaid.OfWord(ImportField.Severity, "rood"), nameof(Severity.Serious)),
                new(ImportSaid.OfAll(ImportField.Year), "2022"),
                new(ImportSaid.OfAll(ImportField.FoundBy), "AR"),
                new(ImportSaid.OfAll(ImportField.Chapter), "IX"),
                new(ImportSaid.OfAll(ImportField.Domain), nameof(FindingDomain.Archive)),
            ])
        );
        var plan = PlanImport.Of(ReadSheet.Of(rows, said), ImportRoundTripTests.Table(Role.Supplier, "M1", [], "M1"));
        Assert.Equal([], Said(plan.Faults));
        var entered = Assert.Single(plan.Changes).Entered!;
        Assert.Equal((Severity.Serious, FindingDomain.Archive, 2022), (entered.Severity, entered.Domain, entered.Year));
    }

    [Fact]
    public void What_is_of_another_owner_stays_out_and_is_told()
    {
        var one = MadeFindings
            .Many(80, 5)
            .First(one => one is { Organisation: "M1", State: FindingState.Found, Expected: Expectation.Unsaid });
        var rows = Rows("code;categorie;verdict;adr_opinion;merking", $"{one.Code};dit jaar;Opgelost!;opgelost;intern");
        var supplier = Plan(rows, Role.Supplier, one);
        Assert.Empty(supplier.Changes);
        Assert.Contains(
            Said(supplier.Notes),
            note => note.StartsWith("B2 De verwachting is van", StringComparison.Ordinal)
        );
        Assert.Contains(
            Said(supplier.Notes),
            note => note.StartsWith("C2 Dit oordeel schrijft", StringComparison.Ordinal)
        );
        Assert.Contains(
            Said(supplier.Notes),
            note => note.StartsWith("D2 Dit oordeel schrijft", StringComparison.Ordinal)
        );
        var controller = Plan(rows, Role.Controller, one);
        Assert.Equal(Expectation.ThisYear, Assert.Single(controller.Changes).Expected);
    }

    [Fact]
    public void An_error_of_the_spreadsheet_itself_is_told_at_its_cell()
    {
        var rows = Rows("Titel;Jaar", "Rechten;2022");
        rows = rows.SetItem(1, rows[1] with { Errors = [1] });
        Assert.Contains(
            Said(Plan(rows).Faults),
            one => one.StartsWith("B2 De spreadsheet geeft hier een fout", StringComparison.Ordinal)
        );
    }
}

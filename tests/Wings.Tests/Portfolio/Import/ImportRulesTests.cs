using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Import;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Workbook;
using Rekenschap.Wings.Tests.Portfolio.Workbook;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Import;

/// <summary>What would come of a ministry's own spreadsheet, and that what we publish comes back as no change.</summary>
public sealed class ImportRulesTests
{
    internal static readonly DateOnly Today = new(2024, 2, 16);
    static readonly SentFiles Files = new(null!);

    internal static SeenActivity Seen(int number, string name, ActivityFacts facts, bool isPublic = true)
    {
        var one = new EnteredActivity(name, "BZK", "BZK", OwnerKind.Ministry, false).Numbered(
            number,
            new(Guid.CreateVersion7()),
            "FIN",
            true
        );
        var version = new ActivityVersion
        {
            Id = new(Guid.CreateVersion7()),
            Activity = number,
            Version = 1,
            Name = name,
            Facts = facts,
        };
        if (isPublic)
            one.TakeOver(version, Today);
        return new(one, version);
    }

    internal static ImportPlan Plan(SentSheet sheet, ImportSaid said, params SeenActivity[] seen) =>
        PlanImport.Of(ReadRows.Of(sheet.Rows, said), said, new("BZK", name => name, seen, Today, said.AsWritten));

    internal static SentSheet Read(byte[] bytes)
    {
        var sheet = Files.ReadSheet(bytes);
        Assert.Null(sheet.Problem?.Nl);
        return sheet;
    }

    internal static ImportPlan Plan(string csv, Func<ImportSaid, ImportSaid>? say = null, params SeenActivity[] seen)
    {
        var sheet = Read(Encoding.UTF8.GetBytes(csv));
        var said = ImportSaid.Guess(sheet.Rows, sheet.Separator);
        return Plan(sheet, say?.Invoke(said) ?? said, seen);
    }

    internal static ImportSaid With(ImportSaid said, string field, string value) =>
        new(said.Fields.SetItem(field, value));

    internal static readonly ActivityFacts Known = Facts(
            Form(CostAction.Initial, "2021-01-01", "2024-01-01", 10_000_000m)
        )
        .Started("2021-01-01")
        .As(ActivityStatus.Running, "2023-12-31") with
    {
        History = [new(Day("2021-01-01"), null, ActivityStatus.Running)],
    };

    internal static string Said(ImportPlan plan) =>
        string.Join('\n', plan.Faults.Concat(plan.Notes).Select(one => $"{one.Place} {one.Says.Nl}"));

    /// <summary>Every activity of the demonstration, with names, parties and lists that are hard to tell apart from formulas and separators.</summary>
    static SeenActivity[] Hard() =>
        [
            .. JbrYearTests
                .Portfolio()
                .Select(
                    (one, i) =>
                        Seen(
                            one.Number,
                            i % 5 == 0 ? $"=CMD|' /C calc'!A{i}"
                                : i % 5 == 1 ? $"  \"Naam\"; met, {i}\n"
                                : one.Name,
                            one.Facts with
                            {
                                General = one.Facts.General with
                                {
                                    Services = i % 4 == 0 ? ["-een; twee", "@drie"] : one.Facts.General.Services,
                                },
                                Parties = i % 3 == 0 ? [new("A; B", "bouwt"), new("+C", "")] : one.Facts.Parties,
                            }
                        )
                ),
        ];

    static IEnumerable<Published> Published(IEnumerable<SeenActivity> all) =>
        all.Select(one => new Published(one.One.As(one.Latest), Today.Year));

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void What_the_dashboard_gives_comes_back_as_no_change(string format)
    {
        var all = Hard();
        var columns = PublishedColumns.All(JbrBookTests.Words);
        byte[] bytes = format switch
        {
            "csv" => PublishedSheet.Csv(Published(all), columns),
            _ => PlainBook.Write(
                new("t", Language.Nl, Today, [PublishedSheet.Of("activiteiten", Published(all), columns)]),
                format == "ods" ? BookForm.Ods : BookForm.Xlsx
            ),
        };
        var sheet = Read(bytes);
        var plan = Plan(sheet, ImportSaid.Guess(sheet.Rows, sheet.Separator), all);
        Assert.Equal("", Said(plan));
        Assert.Equal(
            "",
            string.Join(
                '\n',
                plan.Steps.SelectMany(step =>
                    step.Lines.Select(line => $"{step.Number} {line.Field.Nl}: '{line.Before.Nl}' '{line.After.Nl}'")
                )
            )
        );
        Assert.Equal(all.Length, plan.Rows);
    }

    [Fact]
    public void An_empty_register_gets_from_our_own_CSV_drafts_that_say_the_same()
    {
        var all = JbrYearTests
            .Portfolio()
            .Take(60)
            .Where(one => one.Facts.Recalibrations == 0)
            .Select(one => Seen(one.Number, one.Name, one.Facts))
            .ToArray();
        Assert.NotEmpty(all);
        var columns = PublishedColumns.All(JbrBookTests.Words);
        var csv = Encoding.UTF8.GetString(PublishedSheet.Csv(Published(all), columns));
        var sheet = Read(Encoding.UTF8.GetBytes(csv));
        var guessed = ImportSaid.Guess(sheet.Rows, sheet.Separator);
        // By name, since the numbers are another register's.
        var said = With(With(guessed, "column.1", ImportSaid.LeftOut), "all.Reported", "2024-01-31");
        var plan = Plan(sheet, said);
        Assert.Equal("", Said(plan));
        Assert.Equal(all.Length, plan.Steps.Length);
        foreach (var (step, one) in plan.Steps.Zip(all))
        {
            Assert.Null(step.Number);
            var (made, known) = (Estimate.Of(step.Written.Facts, 2024), Estimate.Of(one.Latest.Facts, 2024));
            Assert.Equal(
                (known.InitialEuro, known.CurrentEuro, known.InitialEnd, known.CurrentEnd, known.SpentEuro),
                (made.InitialEuro, made.CurrentEuro, made.InitialEnd, made.CurrentEnd, made.SpentEuro)
            );
            Assert.Equal(one.Latest.Facts.Standing.Status, step.Written.Facts.Standing.Status);
            Assert.Equal(one.Latest.Facts.General.Subject, step.Written.Facts.General.Subject);
        }
    }

    [Fact]
    public void A_sheet_of_a_ministry_makes_a_draft_with_estimates_of_their_own_days()
    {
        var plan = Plan(
            "Project;Budget;Geplande einddatum;Kosten;Einddatum;Uitgaven;Startdatum;Status;Reden;Toelichting kosten;Peildatum\n"
                + "Zaaksysteem;12,5;1-1-2025;15;1-6-2025;3,25;1-3-2022;lopend;Prijsontwikkeling;Loonkosten;31-1-2024\n",
            said => With(said, "all.Unit", "mln")
        );
        Assert.Equal("", Said(plan));
        var step = Assert.Single(plan.Steps);
        var facts = step.Written.Facts;
        Assert.Equal(("Zaaksysteem", null), (step.Written.Name, step.Number));
        Assert.Equal([CostAction.Initial, CostAction.Recalibration], facts.Forms.Select(form => form.Action));
        Assert.Equal(
            (12_500_000m, Day("2025-01-01"), Day("2022-03-01")),
            (facts.Forms[0].Estimated.Total, facts.Forms[0].End, facts.Forms[0].Date)
        );
        Assert.Equal(
            (15_000_000m, 3_250_000m, Day("2025-06-01"), Day("2024-01-31")),
            (facts.Forms[1].Estimated.Total, facts.Forms[1].Actual.Total, facts.Forms[1].End, facts.Forms[1].Date)
        );
        Assert.Equal([RecalibrationReason.Prices], facts.Forms[1].Reasons);
        Assert.Equal(ActivityStatus.Running, facts.Standing.Status);
        Assert.Equal([new(Day("2022-03-01"), null, ActivityStatus.Running)], facts.History);
    }

    [Fact]
    public void The_initial_estimate_that_was_published_stays_and_the_cell_says_so()
    {
        var sheet = "Nummer;Budget;Kosten;Peildatum\n7;11;12;31-1-2024\n";
        ImportSaid Millions(ImportSaid said) => With(said, "all.Unit", "mln");
        var locked = Plan(sheet, Millions, Seen(7, "Zaaksysteem", Known));
        Assert.Empty(locked.Faults);
        Assert.Equal("B2", Assert.Single(locked.Notes).Place);
        var facts = Assert.Single(locked.Steps).Written.Facts;
        Assert.Equal(Known.Forms[0], facts.Forms[0]);
        Assert.Equal((CostAction.Report, 12_000_000m), (facts.Forms[1].Action, facts.Forms[1].Estimated.Total));
        var open = Plan(sheet, Millions, Seen(7, "Zaaksysteem", Known, isPublic: false));
        Assert.Empty(open.Notes);
        Assert.Equal(11_000_000m, Assert.Single(open.Steps).Written.Facts.Forms[0].Estimated.Total);
    }

    [Fact]
    public void A_name_that_the_register_has_too_is_taken_over_only_after_a_decision()
    {
        const string sheet = "Naam;Doel\nzaak systeem;Eén loket\n";
        var known = Seen(7, "Zaaksysteem", Known);
        var asked = Plan(sheet, null, known);
        Assert.Equal("A2", Assert.Single(asked.Faults).Place);
        Assert.Equal([7], Assert.Single(asked.Same).Numbers);
        Assert.Empty(asked.Steps);
        var same = Plan(sheet, said => With(said, ImportSaid.OfSame("zaak systeem"), "7"), known);
        Assert.Equal((7, 0), (Assert.Single(same.Steps).Number, same.Faults.Length));
        var other = Plan(sheet, said => With(said, ImportSaid.OfSame("zaak systeem"), ImportSaid.New), known);
        Assert.Null(Assert.Single(other.Steps).Number);
    }

    [Theory]
    [InlineData("Nummer;Doel\n8;x\n", "A2", "geen activiteit van uw ministerie")]
    [InlineData("Nummer;Doel\n;x\n", "2", "noemt geen nummer of naam")]
    [InlineData("Nummer;Startdatum\n7;32-1-2024\n", "B2", "is geen dag")]
    [InlineData("Nummer;Startdatum\n7;1-1-2030\n", "B2", "moet nog komen")]
    [InlineData("Nummer;Status\n7;groen\n", "B2", "'groen' kennen wij niet")]
    [InlineData("Nummer;Status\n7;Afgerond\n", "B2", "Vul in sinds wanneer")]
    [InlineData("Nummer;Kosten;Peildatum\n7;veel;31-1-2024\n", "B2", "geen bedrag")]
    [InlineData("Nummer;Kosten;Peildatum\n7;1.250;31-1-2024\n", "B2", "kan er twee betekenen")]
    [InlineData("Nummer;Kosten\n7;12\n", "B2", "Van welke dag is deze schatting")]
    [InlineData(
        "Nummer;Kosten;Reden;Peildatum\n7;12;Prijsontwikkeling;31-1-2024\n",
        "C2",
        "Een herijking heeft een toelichting"
    )]
    [InlineData("Nummer;Doel\n7;x\n7;y\n", "3", "dezelfde activiteit")]
    public void Every_fault_is_named_at_its_cell_and_nothing_comes_of_the_row(string sheet, string place, string says)
    {
        var plan = Plan(sheet, said => With(said, "all.Unit", "mln"), Seen(7, "Zaaksysteem", Known));
        var fault = Assert.Single(plan.Faults);
        Assert.Contains(says, fault.Says.Nl, StringComparison.Ordinal);
        Assert.Equal(place, fault.Place);
    }

    [Fact]
    public void Rows_of_another_ministry_are_left_to_it_and_amounts_without_a_unit_are_asked_for()
    {
        var plan = Plan(
            "Nummer;Ministerie;Kosten;Peildatum\n7;BZK;12;31-1-2024\n8;FIN;12;31-1-2024\n",
            null,
            Seen(7, "Zaaksysteem", Known)
        );
        Assert.Equal("B3", Assert.Single(plan.Notes).Place);
        Assert.Equal(1, plan.Rows);
        Assert.All(plan.Faults, fault => Assert.Contains("miljoenen euro's", fault.Says.Nl, StringComparison.Ordinal));
        Assert.NotEmpty(plan.Faults);
    }

    [Fact]
    public void The_same_sheet_a_second_time_changes_nothing()
    {
        const string sheet =
            "Nummer;Kosten;Einddatum;Reden;Toelichting kosten;Peildatum\n7;12;1-6-2025;Prijsontwikkeling;Loonkosten;31-1-2024\n";
        ImportSaid Millions(ImportSaid said) => With(said, "all.Unit", "mln");
        var first = Assert.Single(Plan(sheet, Millions, Seen(7, "Zaaksysteem", Known)).Steps);
        var again = Plan(sheet, Millions, Seen(7, "Zaaksysteem", first.Written.Facts, isPublic: false));
        Assert.Equal("", Said(again));
        Assert.Empty(again.Steps);
    }

    [Fact]
    public void A_word_of_their_own_that_means_what_stands_there_changes_nothing()
    {
        var plan = Plan("Nummer;Status\n7;lopend\n", null, Seen(7, "Zaaksysteem", Known));
        Assert.Equal(("", 0), (Said(plan), plan.Steps.Length));
    }

    [Fact]
    public void Whatever_the_bytes_are_it_ends_with_a_plan_or_a_problem()
    {
        var all = Hard().Take(20).ToArray();
        var good = PublishedSheet.Csv(Published(all), PublishedColumns.All(JbrBookTests.Words));
        var random = new Random(20240216);
        for (var round = 0; round < 200; round++)
        {
            var bytes = good.ToArray();
            for (var hit = 0; hit <= round % 40; hit++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var sheet = Files.ReadSheet(bytes);
            if (!sheet.Rows.IsEmpty)
                _ = Plan(sheet, ImportSaid.Guess(sheet.Rows, sheet.Separator), all);
        }
    }
}

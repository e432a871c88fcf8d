using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Completeness;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Forms;
using Rekenschap.Wings.Tests.Portfolio.Advices;
using Rekenschap.Wings.Tests.Storage;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Completeness;

/// <summary>What is found when the register is held against other sources.</summary>
public sealed class CompletenessTests(TestDatabases databases)
{
    static readonly DateOnly Today = new(2024, 2, 16);

    static Activity Live(int number, string name, bool advised = false, string reported = "2024-01-31") =>
        Activity(
            Facts(Form(CostAction.Initial, "2021-01-01", "2025-01-01", 10_000_000m))
                .Started("2021-01-01")
                .As(ActivityStatus.Running, reported) with
            {
                Papers = advised ? [new("1", "Advies", "", Day("2022-01-01"), true)] : [],
                History = [new(Day("2021-01-01"), null, ActivityStatus.Running)],
            }
        ) with
        {
            Number = number,
            Name = name,
        };

    static IctAdvice Advice(int number, int? activity) =>
        new IctAdvice
        {
            Id = new(Guid.CreateVersion7()),
            Number = number,
            Publisher = "BZK",
            Invented = true,
        }.Quote(
            AdviceRulesTests.Subject with
            {
                RegisterNumber = "",
                Activity = activity,
                Project = "Meldkamer",
            },
            AdviceRulesTests.Words,
            AdviceRulesTests.Sending,
            "stuk"
        );

    static List<string> Found(
        Activity[] all,
        IctAdvice[] advices,
        BudgetLine[] budget,
        Func<Candidate, string>? said = null
    ) =>
        [
            .. Find(all, advices, new BudgetYear(2024, [.. budget]))
                .Select(said ?? (one => $"{one.Kind} {one.Activity}")),
        ];

    /// <summary>What is found, with what it is like.</summary>
    static ImmutableArray<Candidate> Find(Activity[] all, IctAdvice[] advices, params IEnumerable<BudgetYear> budget)
    {
        var names = new KnownNames(all);
        return [.. FindCandidates.Of(all, advices, budget, names, Today).Select(names.Liken)];
    }

    [Fact]
    public void An_advice_and_the_activitys_own_papers_are_held_against_each_other()
    {
        Activity[] all =
        [
            Live(1, "Loket", advised: true),
            Live(2, "Archief"),
            Live(3, "Zaken", advised: true),
            Live(4, "Post"),
        ];
        Assert.Equal(
            ["AdviceElsewhere ", "AdviceElsewhere 9", "AdviceUnsaid 2", "AdviceMissing 3"],
            Found(all, [Advice(1, 1), Advice(2, 2), Advice(3, null), Advice(4, 9)], [])
        );
        Assert.Empty(Found([Live(1, "Loket", advised: true), Live(4, "Post")], [Advice(1, 1)], []));
    }

    [Fact]
    public void A_budget_line_that_no_activity_is_named_like_is_found_with_its_sum_and_what_it_is_like()
    {
        Activity[] all = [Live(1, "Vernieuwing betaalplanner belasting"), Live(2, "Archief")];
        BudgetLine[] budget =
        [
            new("1", "IX", "ARCHIEF", 9_000_000m),
            new("2", "IX", "Betaalplanner belasting vernieuwing", 4_000_000m),
            new("2", "IX", "betaalplanner belasting vernieuwing", 1_000_000m),
            new("3", "IX", "Iets anders", 4_999_999.99m),
        ];
        var found = Find(all, [], new BudgetYear(2024, [.. budget]));
        Assert.Equal([(5_000_000m, 1), (4_999_999.99m, null)], found.Select(one => (one.Euro!.Value, one.Like)));
        Assert.Contains("al 5 miljoen euro of meer", found[0].Why.Nl);
        Assert.Contains("kan het 5 miljoen", found[1].Why.Nl);
        // What it costs moves and its name does not: it is the same candidate.
        var later = Find(all, [], new BudgetYear(2024, [.. budget.Select(line => line with { Euro = line.Euro + 1 })]));
        Assert.Equal(found.Select(one => one.Key), later.Select(one => one.Key));
        Assert.Equal(2, found.Select(one => one.Key).Distinct().Count());
    }

    [Fact]
    public void A_line_that_comes_back_in_every_year_is_not_added_up_over_the_years()
    {
        var line = new BudgetLine("3", "IX", "Iets anders", 2_000_000m);
        var found = Assert.Single(
            Find([], [], new BudgetYear(2022, [line]), new(2023, [line with { Euro = 3_000_000m }]), new(2024, [line]))
        );
        Assert.Equal(3_000_000m, found.Euro);
        Assert.Contains("kan het 5 miljoen", found.Why.Nl);
        found = Assert.Single(Find([], [], new BudgetYear(2022, [line]), new(2023, [line, line, line])));
        Assert.Equal(6_000_000m, found.Euro);
        Assert.Contains("dit is in 2023 alleen al 5 miljoen euro of meer", found.Why.Nl);
    }

    [Fact]
    public void What_a_project_elsewhere_is_like_is_said_too()
    {
        var found = Assert.Single(Find([Live(3, "Post"), Live(7, "Meldkamers")], [Advice(1, null)]));
        Assert.Equal((CandidateKind.AdviceElsewhere, 7), (found.Kind, found.Like));
    }

    [Fact]
    public void What_was_live_last_year_is_reported_on_or_told()
    {
        var placedOut = Live(3, "Buiten") with { Decisions = [new(null, false, Day("2024-02-01"), "BZK", "Geen ICT")] };
        Activity[] all =
        [
            Live(1, "Bij", reported: "2023-01-01"),
            Live(2, "Achter", reported: "2022-12-31"),
            placedOut,
            Live(4, "Nieuw", reported: "2022-01-01") with
            {
                Facts = Live(4, "Nieuw").Facts with
                {
                    History = [new(Day("2024-01-01"), null, ActivityStatus.Running)],
                },
            },
        ];
        Assert.Equal(["NotReported 2", "Vanished 3"], Found(all, [], []));
    }

    static BudgetMapping Mapping(string word = "", string year = "Jaar", Language notation = Language.Nl) =>
        new(["Artikel", "Soort"], "Begroting", "", "Realisatie (*Eu 1000)", year, 1000, notation, word);

    async Task<(ImmutableArray<BudgetLine> Lines, FormState Form)> Read(string csv, BudgetMapping mapping)
    {
        await using var database = await OfficeDatabases.New(databases, Store.Sqlite);
        var sheet = new SentFiles(database.Database).ReadSheet(Encoding.UTF8.GetBytes(csv));
        Assert.Null(sheet.Problem);
        var form = FormState.With();
        return (ReadBudget.Of(sheet, mapping, 2015, form), form);
    }

    const string Head = "\"Jaar\",\"Begroting\",\"Artikel\",\"Soort\",\"Realisatie (*Eu 1000)\"\n";

    [Fact]
    public async Task Lines_of_the_year_and_the_word_are_read_in_the_notation_and_unit_that_were_said()
    {
        var (lines, form) = await Read(
            Head
                + "2015,\"Financiën\",\"Heffing\",\"Uitbestede ICT-diensten\",\"45290,41\"\n"
                + "2014,\"Financiën\",\"Heffing\",\"Uitbestede ICT-diensten\",\"1,00\"\n"
                + "2015,\"Justitie\",\"Straf\",\"Verdict en edict\",\"2,00\"\n"
                + "2015,\"Justitie\",\"Straf\",\"ICT hardware\",\"-192,85\"\n"
                + "2015,\"Justitie\",\"Straf\",\"ICT zonder bedrag\",\"\"\n",
            Mapping("ict")
        );
        Assert.True(form.Good);
        Assert.Equal(
            [
                new("", "Financiën", "Heffing: Uitbestede ICT-diensten", 45_290_410m),
                new("", "Justitie", "Straf: ICT hardware", -192_850m),
            ],
            lines
        );
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_with_its_line_and_columns_that_are_not_there_by_name()
    {
        var (_, form) = await Read(Head + "2015,\"A\",\"B\",\"C\",\"veel\"\n", Mapping());
        Assert.Contains("Regel 2: 'veel' is geen bedrag.", form.ErrorOf("sheet")!.Nl);
        (_, form) = await Read(Head + "2015,\"A\",\"B\",\"C\",\"1,00\"\n", Mapping() with { Owner = "Departement" });
        Assert.Contains("Er is geen kolom 'Departement'", form.ErrorOf("owner")!.Nl);
        (_, form) = await Read(Head + "2015,\"A\",\"\",\"\",\"1,00\"\n", Mapping());
        Assert.Contains("Regel 2 heeft een bedrag en zegt niet wat het is.", form.ErrorOf("sheet")!.Nl);
        // A thousand milliard euro, in thousands: no amount is so much.
        (_, form) = await Read(Head + "2015,\"A\",\"B\",\"C\",\"1.000.000.000,00\"\n", Mapping());
        Assert.Contains("is geen bedrag", form.ErrorOf("sheet")!.Nl);
        form = FormState.With(("year", "2015"), ("unit", "1"), ("notation", nameof(Language.Nl)), ("names", " ; "));
        _ = CompletenessViews.ReadMapping(form);
        Assert.Contains("welke kolommen zeggen wat het is", form.ErrorOf("names")!.Nl);
        (_, form) = await Read(Head + "2014,\"A\",\"B\",\"C\",\"1,00\"\n", Mapping());
        Assert.Contains("geen regel die past", form.ErrorOf("sheet")!.Nl);
    }

    /// <summary>The file as it is published, where it is at hand; nothing of it is in the project.</summary>
    [Fact]
    public async Task The_published_file_of_running_costs_is_read_as_it_is()
    {
        var path = Path.Combine(
            Environment.GetEnvironmentVariable("REKENSCHAP_DATA") ?? "",
            "nl-rijksbegroting-minfin",
            "apparaatskosten--apparaatskosten.csv"
        );
        if (!File.Exists(path))
            Assert.Skip("The published file is not at hand");
        await using var database = await OfficeDatabases.New(databases, Store.Sqlite);
        var sheet = new SentFiles(database.Database).ReadSheet(
            await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)
        );
        Assert.Null(sheet.Problem);
        var usual = CompletenessViews.UsualBudget(Today);
        var (mapping, _) = CompletenessViews.ReadMapping(usual);
        Assert.True(usual.Good);
        var form = FormState.With();
        var lines = ReadBudget.Of(sheet, mapping, 2014, form);
        Assert.True(form.Good, string.Join("; ", form.Errors.Select(one => one.Says.Nl)));
        Assert.InRange(lines.Length, 5, 60);
        Assert.All(lines, line => Assert.Contains("ICT", line.Name, StringComparison.Ordinal));
        Assert.True(lines.Max(line => line.Euro) > 1_000_000m);
        Assert.NotEmpty(Find([], [], new BudgetYear(2014, lines)));
        form = FormState.With();
        var all = ReadBudget.Of(sheet, mapping with { Word = "" }, 2015, form);
        Assert.True(form.Good, string.Join("; ", form.Errors.Select(one => one.Says.Nl)));
        Assert.InRange(all.Length, 500, 2000);
    }
}

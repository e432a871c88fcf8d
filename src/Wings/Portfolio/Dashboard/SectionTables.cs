using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>Each section of an activity as a table. What departments wrote stands as they wrote it.</summary>
sealed class SectionTables(DashboardWords words)
{
    public TableSection Statuses(ImmutableArray<StatusSpan> all) =>
        new(
            "statuses",
            ActivityTexts.Statuses,
            [(ActivityTexts.Status, false), (ActivityTexts.Since, false), (ActivityTexts.Until, false)],
            [.. all.Select(one => Row(words.In(ActivityWords.Of(one.Status)), words.Date(one.From), Day(one.Until)))]
        );

    /// <summary>Kinds that were stated at any moment, the old classification apart from the new.</summary>
    public TableSection Costs(Estimate estimate) =>
        new(
            "kinds",
            ActivityTexts.CostsByType,
            [
                (ActivityTexts.What, false),
                (ActivityTexts.Initially, true),
                (ActivityTexts.Now, true),
                (ActivityTexts.Spent, true),
            ],
            [
                .. CostsOfType
                    .All([estimate])
                    .Where(one => one.Stated > 0 && one.Type != CostType.Total)
                    .Select(one =>
                        Row(
                            ChartTitles.Kind(one.Type, words.Language),
                            words.Money(estimate.Initial?.Estimated[one.Type]),
                            words.Money(estimate.Current?.Estimated[one.Type]),
                            words.Money(estimate.Current?.Actual[one.Type])
                        )
                    ),
            ]
        );

    public TableSection Milestones(ImmutableArray<Milestone> all) =>
        new(
            "milestones",
            ActivityTexts.Milestones,
            [
                (ActivityTexts.Milestone, false),
                (ActivityTexts.Expected, false),
                (ActivityTexts.Realised, false),
                (ActivityTexts.AsRequired, false),
            ],
            [
                .. all.Select(one =>
                    Row(
                        one.Description,
                        words.Date(one.Expected),
                        one.Reached ? words.Date(one.Realised) : words.In(ActivityTexts.NotYet),
                        one.AsRequired is { } yes ? YesOrNo(yes) : Cell.Dash
                    )
                ),
            ]
        );

    public TableSection Benefits(ImmutableArray<Benefit> all) =>
        new(
            "benefits",
            ActivityTexts.SocialBenefits,
            [(ActivityTexts.Benefit, false), (ActivityTexts.Expectation, false), (ActivityTexts.CameOf, false)],
            [.. all.Select(one => Row(words.In(ActivityWords.Of(one.Kind)), Expected(one), one.CameOf))]
        );

    string Expected(Benefit one)
    {
        IEnumerable<string> parts =
        [
            one.Explained,
            one.OnceEuro is { } once ? words.In(new($"eenmalig {words.Money(once)}", $"{words.Money(once)} once")) : "",
            one.YearlyEuro is { } yearly
                ? words.In(new($"{words.Money(yearly)} per jaar", $"{words.Money(yearly)} a year"))
                : "",
        ];
        return string.Join("; ", parts.Select(part => part.TrimEnd('.', ' ')).Where(part => part.Length > 0));
    }

    public TableSection Papers(ImmutableArray<ParliamentPaper> all) =>
        new(
            "papers",
            ActivityTexts.Papers,
            [
                (ActivityTexts.Paper, false),
                (ActivityTexts.PaperTitle, false),
                (ActivityTexts.When, false),
                (ActivityTexts.Advice, false),
            ],
            [.. all.Select(one => Row(one.Number, one.Title, words.Date(one.Date), YesOrNo(one.AcIctAdvice)))]
        );

    public TableSection Reviews(ImmutableArray<QualityReview> all) =>
        new(
            "reviews",
            ActivityTexts.Reviews,
            [(ActivityTexts.Review, false), (ActivityTexts.When, false), (ActivityTexts.By, false)],
            [.. all.Select(one => Row(Named(one.Kind, one.Description), words.Date(one.Date), one.By))]
        );

    static string Named(string kind, string description) => description.Length == 0 ? kind : $"{kind}: {description}";

    public static TableSection Parties(ImmutableArray<DevelopmentParty> all) =>
        new(
            "parties",
            ActivityTexts.Parties,
            [(ActivityTexts.Party, false), (ActivityTexts.Role, false)],
            [.. all.Select(one => Row(one.Name, one.Role))]
        );

    public TableSection Decisions(ImmutableArray<ScopeDecision> all) =>
        new(
            "decisions",
            ActivityTexts.Decisions,
            [
                (ActivityTexts.Decision, false),
                (ActivityTexts.When, false),
                (ActivityTexts.By, false),
                (ActivityTexts.Why, false),
            ],
            [
                .. all.Select(one =>
                    Row(
                        words.In(ActivityTexts.Decided(one.Year, one.In)),
                        words.Date(one.On),
                        words.Name(one.By),
                        one.Reason
                    )
                ),
            ]
        );

    public TableSection Unlocks(ImmutableArray<EstimateUnlock> all) =>
        new(
            "unlocks",
            ActivityTexts.Unlocks,
            [(ActivityTexts.When, false), (ActivityTexts.Why, false), (ActivityTexts.ChangedOn, false)],
            [.. all.Select(one => Row(words.Date(one.On), one.Reason, Day(one.Used)))]
        );

    public TableSection Versions(ImmutableArray<PublishedStep> all) =>
        new(
            "versions",
            ActivityTexts.Versions,
            [
                (ActivityTexts.Version, false),
                (ActivityTexts.When, false),
                (ActivityTexts.Status, false),
                (ActivityTexts.Estimated, true),
                (ActivityTexts.EndsOn, false),
                (ActivityTexts.Recalibrations, true),
            ],
            [
                .. all.Select(one =>
                    Row(
                        DashboardTexts.Number(one.Version),
                        words.Date(one.On),
                        words.In(ActivityWords.Of(one.Status)),
                        words.Money(one.CurrentEuro),
                        words.Date(one.End),
                        DashboardTexts.Number(one.Recalibrations)
                    )
                ),
            ]
        );

    string Day(DateOnly? day) => day is { } known ? words.Date(known) : Cell.Dash;

    string YesOrNo(bool yes) => words.In(yes ? ActivityTexts.Yes : ActivityTexts.No);

    static Row Row(params ReadOnlySpan<string> texts)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>(texts.Length);
        foreach (var text in texts)
            cells.Add(Cell.Of(text));
        return new(cells.MoveToImmutable());
    }
}

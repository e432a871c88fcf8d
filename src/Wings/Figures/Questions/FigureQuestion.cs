using System.Collections.Immutable;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>
/// A question as it is asked at the prompt: an indicator, and what to tell its figures apart by. Without a period it is
/// the indicator's last one (all of them by period); without an organisation the root.
/// </summary>
/// <param name="By">Dimensions, <c>organisation</c> and <c>period</c> among them, in the order of the columns.</param>
/// <param name="Members">Members of further dimensions at which it is asked.</param>
public sealed record FigureQuestion(
    string Indicator,
    Period? Period,
    ImmutableArray<string> By,
    DateOnly? KnownAt,
    AsOf As,
    string? Organisation = null,
    ImmutableSortedDictionary<string, string>? Members = null
)
{
    /// <summary>Several periods instead of one; their figures stand one after another.</summary>
    public ImmutableArray<Period> Periods { get; init; } = [];

    /// <summary>Of a dimension that figures are told apart by, only these members, in this order; each once.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Only { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The answer, or what in the question does not exist.</summary>
    public (FigureTable? Table, Bilingual? Problem) Ask(EditionFigures edition)
    {
        var (plan, problem) = Plan(edition);
        return plan is null
            ? (null, problem)
            : (new(edition.Edition, edition.Indicator(Indicator)!, plan.By, KnownAt, Rows(plan)), null);
    }

    /// <summary>The cells that are asked for, before any is worked out.</summary>
    internal (CellPlan? Plan, Bilingual? Problem) Plan(EditionFigures edition)
    {
        if (edition.Indicator(Indicator) is not { } indicator)
            return (null, QuestionWording.NoIndicator(Indicator, edition.Indicators.Select(one => one.Code)));
        string[] known = ["period", "organisation", .. indicator.Dimensions, .. edition.CodeLists];
        if (By.FirstOrDefault(name => !known.Contains(name)) is { } wrong)
            return (null, QuestionWording.NoDimension(Indicator, wrong, known.Distinct()));
        if (Organisation is { } asked && edition.Organisations.Find(asked) is null && asked != edition.Edition.Root)
            return (null, QuestionWording.NoOrganisation(asked, edition.Organisations.All.Select(one => one.Code)));
        var periods = PeriodsOf(edition, indicator);
        return periods.IsEmpty ? (null, QuestionWording.NoPeriods(Indicator)) : (new(this, edition, periods), null);
    }

    ImmutableArray<Period> PeriodsOf(EditionFigures edition, IndicatorFacts indicator)
    {
        var apart = By.Contains("period");
        if (!Periods.IsEmpty)
            return [.. Periods.SelectMany(one => Split(one, apart, indicator)).Distinct()];
        if (Period is { } period)
            return Split(period, apart, indicator);
        var all = edition.Periods(Indicator);
        return apart || all.IsEmpty ? all : [all[^1]];
    }

    static ImmutableArray<Period> Split(Period period, bool apart, IndicatorFacts indicator) =>
        apart && period.Split(indicator.Frequency).ToImmutableArray() is { IsEmpty: false } parts ? parts : [period];

    static ImmutableArray<FigureRow> Rows(CellPlan plan)
    {
        var cells = new CellReader(plan);
        var rows = ImmutableArray.CreateBuilder<FigureRow>();
        foreach (var block in plan.Blocks)
            for (var cell = 0L; cell < block.Count; cell++)
                rows.Add(new(block.At(cell), cells.Full(block, cell)));
        return rows.ToImmutable();
    }
}

/// <summary>One figure of an answer.</summary>
public sealed record FigureRow(Coordinate At, Figure Figure)
{
    /// <summary>Its member of a dimension that was asked for.</summary>
    public string Member(string dimension) =>
        dimension switch
        {
            "organisation" => At.Organisation,
            "period" => At.Period.ToString(),
            _ => At.Members.GetValueOrDefault(dimension, ""),
        };
}

/// <summary>An answer: figures of one indicator, in the order of periods and members.</summary>
/// <param name="By">The dimensions asked for.</param>
public sealed record FigureTable(
    EditionFacts Edition,
    IndicatorFacts Indicator,
    ImmutableArray<string> By,
    DateOnly? KnownAt,
    ImmutableArray<FigureRow> Rows
)
{
    /// <summary>The columns that tell rows apart: period first, then the other dimensions asked for.</summary>
    public ImmutableArray<string> Keys => ["period", .. By.Where(name => name != "period")];
}

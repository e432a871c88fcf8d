using System.Collections.Immutable;
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
    /// <summary>The answer, or what in the question does not exist.</summary>
    public (FigureTable? Table, Bilingual? Problem) Ask(EditionFigures edition)
    {
        if (edition.Indicator(Indicator) is not { } indicator)
            return (null, QuestionWording.NoIndicator(Indicator, edition.Indicators.Select(one => one.Code)));
        string[] known = ["period", "organisation", .. indicator.Dimensions, .. edition.CodeLists];
        if (By.FirstOrDefault(name => !known.Contains(name)) is { } wrong)
            return (null, QuestionWording.NoDimension(Indicator, wrong, known.Distinct()));
        if (Organisation is { } asked && edition.Organisations.Find(asked) is null && asked != edition.Edition.Root)
            return (null, QuestionWording.NoOrganisation(asked, edition.Organisations.All.Select(one => one.Code)));
        var periods = PeriodsOf(edition, indicator);
        return periods.IsEmpty
            ? (null, QuestionWording.NoPeriods(Indicator))
            : (new(edition.Edition, indicator, [.. By.Distinct()], KnownAt, Rows(edition, periods)), null);
    }

    ImmutableArray<Period> PeriodsOf(EditionFigures edition, IndicatorFacts indicator)
    {
        var apart = By.Contains("period");
        if (Period is { } period)
            return apart && period.Split(indicator.Frequency).ToImmutableArray() is { IsEmpty: false } parts
                ? parts
                : [period];
        var all = edition.Periods(Indicator);
        return apart || all.IsEmpty ? all : [all[^1]];
    }

    ImmutableArray<FigureRow> Rows(EditionFigures edition, ImmutableArray<Period> periods)
    {
        var figures = edition.AsKnown(KnownAt);
        var coordinates = periods.Select(period => new Coordinate(
            period,
            Start(edition, period),
            Members ?? Coordinate.NoMembers
        ));
        foreach (var dimension in By.Distinct().Where(name => name != "period"))
            coordinates = coordinates.SelectMany(at => Apart(edition, at, dimension)).ToList();
        return [.. coordinates.Select(at => new FigureRow(at, figures.At(Indicator, at, As)))];
    }

    /// <summary>Of bodies that bore a name one after another, the one of the period, or of today where the past is asked as now.</summary>
    string Start(EditionFigures edition, Period period) =>
        Organisation is { } asked
        && edition.Organisations.Find(asked, As == AsOf.Now ? edition.Edition.Published : period.End) is { } found
            ? found.Code
            : edition.Edition.Root;

    IEnumerable<Coordinate> Apart(EditionFigures edition, Coordinate at, string dimension) =>
        dimension == "organisation"
            ? edition.ExpectedBelow(Indicator, at, As).Select(at.Of)
            : edition.MembersOn(dimension, at.Period.End).Select(member => at.With(dimension, member));
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

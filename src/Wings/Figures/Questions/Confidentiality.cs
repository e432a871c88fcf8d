using Rekenschap.Figures.Archives;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Secrecy;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>Keeps back what would tell of a few people, or what was delivered in confidence, at one knowledge moment.</summary>
/// <param name="moment">How many acceptances were known.</param>
internal sealed class Confidentiality(Ground ground, Secrets secrets, int moment)
{
    /// <summary>From 1 to under the smallest cell; a part of one counts as one.</summary>
    public static bool IsSmall(decimal value, int minimumCell) => value > 0 && value < minimumCell;

    public static Figure Hide(Figure figure) => new(null, FigureStatus.Suppressed, figure.Coverage, null, false);

    /// <summary>Whether anything of an indicator may have to stay hidden, at whatever moment.</summary>
    public bool Concerns(int indicator) => secrets.Concerns(indicator);

    /// <summary>The figure, or that it is suppressed.</summary>
    public Figure Of(Prepared question, Period period, int top, AsOf asOf, Figure figure)
    {
        if (figure.Value is not { } value)
            return figure;
        if (Withheld is not null)
            return IsSmall(value, question.Indicator.Facts.MinimumCell) ? Hide(figure) : figure;
        return
            (secrets.Concerns(question.Index) && IsSecret(question, period, top, asOf, value))
            || IsWeighedBySecrets(question, period, top)
            ? Hide(figure)
            : figure;
    }

    /// <summary>What an archive withholds, where the figures are those of one: what is secret was decided when it was made.</summary>
    public Withheld? Withheld => secrets.Withheld;

    /// <summary>Whether an observation must stay hidden, by its number in the order of acceptance.</summary>
    public bool IsHidden(int observation) => secrets.IsHidden(observation);

    /// <summary>Whether words beside an observation may name a value that is hidden: its own, or one that stood there.</summary>
    public bool MayTell(Observation observation) => observation.Confidential || secrets.IsAnyHiddenAt(observation);

    public Confirmation Quiet(Confirmation answer, ReadDelivery delivery) => secrets.Quiet(answer, delivery);

    bool IsSecret(Prepared question, Period period, int top, AsOf asOf, decimal value) =>
        IsSmall(value, question.Indicator.Facts.MinimumCell)
        || IsHidden(question, period, top)
        || (asOf == AsOf.Now && RestsOnHidden(question, period, top));

    bool IsHidden(Prepared question, Period period, int top)
    {
        var needed = CollectedFigures.Needed(question, period);
        foreach (var year in needed.GroupBy(Delivered.YearOf))
        {
            var space = secrets.SpaceOf(question.Index, year.Key);
            var hidden = secrets.Of(question.Index, year.Key);
            int[] positions =
                year.Count() > 1 && year.Count() == space.Periods.Length && space.AddsOverPeriods
                    ? [CellAxis.Total]
                    : [.. year.Select(one => CellAxis.NodeOf(space.Periods.IndexOf(one)))];
            foreach (var position in positions)
                if (hidden.IsHidden(space, [position, CellAxis.NodeOf(top), .. NodesOf(question)], moment))
                    return true;
        }
        return false;
    }

    IEnumerable<int> NodesOf(Prepared question) =>
        question
            .Indicator.Facts.Dimensions.Select(ground.Dimension)
            .OfType<Dimension>()
            .Select(dimension =>
                question.Asked.FirstOrDefault(one => one.Dimension == dimension) is { Dimension: not null } asked
                    ? CellAxis.NodeOf(asked.Member)
                    : CellAxis.Total
            );

    /// <summary>
    /// What moves into or out of an organisation can be reckoned from its figure as then and as now; where that is
    /// hidden, so is the figure as now. What stays under it as a whole changes nothing.
    /// </summary>
    bool RestsOnHidden(Prepared question, Period period, int top) =>
        top != MemberTree.Whole
        && Enumerable
            .Range(0, ground.Organisations.All.Length)
            .Any(one => MovesIn(question, period, one, top) && IsHidden(question, period, one));

    /// <summary>One that lost a part at some time is asked as it was in each of the periods.</summary>
    bool MovesIn(Prepared question, Period period, int organisation, int top) =>
        CollectedFigures
            .Needed(question, period)
            .Select(one => ground.Succession.Of(organisation, one))
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Destination>()
            .Any(went => went.Changed && Moves(went, organisation, top));

    bool Moves(Destination destination, int organisation, int top)
    {
        var arriving = destination.Flows.Where(flow => ground.Tree.IsAtOrBelow(flow.Organisation, top));
        return ground.Tree.IsAtOrBelow(organisation, top) ? arriving.Sum(flow => flow.Share) != 1 : arriving.Any();
    }

    /// <summary>A weighted mean of what is shown would give a hidden weight away.</summary>
    bool IsWeighedBySecrets(Prepared question, Period period, int top) =>
        question
            .Indicator.Aggregation.PerDimension.Values.Append(question.Indicator.Aggregation.Default)
            .Where(step => step.Rule == AggregationRule.Weighted)
            .Select(step => ground.Catalogue.IndexOf(step.Weight ?? ""))
            .Any(weight => weight >= 0 && HasHiddenWeight(weight, period, top));

    bool HasHiddenWeight(int weight, Period period, int top) =>
        secrets.Concerns(weight)
        && period
            .Split(Frequency.Year)
            .DefaultIfEmpty(Delivered.YearOf(period))
            .Any(year =>
                secrets.Of(weight, year).HidesAnyAt(weight, organisation => ground.Tree.IsAtOrBelow(organisation, top))
            );
}

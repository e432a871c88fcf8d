using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Formulas;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>Totals an indicator over organisations, one period of its frequency at a time.</summary>
internal sealed class OrganisationTotals(
    Ground ground,
    Snapshot snapshot,
    Disputes disputes,
    Prepared question,
    WeightOf weightOf
)
{
    readonly PartReader reader = new(snapshot, question, weightOf);
    readonly AggregationStep rule = question.Indicator.Aggregation.For("organisation");

    /// <summary>The total of an organisation and all below it; of all for <see cref="MemberTree.Whole"/>.</summary>
    public PeriodTotal Of(Period period, int top, AsOf asOf)
    {
        if (rule.Rule == AggregationRule.None)
            return OfOwn(period, top);
        return asOf == AsOf.Now ? OfNow(period, top) : OfThen(period, top);
    }

    /// <summary>Each organisation at or below one that has rows, with what it says.</summary>
    public IEnumerable<(int Organisation, Part Part)> Parts(Period period, int top)
    {
        var group = snapshot.Of(question.Index, period);
        if (top >= 0 && !ground.Tree.HasChildren(top))
            group = Narrowed(group, top);
        for (var row = group.Start; row < group.End; )
        {
            var organisation = snapshot.Columns.Organisations[row];
            var first = row;
            while (row < group.End && snapshot.Columns.Organisations[row] == organisation)
                row++;
            if (ground.Tree.IsAtOrBelow(organisation, top))
                yield return (
                    organisation,
                    Disputed(
                        organisation,
                        first,
                        row,
                        Weighed(period, organisation, reader.Read(period, organisation, first, row))
                    )
                );
        }
    }

    /// <summary>A part that its organisation disputes keeps its value and is not whole.</summary>
    Part Disputed(int organisation, int start, int end, Part part) =>
        disputes.Concern(organisation)
        && disputes.Over(
            organisation,
            Enumerable
                .Range(start, end - start)
                .Where(row => question.Matches(snapshot.Columns.Breakdowns[row]))
                .Select(snapshot.SourceOf)
        )
            is { } dispute
            ? part with
            {
                IsWhole = false,
                Dispute = dispute,
            }
            : part;

    /// <summary>A part of which the weight is unknown cannot count.</summary>
    Part Weighed(Period period, int organisation, Part part) =>
        rule.Rule != AggregationRule.Weighted
        || part.Value is null
        || weightOf(rule.Weight ?? "", organisation, period, question.Members) is not null
            ? part
            : Part.None with
            {
                Problem = FigureWording.NoWeight(question.Code, rule.Weight ?? ""),
            };

    Group Narrowed(Group group, int organisation)
    {
        var (start, end) = snapshot.Within(group, organisation);
        return group with { Start = start, End = end };
    }

    PeriodTotal OfThen(Period period, int top)
    {
        var tally = new Tally();
        foreach (var (organisation, part) in Parts(period, top))
            tally.Add(organisation, part, 1);
        foreach (var organisation in ExpectedBelow(period, top))
            tally.Expect(organisation, organisation);
        return Total(tally, period);
    }

    /// <summary>Without a total only the organisation's own part can be given.</summary>
    PeriodTotal OfOwn(Period period, int top)
    {
        var own = top == MemberTree.Whole ? ground.Tree.IndexOf(ground.Organisations.Root) : top;
        var tally = new Tally();
        var others = false;
        foreach (var (organisation, part) in Parts(period, top))
            if (organisation == own)
                tally.Add(organisation, part, 1);
            else
                others |= part.Value is not null;
        if (ExpectedBelow(period, top).Contains(own))
            tally.Expect(own, own);
        if (others && tally.Contributions.Count == 0)
            tally.Hint ??= FigureWording.NotTotalled(question.Code, "organisation");
        return Total(tally, period);
    }

    PeriodTotal OfNow(Period period, int top)
    {
        var tally = new Tally();
        foreach (var (organisation, part) in Parts(period, MemberTree.Whole))
        {
            if (part.Value is not null && Unsaid(organisation, period, top) is { } problem)
                tally.Block ??= problem;
            foreach (var flow in FlowsTo(organisation, period, top))
                tally.Add(organisation, part, flow.Share);
        }
        foreach (var organisation in ground.Expectation.Of(question.Code, period))
        foreach (var flow in FlowsTo(organisation, period, top))
            tally.Expect(flow.Organisation, organisation);
        return Total(tally, period);
    }

    IEnumerable<Flow> FlowsTo(int organisation, Period period, int top)
    {
        var destination = ground.Succession.Of(organisation, period);
        return destination.Changed ? destination.Flows.Where(flow => ground.Tree.IsAtOrBelow(flow.Organisation, top))
            : ground.Tree.IsAtOrBelow(organisation, top) ? [new(organisation, 1)]
            : [];
    }

    /// <summary>Why what became of an organisation cannot be told, where that touches the total asked for.</summary>
    Bilingual? Unsaid(int organisation, Period period, int top)
    {
        var destination = ground.Succession.Of(organisation, period);
        if (!destination.Changed)
            return null;
        var leaves = ground.Tree.IsAtOrBelow(organisation, top);
        var arrives = destination.Flows.Any(flow => ground.Tree.IsAtOrBelow(flow.Organisation, top));
        if ((leaves || arrives) && rule.Rule != AggregationRule.Sum)
            return FigureWording.OnlySums(question.Code);
        return (leaves && !destination.Said) || (arrives && destination.TooMuch)
            ? FigureWording.SharesUnsaid(ground.CodeOf(organisation), destination)
            : null;
    }

    IEnumerable<int> ExpectedBelow(Period period, int top) =>
        ground.Expectation.Of(question.Code, period).Where(one => ground.Tree.IsAtOrBelow(one, top));

    PeriodTotal Total(Tally tally, Period period) => Undisputed(tally, period) with { Disputes = tally.Disputes };

    PeriodTotal Undisputed(Tally tally, Period period)
    {
        var lacking = tally.Lacking();
        if (tally.Block is not null || tally.Contributions.Count == 0)
            return new(null, tally.Without, tally.Expected, lacking, tally.Block ?? tally.Hint);
        var value = Reduced(tally.Contributions, period);
        return value is null
            ? new(
                null,
                FigureStatus.Missing,
                tally.Expected,
                lacking,
                FigureWording.NoWeight(question.Code, rule.Weight ?? "")
            )
            : new(value, tally.Status, tally.Expected, lacking, null);
    }

    decimal? Reduced(List<Contribution> parts, Period period) =>
        Reduction.Of(
            rule.Rule,
            [.. parts.Select(part => part.Value * part.Share)],
            i => weightOf(rule.Weight ?? "", parts[i].Organisation, period, question.Members)
        );
}

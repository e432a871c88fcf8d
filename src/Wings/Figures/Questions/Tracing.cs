using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>The way back from a figure to the cells that it came from. A hidden cell is named without its value.</summary>
internal sealed class Tracing(KnownFigures figures, Confidentiality confidentiality, AcceptedDeliveries deliveries)
{
    Ground Ground => figures.Ground;

    public Lineage Of(string indicator, Coordinate at, AsOf asOf) => Of(indicator, at, asOf, []);

    /// <summary>The figure with those that it used, and no further.</summary>
    public Lineage Step(string indicator, Coordinate at, AsOf asOf)
    {
        var used = new List<(string Indicator, Coordinate At)>();
        var figure = new Asking(figures, asOf, (operand, place) => used.Add((operand, place))).At(indicator, at);
        var operands = used.Concat(Weights(indicator, at))
            .Distinct()
            .Where(one => Ground.Catalogue.IndexOf(one.Indicator) >= 0)
            .Select(one => Bare(one.Indicator, one.At, figures.At(one.Indicator, one.At, asOf)));
        return Bare(indicator, at, figure) with { Operands = [.. operands] };
    }

    Lineage Bare(string indicator, Coordinate at, Figure figure) =>
        new(indicator, at, figure, Ground.Catalogue.Find(indicator)?.Facts.Formula, [], [], []);

    /// <summary>Every row behind a figure of a collected indicator; none for a derived one.</summary>
    public IEnumerable<TracedRow> Rows(string indicator, Coordinate at, AsOf asOf = AsOf.Then)
    {
        var found = Ground.Catalogue.Find(indicator);
        if (found is null || found.Facts.IsDerived)
            return [];
        if (Prepared.Of(Ground, found, at.Members).Question is not { } question)
            return [];
        return Ground.Find(at.Organisation, at.Period.End) is { } top
            ? CollectedFigures.Needed(question, at.Period).SelectMany(period => Rows(question, period, top, asOf))
            : [];
    }

    /// <summary>Rows are only counted until those that were asked for: a whole may rest on millions.</summary>
    public (ImmutableArray<TracedCell> Cells, int Count) Cells(
        string indicator,
        Coordinate at,
        AsOf asOf,
        long skip,
        int take
    )
    {
        var cells = ImmutableArray.CreateBuilder<TracedCell>();
        var count = 0;
        foreach (var row in Rows(indicator, at, asOf))
            if (count++ >= skip && cells.Count < take)
                cells.Add(
                    new(
                        Trace(row, figures.Snapshot.SourceOf(row.Row)),
                        [.. figures.Snapshot.EarlierThan(row.Row).Select(source => Trace(row, source))]
                    )
                );
        return (cells.ToImmutable(), count);
    }

    Lineage Of(string indicator, Coordinate at, AsOf asOf, Dictionary<(string, Coordinate), Lineage> made)
    {
        if (made.TryGetValue((indicator, at), out var known))
            return known;
        var used = new List<(string Indicator, Coordinate At)>();
        var figure = new Asking(figures, asOf, (operand, place) => used.Add((operand, place))).At(indicator, at);
        var start = Bare(indicator, at, figure);
        made[(indicator, at)] = start;
        var rows = Rows(indicator, at, asOf).ToList();
        return made[(indicator, at)] = start with
        {
            Operands =
            [
                .. used.Concat(Weights(indicator, at)).Distinct().Select(one => Of(one.Indicator, one.At, asOf, made)),
            ],
            Observations = [.. rows.Select(row => Trace(row, figures.Snapshot.SourceOf(row.Row)))],
            Superseded =
            [
                .. rows.SelectMany(row => figures.Snapshot.EarlierThan(row.Row).Select(source => Trace(row, source))),
            ],
        };
    }

    IEnumerable<(string Indicator, Coordinate At)> Weights(string indicator, Coordinate at) =>
        Ground.Catalogue.Find(indicator) is { Facts.IsDerived: false } found
            ? found
                .Aggregation.PerDimension.Values.Append(found.Aggregation.Default)
                .Where(step =>
                    step.Rule == AggregationRule.Weighted && Ground.Catalogue.IndexOf(step.Weight ?? "") >= 0
                )
                .Select(step => (step.Weight!, at))
            : [];

    IEnumerable<TracedRow> Rows(Prepared question, Period period, int top, AsOf asOf)
    {
        var snapshot = figures.Snapshot;
        var segment = snapshot.Of(question.Index);
        var group = snapshot.Of(question.Index, period);
        for (var row = group.Start; row < group.End; row++)
        {
            var (organisation, breakdown) = (snapshot.Columns.Organisations[row], snapshot.Columns.Breakdowns[row]);
            if (!Concerns(organisation, period, top, asOf) || !question.Matches(breakdown))
                continue;
            yield return new(
                row,
                question.Indicator,
                snapshot.ValueAt(segment, row),
                confidentiality.IsHidden(snapshot.SourceOf(row)),
                name => Ground.Dimension(name)?.MemberOf(breakdown) >= 0
            );
        }
    }

    bool Concerns(int organisation, Period period, int top, AsOf asOf) =>
        asOf == AsOf.Now && Ground.Succession.Of(organisation, period) is { Changed: true } destination
            ? destination.Flows.Any(flow => Ground.Tree.IsAtOrBelow(flow.Organisation, top))
            : Ground.Tree.IsAtOrBelow(organisation, top);

    ObservationTrace Trace(TracedRow row, int source)
    {
        var (observation, delivery) = deliveries[source];
        var at = new Coordinate(observation.Period, Ground.CodeOf(observation.Organisation), MembersOf(observation));
        var hidden = observation.Confidential || confidentiality.IsHidden(source);
        var quiet = hidden || confidentiality.MayTell(observation);
        var report = delivery.Report;
        return new(
            row.Indicator.Code,
            at,
            hidden || !observation.HasValue ? null : observation.Value,
            hidden ? FigureStatus.Suppressed : (FigureStatus)(int)observation.Status,
            report.File,
            delivery.Sheets.ElementAtOrDefault(observation.Place.Sheet),
            delivery.PlaceText(observation.Place),
            report.Collection,
            report.Organisation,
            report.Number,
            report.Accepted ?? Ground.Edition.Published,
            report.LedgerPosition ?? 0,
            quiet ? null : Explanation(row.Indicator.Code, at, delivery)
        )
        {
            Note = quiet ? null : delivery.Notes.GetValueOrDefault(observation.Place),
            Confirmation = delivery.SpokenFor.Contains(at.Organisation)
                ? Answer(delivery, at.Organisation) ?? new(at.Organisation, ConfirmationAnswer.Silent, null, null)
                : null,
        };
    }

    Confirmation? Answer(ReadDelivery delivery, string organisation) =>
        Answers.Of(delivery.Confirmations, organisation, figures.KnownAt) is { } answer
            ? confidentiality.Quiet(answer, delivery)
            : null;

    ImmutableSortedDictionary<string, string> MembersOf(Observation observation) =>
        Ground.Breakdowns[observation.Breakdown];

    /// <summary>Explanations may leave the organisation out, since their file is the organisation's own.</summary>
    internal static string? Explanation(string indicator, Coordinate at, ReadDelivery delivery) =>
        delivery.Explanations.Count == 0
            ? null
            : delivery.Explanations.GetValueOrDefault(at.Write(indicator))
                ?? delivery.Explanations.GetValueOrDefault(at.Write(indicator, at.Organisation));
}

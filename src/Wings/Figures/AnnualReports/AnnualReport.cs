using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>
/// What the annual report of an organisation says, over one year, of the figures that a collection asks. Kept beside the
/// deliveries, so that an explanation is given once and outlives the next correction.
/// </summary>
public sealed class AnnualReport
{
    /// <summary>Of explanations to one figure; who needs more has something else to mend.</summary>
    public const int MostExplanations = 50;

    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    public required string Organisation { get; init; }

    /// <summary>Over what it reports: <c>2023</c>.</summary>
    public required string Period { get; init; }

    /// <summary>The day that the report bears.</summary>
    public DateOnly Dated { get; private set; }

    public ImmutableArray<ReportedFigure> Figures { get; private set; } = [];

    /// <summary>Goes up by one with everything that is written in it.</summary>
    public int Revision { get; private set; }

    public string Subject(string edition) => $"{edition}/annual-reports/{Collection}/{Organisation}/{Period}";

    /// <summary>What the report says takes the place of what was recorded; what was explained stays with its figure.</summary>
    public Refusal? Record(int seen, DateOnly dated, ImmutableArray<ReportedFigure> figures)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        Dated = dated;
        Figures = [.. figures.Select(one => one with { Explanations = Of(one.Indicator)?.Explanations ?? [] })];
        Revision++;
        return null;
    }

    /// <summary>Explains differences, by indicator.</summary>
    public Refusal? Explain(int seen, IReadOnlyDictionary<string, GapExplanation> said)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (Figures.Any(one => said.ContainsKey(one.Indicator) && one.Explanations.Length >= MostExplanations))
            return ReportRefusals.Full;
        Figures =
        [
            .. Figures.Select(one =>
                said.TryGetValue(one.Indicator, out var words)
                    ? one with
                    {
                        Explanations = one.Explanations.Add(words),
                    }
                    : one
            ),
        ];
        Revision++;
        return null;
    }

    public ReportedFigure? Of(string indicator) => Figures.FirstOrDefault(one => one.Indicator == indicator);
}

using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Questions;

/// <summary>Indicators made for a test, with only that said of them that the test is about.</summary>
internal static class TrialIndicators
{
    public static Indicator Of(
        string code,
        string? formula = null,
        string unit = "m3",
        Frequency frequency = Frequency.Year,
        string aggregate = "sum",
        string dimensions = "organisation",
        int minimumCell = 0,
        decimal coverage = 1
    ) =>
        new(
            new(
                code,
                Bilingual.Same(code),
                null,
                unit,
                [.. dimensions.Split(' ')],
                frequency,
                Better.Unsaid,
                0,
                [],
                [],
                formula,
                null,
                null,
                null,
                minimumCell,
                coverage,
                null
            ),
            AggregationOf(aggregate),
            [],
            null,
            null
        );

    /// <summary><c>sum</c>, <c>organisation: sum, period: last</c> or <c>weighted jobs</c>.</summary>
    static Aggregation AggregationOf(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal))
            return new(Step(text), ImmutableDictionary<string, AggregationStep>.Empty);
        return new(
            new(AggregationRule.Sum),
            text.Split(',')
                .Select(part => part.Split(':', StringSplitOptions.TrimEntries))
                .ToImmutableDictionary(pair => pair[0], pair => Step(pair[1]))
        );
    }

    static AggregationStep Step(string text) =>
        text.Split(' ') is ["weighted", var weight]
            ? new(AggregationRule.Weighted, weight)
            : new(Enum.Parse<AggregationRule>(text, true));
}

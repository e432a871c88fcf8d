using System.Collections.Immutable;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ports;

/// <summary>What <c>edition.yaml</c> says.</summary>
public sealed record EditionFacts(
    string Code,
    Bilingual Title,
    int Year,
    ImmutableArray<Language> Languages,
    string Publisher,
    DateOnly Published,
    string Licence,
    string Root,
    bool Invented
)
{
    /// <summary>Indicators that the front page opens with, in order; empty where the edition leaves the choice to us.</summary>
    public ImmutableArray<string> Headlines { get; init; } = [];
}

/// <summary>A subject under which figures are shown together. Its text says what it covers and why it is followed.</summary>
/// <param name="Chapter">The chapter of the report in which it is accounted for; several subjects may share one.</param>
public sealed record ThemeFacts(string Code, Bilingual Name, Bilingual? Text, Bilingual? Chapter);

/// <summary>How much of an indicator was made up, for a demonstration. Travels into every page, document, export and answer.</summary>
public enum Invention
{
    /// <summary>Delivered or published by somebody who measured it.</summary>
    None,

    /// <summary>The total is published; its split over organisations or other parts is made up.</summary>
    Parts,

    /// <summary>Made up, totals too.</summary>
    All,
}

/// <summary>From a period on, values are not comparable with those before it, and why.</summary>
public sealed record SeriesBreak(Period From, Bilingual Why);

/// <summary>Which way is better, where the indicator says so.</summary>
public enum Better
{
    Unsaid,
    Higher,
    Lower,
}

/// <summary>A formula of the form <c>a / b</c> over two indicators, on which a proportion can be tested.</summary>
public sealed record Proportion(string Numerator, string Denominator);

/// <summary>What other wings may know of an indicator.</summary>
/// <param name="Unit">As the catalogue writes it: m3, EUR, fte, ratio.</param>
/// <param name="Nouns">Words that may follow a number in a claim, per language.</param>
/// <param name="Formula">The formula's text for a derived indicator, null for a collected one.</param>
/// <param name="CoverageNeeded">Share of expected organisations needed for a total, 0 to 1.</param>
public sealed record IndicatorFacts(
    string Code,
    Bilingual Name,
    Bilingual? Definition,
    string Unit,
    ImmutableArray<string> Dimensions,
    Frequency Frequency,
    Better Better,
    int Decimals,
    ImmutableArray<string> NounsNl,
    ImmutableArray<string> NounsEn,
    string? Formula,
    Proportion? Proportion,
    string? StandardError,
    string? Cases,
    int MinimumCell,
    decimal CoverageNeeded,
    string? Uri
)
{
    /// <summary>The subject under which it is shown; null where the catalogue names none.</summary>
    public string? Theme { get; init; }

    /// <summary>What of it is made up. A derived indicator takes the most of its bases.</summary>
    public Invention Invention { get; init; }

    /// <summary>Where the published values come from, for a reader.</summary>
    public Bilingual? Source { get; init; }

    /// <summary>Where the method or the scope changed, in order of period. Reorganisations are not among them.</summary>
    public ImmutableArray<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>
    /// Whether the catalogue itself says how much coverage is needed. A derived indicator of which it does not is
    /// sufficient when all that it rests on is.
    /// </summary>
    public bool CoverageStated { get; init; }

    public bool IsRatio => Unit == "ratio";

    public bool IsDerived => Formula is not null;
}

/// <summary>How a target compares.</summary>
public enum Comparison
{
    Less,
    AtMost,
    Equal,
    AtLeast,
    More,
}

/// <summary>A goal for an indicator: an absolute value, or a change (share of the baseline) against a baseline.</summary>
/// <param name="Value">The absolute goal, in the indicator's unit; null where <paramref name="Change"/> is given.</param>
/// <param name="Change">For example -0.30 for 30% less than the baseline.</param>
/// <param name="Baseline">A period, or <c>mean 2017..2021</c> (then <paramref name="BaselineIsMean"/>).</param>
public sealed record TargetFacts(
    string Code,
    Bilingual? Name,
    string Indicator,
    Comparison Compare,
    decimal? Value,
    decimal? Change,
    Period? Baseline,
    bool BaselineIsMean,
    Period Period
);

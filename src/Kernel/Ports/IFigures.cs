using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Kernel.Ports;

/// <summary>Whether the past is shown with the organisations of then, or mapped to those of now through successors and shares.</summary>
public enum AsOf
{
    Then,
    Now,
}

/// <summary>
/// All figures of an edition as they were known at one moment. Immutable, safe for any number of readers; answers
/// depend on nothing but what was accepted by then.
/// </summary>
public interface IFigures
{
    /// <summary>The last day whose acceptances count; null means everything accepted so far.</summary>
    DateOnly? KnownAt { get; }

    /// <summary>The figure at a coordinate: collected and aggregated, or computed by formula. Never throws for a coordinate without value; says why.</summary>
    /// <exception cref="KeyNotFoundException">The indicator does not exist; ask <see cref="IEditionFigures.Indicator"/> first.</exception>
    Figure At(string indicator, Coordinate at, AsOf asOf = AsOf.Then);

    /// <summary>What a target demands at a coordinate, in its indicator's unit: its value, or its baseline with the change applied.</summary>
    Figure TargetValue(string target, Coordinate at, AsOf asOf = AsOf.Then);

    /// <summary>The baseline figure of a target with a baseline; missing with reason for one without.</summary>
    Figure TargetBaseline(string target, Coordinate at, AsOf asOf = AsOf.Then);

    /// <summary>The separate values behind a figure over one dimension (for case-level tests), in no particular order.</summary>
    ImmutableArray<decimal> Cases(string indicator, Coordinate at, string dimension);

    /// <summary>The whole way back from a figure to the cells that it came from.</summary>
    Lineage Trace(string indicator, Coordinate at, AsOf asOf = AsOf.Then);

    /// <summary>One step of the way back: the figure, its formula and the figures that it used, without what is behind those.</summary>
    Lineage Step(string indicator, Coordinate at, AsOf asOf = AsOf.Then) => Trace(indicator, at, asOf);
}

/// <summary>The figures of one edition: what is in the catalogue, who delivers, what came in, and the figures at any moment.</summary>
public interface IEditionFigures
{
    EditionFacts Edition { get; }

    Organisations Organisations { get; }

    ImmutableArray<IndicatorFacts> Indicators { get; }

    ImmutableArray<TargetFacts> Targets { get; }

    /// <summary>The subjects, in the catalogue's order; empty where it names none.</summary>
    ImmutableArray<ThemeFacts> Themes => [];

    /// <summary>Member codes of a code list, in its order; empty for a dimension that does not exist.</summary>
    ImmutableArray<Member> Members(string dimension);

    ImmutableArray<DeliveryReport> Deliveries { get; }

    /// <summary>What came in for one collection, in the order of <see cref="Deliveries"/>: whoever asks for no more rests on no more.</summary>
    /// <param name="collection">Its code.</param>
    IEnumerable<DeliveryReport> DeliveriesFor(string collection) =>
        Deliveries.Where(report => report.Collection == collection);

    /// <summary>Codes of the collections of which a correction was accepted.</summary>
    IEnumerable<string> Corrected =>
        Deliveries
            .Where(report => report is { Number: > 1, Accepted: not null })
            .Select(report => report.Collection)
            .Distinct(StringComparer.Ordinal);

    IndicatorFacts? Indicator(string code);

    TargetFacts? Target(string code);

    /// <summary>Codes of the organisations that should deliver an indicator for a period (valid on its last day), in the order of the list.</summary>
    ImmutableArray<string> Expected(string indicator, Period period);

    /// <summary>As <see cref="Expected(string, Period)"/>; as now, the organisations of now that have a part of one of those.</summary>
    ImmutableArray<string> Expected(string indicator, Period period, AsOf asOf) => Expected(indicator, period);

    /// <summary>The periods for which an indicator is collected, split in its own frequency and in order; for a derived one those of its bases.</summary>
    ImmutableArray<Period> Periods(string indicator);

    /// <summary>
    /// Where a series over these periods breaks, each at the first period after the break, with why: organisations that
    /// ended, began, merged or gave a part away since the period before, and what the catalogue says of the method. As
    /// now, a reorganisation that the shares map breaks nothing.
    /// </summary>
    /// <param name="organisation">Code of the organisation whose series it is: only what enters or leaves it breaks its series. Null for a table or chart with a series for each organisation.</param>
    ImmutableArray<SeriesBreak> Breaks(
        string indicator,
        string? organisation,
        ImmutableArray<Period> periods,
        AsOf asOf
    ) => Indicator(indicator)?.Breaks ?? [];

    /// <summary>The days on which what is known changed: acceptances, and answers to deliveries. In order, each once.</summary>
    ImmutableArray<DateOnly> Moments => [];

    /// <summary>
    /// What a figure was through all knowledge moments, was and is: a step for each day on which it, or what is said of
    /// it, became another; totals and derived figures too. Empty where nothing was ever known of it.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The indicator does not exist.</exception>
    ImmutableArray<FigureStep> History(string indicator, Coordinate at, AsOf asOf = AsOf.Then) => [];

    /// <summary>
    /// Every cell that a correction made another, in order of acceptance: what stood there, what took its place, in which
    /// delivery, and why. A value that may not be seen is null in both.
    /// </summary>
    ImmutableArray<FigureCause> Corrections => [];

    /// <summary>The registers on which statements other than figures rest; empty where the edition has none.</summary>
    EditionRegisters Registers => EditionRegisters.None;

    /// <summary>The figures as known on a day (all acceptances of that day included), or as known now.</summary>
    IFigures AsKnown(DateOnly? day);
}

/// <summary>A member of a code list.</summary>
public sealed record Member(string Code, Values.Bilingual Name, string? Parent);

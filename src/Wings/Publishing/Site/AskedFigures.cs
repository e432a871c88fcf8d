using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Site;

/// <summary>
/// The figures of an edition, noting what is asked of them. Catalogue, organisations and code lists are not noted: they
/// stay the same as long as anything drawn is kept. For one page at a time.
/// </summary>
internal sealed class AskedFigures(IEditionFigures edition) : IEditionFigures
{
    /// <summary>What was asked since this was last set.</summary>
    public RestsOn Asked { get; set; } = new();

    public EditionFacts Edition => edition.Edition;

    public Organisations Organisations => edition.Organisations;

    public ImmutableArray<IndicatorFacts> Indicators => edition.Indicators;

    public ImmutableArray<TargetFacts> Targets => edition.Targets;

    public ImmutableArray<ThemeFacts> Themes => edition.Themes;

    public EditionRegisters Registers => edition.Registers;

    public ImmutableArray<Member> Members(string dimension) => edition.Members(dimension);

    public IndicatorFacts? Indicator(string code) => edition.Indicator(code);

    public TargetFacts? Target(string code) => edition.Target(code);

    public ImmutableArray<string> Expected(string indicator, Period period) => edition.Expected(indicator, period);

    public ImmutableArray<string> Expected(string indicator, Period period, AsOf asOf) =>
        edition.Expected(indicator, period, asOf);

    public ImmutableArray<Period> Periods(string indicator) => edition.Periods(indicator);

    public ImmutableArray<SeriesBreak> Breaks(
        string indicator,
        string? organisation,
        ImmutableArray<Period> periods,
        AsOf asOf
    ) => edition.Breaks(indicator, organisation, periods, asOf);

    public ImmutableArray<DeliveryReport> Deliveries
    {
        get
        {
            Asked.AllDeliveries = true;
            return edition.Deliveries;
        }
    }

    public IEnumerable<DeliveryReport> DeliveriesFor(string collection)
    {
        Asked.Collections.Add(collection);
        return edition.DeliveriesFor(collection);
    }

    /// <summary>Not noted either: where these change, nothing drawn is kept.</summary>
    public IEnumerable<string> Corrected => edition.Corrected;

    /// <summary>Asked for by the feed and by no page that is kept.</summary>
    public ImmutableArray<FigureCause> Corrections => edition.Corrections;

    public ImmutableArray<DateOnly> Moments
    {
        get
        {
            Asked.AllDeliveries = true;
            return edition.Moments;
        }
    }

    public ImmutableArray<FigureStep> History(string indicator, Coordinate at, AsOf asOf = AsOf.Then)
    {
        Note(indicator);
        return edition.History(indicator, at, asOf);
    }

    public IFigures AsKnown(DateOnly? day) => new AskedThen(edition.AsKnown(day), this);

    internal void Note(string indicator) => Asked.Indicators.Add(indicator);

    internal void NoteTarget(string target)
    {
        if (edition.Target(target) is { } found)
            Note(found.Indicator);
    }
}

using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>The figures of one edition, over what was read of it. Immutable, without I/O, safe for any number of readers.</summary>
public sealed class EditionFigures(
    EditionFacts edition,
    Organisations organisations,
    IndicatorCatalogue catalogue,
    IReadOnlyList<Collection> collections,
    Breakdowns breakdowns,
    IReadOnlyList<ReadDelivery> inOrderOfAcceptance
) : IEditionFigures
{
    public EditionFacts Edition => edition;

    public Organisations Organisations => organisations;

    public ImmutableArray<IndicatorFacts> Indicators { get; } = [.. catalogue.Indicators.Select(one => one.Facts)];

    public ImmutableArray<TargetFacts> Targets => catalogue.Targets;

    public ImmutableArray<DeliveryReport> Deliveries { get; } = [.. inOrderOfAcceptance.Select(one => one.Report)];

    public ImmutableArray<Member> Members(string dimension) => [];

    internal (IReadOnlyList<Collection>, Breakdowns) Sources => (collections, breakdowns);

    public IndicatorFacts? Indicator(string code) => catalogue.Find(code)?.Facts;

    public TargetFacts? Target(string code) => Targets.FirstOrDefault(target => target.Code == code);

    public ImmutableArray<string> Expected(string indicator, Period period) => [];

    public ImmutableArray<Period> Periods(string indicator) => [];

    public IFigures AsKnown(DateOnly? day) => new KnownFigures(day);
}

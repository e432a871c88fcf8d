using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Secrecy;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>The figures of one edition, over what was read of it. Immutable, without I/O, safe for any number of readers.</summary>
public sealed class EditionFigures : IEditionFigures
{
    readonly Ground ground;
    readonly ImmutableArray<ReadDelivery> accepted;
    readonly Secrets secrets;
    readonly Lazy<ImmutableArray<DeliveryReport>> reports;
    readonly ConcurrentDictionary<int, Lazy<Moment>> moments = new();

    /// <summary>Over what was read. The breakdowns must be complete: no observation is added afterwards.</summary>
    public EditionFigures(
        EditionFacts edition,
        Organisations organisations,
        IndicatorCatalogue catalogue,
        IReadOnlyList<Collection> collections,
        Breakdowns breakdowns,
        IReadOnlyList<ReadDelivery> inOrderOfAcceptance
    )
    {
        ground = new(edition, organisations, catalogue, collections, breakdowns);
        accepted = AcceptedDeliveries.Ordered(inOrderOfAcceptance, edition.Published);
        secrets = new(ground, accepted);
        Indicators =
        [
            .. catalogue.Indicators.Select((one, index) => WithProportion(one.Facts, ground.Formulas[index])),
        ];
        reports = new(() => [.. inOrderOfAcceptance.Select(one => Quiet(one.Report, collections))]);
    }

    public EditionFacts Edition => ground.Edition;

    public Organisations Organisations => ground.Organisations;

    public ImmutableArray<IndicatorFacts> Indicators { get; }

    public ImmutableArray<TargetFacts> Targets => ground.Catalogue.Targets;

    public ImmutableArray<ThemeFacts> Themes => ground.Catalogue.Themes;

    public ImmutableArray<DeliveryReport> Deliveries => reports.Value;

    public ImmutableArray<Member> Members(string dimension) =>
        dimension == "organisation"
            ? [.. Organisations.All.Select(one => new Member(one.Code, one.Name, one.Parent))]
            : ground.Dimension(dimension)?.Members ?? [];

    public IndicatorFacts? Indicator(string code) =>
        ground.Catalogue.IndexOf(code) is var index && index >= 0 ? Indicators[index] : null;

    public TargetFacts? Target(string code) => Targets.FirstOrDefault(target => target.Code == code);

    public ImmutableArray<string> Expected(string indicator, Period period) =>
        [.. ground.Reach.Expected(indicator, period).Select(ground.CodeOf)];

    /// <summary>Code lists that a question may tell figures apart by.</summary>
    internal IEnumerable<string> CodeLists => ground.Catalogue.CodeLists.Keys.Order(StringComparer.Ordinal);

    /// <summary>The expected organisations at or below that of a coordinate, as they were or as those of now.</summary>
    internal IEnumerable<string> ExpectedBelow(string indicator, Coordinate at, AsOf asOf) =>
        ground.Find(at.Organisation) is { } top
            ? ground
                .Reach.Expected(indicator, at.Period)
                .SelectMany(one => asOf == AsOf.Now ? ground.Succession.NowOf(one) : [one])
                .Distinct()
                .Where(one => ground.Tree.IsAtOrBelow(one, top))
                .Order()
                .Select(ground.CodeOf)
            : [];

    /// <summary>Members of a code list that are valid on a day, in its order.</summary>
    internal IEnumerable<string> MembersOn(string dimension, DateOnly day) =>
        ground.Dimension(dimension)?.ValidOn(day) ?? [];

    public ImmutableArray<Period> Periods(string indicator) => ground.Reach.Periods(indicator);

    /// <summary>Days between two acceptances know the same, and share what was worked out for them.</summary>
    public IFigures AsKnown(DateOnly? day)
    {
        var count = day is { } last
            ? accepted.Count(one => (one.Report.Accepted ?? Edition.Published) <= last)
            : accepted.Length;
        return new KnownFigures(day, ground, moments.GetOrAdd(count, key => new(() => MomentAfter(key))).Value);
    }

    DeliveryReport Quiet(DeliveryReport report, IReadOnlyList<Collection> collections) =>
        secrets.Quiet(
            report,
            collections.Where(one => one.Code == report.Collection).SelectMany(one => one.Indicators)
        );

    Moment MomentAfter(int count)
    {
        var deliveries = AcceptedDeliveries.First(accepted, count);
        var snapshot = SnapshotBuilder.Build(ground.Catalogue.Indicators.Length, deliveries.Observations);
        return new(snapshot, deliveries, new(ground, secrets, count));
    }

    static IndicatorFacts WithProportion(IndicatorFacts facts, ReadFormula? formula) =>
        facts with
        {
            Proportion = facts.Proportion ?? formula?.Formula?.Proportion,
        };
}

/// <summary>What is known after a number of acceptances.</summary>
internal sealed record Moment(Snapshot Snapshot, AcceptedDeliveries Deliveries, Confidentiality Confidentiality);

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Archives;
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
    readonly ConcurrentDictionary<int, Lazy<Acceptances>> acceptances = new();
    readonly ConcurrentDictionary<(int Accepted, int Answered), Lazy<Moment>> moments = new();
    readonly ImmutableArray<DateOnly> answered;
    readonly Lazy<Histories> histories;
    readonly Lazy<ImmutableArray<FigureCause>> corrections;
    readonly Secrets secrets;
    readonly Lazy<ImmutableArray<DeliveryReport>> reports;
    Func<AskedAt, KeptAnswers> answersAt = _ => new();

    /// <summary>Over what was read. The breakdowns must be complete: no observation is added afterwards.</summary>
    /// <param name="earlier">Figures of an earlier reading over the same catalogue, organisations and code lists: what was worked out for those and still holds is not worked out again.</param>
    public EditionFigures(
        EditionFacts edition,
        Organisations organisations,
        IndicatorCatalogue catalogue,
        IReadOnlyList<Collection> collections,
        Breakdowns breakdowns,
        IReadOnlyList<ReadDelivery> inOrderOfAcceptance,
        EditionFigures? earlier = null
    )
        : this(
            new(edition, organisations, catalogue, collections, breakdowns),
            collections,
            inOrderOfAcceptance,
            null,
            earlier
        ) { }

    /// <param name="withheld">What an archive only commits to; null for figures over all that was delivered.</param>
    internal EditionFigures(
        Ground ground,
        IReadOnlyList<Collection> collections,
        IReadOnlyList<ReadDelivery> inOrderOfAcceptance,
        Func<Ground, ImmutableArray<ReadDelivery>, Withheld>? withheld,
        EditionFigures? earlier = null
    )
    {
        (this.ground, var edition, var catalogue) = (ground, ground.Edition, ground.Catalogue);
        accepted = AcceptedDeliveries.Ordered(inOrderOfAcceptance, edition.Published);
        secrets = new(ground, accepted, withheld?.Invoke(ground, accepted), earlier?.secrets.Kept);
        Indicators =
        [
            .. catalogue.Indicators.Select((one, index) => WithProportion(one.Facts, ground.Formulas[index])),
        ];
        answered =
        [
            .. accepted.SelectMany(one => one.Confirmations).Select(one => one.Date).OfType<DateOnly>().Order(),
        ];
        Moments = [.. accepted.Select(AcceptedOn).Concat(answered).Distinct().Order()];
        histories = new(() => new(this));
        corrections = new(() => new CorrectedCells(this, ground).Of(accepted));
        reports = new(() => [.. inOrderOfAcceptance.Select(one => Quiet(one, collections))]);
    }

    public EditionFacts Edition => ground.Edition;

    public Organisations Organisations => ground.Organisations;

    public ImmutableArray<IndicatorFacts> Indicators { get; }

    public ImmutableArray<TargetFacts> Targets => ground.Catalogue.Targets;

    public ImmutableArray<ThemeFacts> Themes => ground.Catalogue.Themes;

    public EditionRegisters Registers { get; init; } = EditionRegisters.None;

    public ImmutableArray<DeliveryReport> Deliveries => reports.Value;

    public ImmutableArray<Member> Members(string dimension) =>
        dimension == "organisation"
            ? [.. Organisations.All.Select(one => new Member(one.Code, one.Name, one.Parent))]
            : ground.Dimension(dimension)?.Members ?? [];

    public IndicatorFacts? Indicator(string code) =>
        ground.Catalogue.IndexOf(code) is var index && index >= 0 ? Indicators[index] : null;

    public TargetFacts? Target(string code) => Targets.FirstOrDefault(target => target.Code == code);

    public ImmutableArray<string> Expected(string indicator, Period period) =>
        ground.Reach.ExpectedCodes(indicator, period);

    public ImmutableArray<string> Expected(string indicator, Period period, AsOf asOf) =>
        asOf == AsOf.Then
            ? Expected(indicator, period)
            :
            [
                .. ground
                    .Reach.Expected(indicator, period)
                    .SelectMany(one => ground.Succession.NowOf(one, period))
                    .Distinct()
                    .Order()
                    .Select(ground.CodeOf),
            ];

    internal Ground Ground => ground;

    /// <summary>What was accepted, in the order in which observations are numbered.</summary>
    internal ImmutableArray<ReadDelivery> Accepted => accepted;

    /// <summary>Every figure that was worked out so far, with the moment at which it was asked for.</summary>
    internal IEnumerable<(StatedKey Key, Figure Figure)> Asked =>
        moments.Values.SelectMany(moment =>
            moment.Value.Kept.All.Select(one =>
                (new StatedKey(moment.Value.AskedAt, one.Key.Indicator, one.Key.At, one.Key.AsOf), one.Value)
            )
        );

    /// <summary>Spares working out again what figures of an earlier reading answered already and nothing changed.</summary>
    /// <param name="earlier">Over the same catalogue, organisations and code lists.</param>
    public void TakeOver(EditionFigures earlier, FiguresChanged changed)
    {
        var answers = new Dictionary<AskedAt, KeptAnswers>();
        foreach (var moment in earlier.moments.Values.Where(one => one.IsValueCreated).Select(one => one.Value))
            if (earlier.TryDayOf(moment.AskedAt, out var day))
                answers[KnownOn(day)] = moment.Kept;
        var others = changed.Indicators.Select(ground.Catalogue.IndexOf).ToHashSet();
        answersAt = moment => answers.TryGetValue(moment, out var were) ? were.Without(others) : new();
    }

    /// <summary>Adds to indicators, by position in the catalogue, all of which the figures rest on theirs or are hidden with them.</summary>
    internal void SpreadTo(HashSet<int> indicators)
    {
        var resting = new Resting(ground);
        for (var count = -1; count != indicators.Count; )
        {
            count = indicators.Count;
            indicators.UnionWith(indicators.ToList().SelectMany(one => secrets.GroupOf(one)));
            resting.AddTo(indicators);
        }
    }

    /// <summary>What must stay hidden, at whatever moment.</summary>
    internal Secrets Secrets => secrets;

    /// <summary>Code lists that a question may tell figures apart by.</summary>
    internal IEnumerable<string> CodeLists => ground.Catalogue.CodeLists.Keys.Order(StringComparer.Ordinal);

    /// <summary>The expected organisations at or below that of a coordinate, as they were or as those of now.</summary>
    internal IEnumerable<string> ExpectedBelow(string indicator, Coordinate at, AsOf asOf) =>
        ground.Find(at.Organisation, at.Period.End) is { } top
            ? ground
                .Reach.Expected(indicator, at.Period)
                .SelectMany(one => asOf == AsOf.Now ? ground.Succession.NowOf(one, at.Period) : [one])
                .Distinct()
                .Where(one => ground.Tree.IsAtOrBelow(one, top))
                .Order()
                .Select(ground.CodeOf)
            : [];

    /// <summary>Members of a code list that are valid on a day, in its order.</summary>
    internal IEnumerable<string> MembersOn(string dimension, DateOnly day) =>
        ground.Dimension(dimension)?.ValidOn(day) ?? [];

    public ImmutableArray<SeriesBreak> Breaks(
        string indicator,
        string? organisation,
        ImmutableArray<Period> periods,
        AsOf asOf
    ) => new SeriesBreaks(ground).Of(indicator, organisation, periods, asOf);

    public ImmutableArray<Period> Periods(string indicator) => ground.Reach.Periods(indicator);

    public ImmutableArray<DateOnly> Moments { get; }

    public ImmutableArray<FigureStep> History(string indicator, Coordinate at, AsOf asOf = AsOf.Then) =>
        histories.Value.Of(indicator, at, asOf);

    public ImmutableArray<FigureCause> Corrections => corrections.Value;

    /// <summary>The days on which a delivery was answered to.</summary>
    internal IEnumerable<DateOnly> AnswerDays(string file) =>
        accepted
            .Where(one => one.Report.File == file)
            .SelectMany(one => one.Confirmations)
            .Select(one => one.Date)
            .OfType<DateOnly>();

    /// <summary>Days between two acceptances know the same, and share what was worked out for them.</summary>
    public IFigures AsKnown(DateOnly? day)
    {
        var at = KnownOn(day);
        var moment = moments.GetOrAdd((at.Accepted, at.Answered), _ => new(() => MomentAfter(at, day)));
        return new KnownFigures(day, ground, moment.Value);
    }

    AskedAt KnownOn(DateOnly? day) =>
        day is { } last
            ? new(accepted.Count(one => AcceptedOn(one) <= last), answered.Count(one => one <= last))
            : new(accepted.Length, answered.Length);

    /// <summary>A day on which just so much was known; null for now. False where there is none.</summary>
    internal bool TryDayOf(AskedAt moment, out DateOnly? day)
    {
        day = null;
        if (KnownOn(null) == moment)
            return true;
        day = Moments.Where(one => KnownOn(one) == moment).Select(one => (DateOnly?)one).FirstOrDefault();
        return day is not null;
    }

    DeliveryReport Quiet(ReadDelivery delivery, IReadOnlyList<Collection> collections) =>
        secrets.Quiet(
            delivery,
            collections.Where(one => one.Code == delivery.Report.Collection).SelectMany(one => one.Indicators)
        );

    DateOnly AcceptedOn(ReadDelivery delivery) => delivery.Report.Accepted ?? Edition.Published;

    Moment MomentAfter(AskedAt moment, DateOnly? day)
    {
        var known = acceptances.GetOrAdd(moment.Accepted, key => new(() => AcceptancesUntil(key))).Value;
        return new(
            moment,
            known.Snapshot,
            known.Deliveries,
            known.Confidentiality,
            new(known.Deliveries, ground, secrets, day),
            answersAt(moment)
        );
    }

    Acceptances AcceptancesUntil(int count)
    {
        var deliveries = AcceptedDeliveries.First(accepted, count);
        var snapshot = SnapshotBuilder.Build(
            ground.Catalogue.Indicators.Length,
            deliveries.Observations,
            deliveries.ObservationCount
        );
        return new(snapshot, deliveries, new(ground, secrets, count));
    }

    static IndicatorFacts WithProportion(IndicatorFacts facts, ReadFormula? formula) =>
        facts with
        {
            Proportion = facts.Proportion ?? formula?.Formula?.Proportion,
        };
}

/// <summary>What is known after a number of acceptances.</summary>
internal sealed record Acceptances(Snapshot Snapshot, AcceptedDeliveries Deliveries, Confidentiality Confidentiality);

/// <summary>What is known after a number of acceptances and of answers to them.</summary>
internal sealed record Moment(
    AskedAt AskedAt,
    Snapshot Snapshot,
    AcceptedDeliveries Deliveries,
    Confidentiality Confidentiality,
    Disputes Disputes,
    KeptAnswers Kept
);

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Archives;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// What must stay hidden in an edition, at whatever moment it is asked for. Worked out a year of indicators at a time,
/// when first asked for; an edition without smallest cells and confidential values is only looked through once.
/// </summary>
internal sealed class Secrets
{
    readonly Ground ground;
    readonly Lazy<Statements> statements;
    readonly Lazy<Delivered> delivered;
    readonly ConcurrentDictionary<(int Indicator, Period Year), CellSpace> spaces = new();
    readonly ConcurrentDictionary<int, bool> telling = new();
    readonly ConcurrentDictionary<(int FirstOfGroup, Period Year), Lazy<YearOfSecrets>> years = new();

    readonly KeptYears? earlier;

    /// <param name="inOrder">All that was ever accepted, in order of acceptance.</param>
    /// <param name="withheld">What an archive says is secret, for the figures of one; nothing is decided anew then.</param>
    /// <param name="earlier">Of an earlier reading over the same catalogue and organisations.</param>
    public Secrets(
        Ground ground,
        ImmutableArray<ReadDelivery> inOrder,
        Withheld? withheld = null,
        KeptYears? earlier = null
    )
    {
        (this.ground, Withheld) = (ground, withheld);
        this.earlier = earlier?.Numbers(ground.Breakdowns) == true ? earlier : null;
        Kept = new(ground.Breakdowns);
        statements = new(() => new(ground));
        delivered = new(() => new(ground, inOrder, statements.Value));
    }

    public Withheld? Withheld { get; }

    /// <summary>Indicators, by position, of which the secrets hang together with those of one, itself among them.</summary>
    public ImmutableArray<int> GroupOf(int indicator) => statements.Value.GroupOf(indicator);

    /// <summary>Whether anything of an indicator may have to stay hidden.</summary>
    public bool Concerns(int indicator) => delivered.Value.Concerned[indicator];

    /// <summary>A report of a delivery, without the values that its findings and its words would give away.</summary>
    public DeliveryReport Quiet(ReadDelivery delivery, IEnumerable<string> indicatorsOfCollection) =>
        Withheld is not null
            ? delivery.Report
            : QuietWords.Of(
                QuietFindings.Of(
                    delivery.Report,
                    code => code is null ? indicatorsOfCollection.Any(Concerns) : Concerns(code)
                ),
                () => MayTell(delivery)
            );

    /// <summary>An answer to a delivery, without its reason where that may name what is hidden.</summary>
    public Confirmation Quiet(Confirmation answer, ReadDelivery delivery) =>
        answer.Reason is null || Withheld is not null ? answer : QuietWords.Of(answer, () => MayTell(delivery));

    /// <summary>Whether anything that was ever accepted for the coordinate of an observation must stay hidden.</summary>
    public bool IsAnyHiddenAt(Observation observation) =>
        Withheld is null && Concerns(observation.Indicator) && delivered.Value.At(observation).Any(IsHidden);

    /// <summary>Whether words about a delivery as a whole may name a hidden value: one of its own, or one that it replaced.</summary>
    bool MayTell(ReadDelivery delivery) =>
        telling.GetOrAdd(delivery.Index, _ => delivery.Observations.Any(one => IsSensitive(one) || IsAnyHiddenAt(one)));

    /// <summary>Of what was never accepted no more is known than this.</summary>
    bool IsSensitive(Observation one) =>
        one.Confidential
        || (
            one.HasValue
            && Confidentiality.IsSmall(one.Value, ground.Catalogue.Indicators[one.Indicator].Facts.MinimumCell)
        );

    bool Concerns(string code) => ground.Catalogue.IndexOf(code) is var index && index >= 0 && Concerns(index);

    public CellSpace SpaceOf(int indicator, Period year) =>
        spaces.GetOrAdd((indicator, year), key => new(ground, key.Indicator, key.Year));

    public YearOfSecrets Of(int indicator, Period year)
    {
        var group = statements.Value.GroupOf(indicator);
        return years
            .GetOrAdd(
                (group[0], year),
                key => new(() => Build(group, key.Year), LazyThreadSafetyMode.ExecutionAndPublication)
            )
            .Value;
    }

    /// <summary>Whether an observation, by its number in the order of acceptance, must stay hidden.</summary>
    public bool IsHidden(int observation) =>
        Withheld?.Holds(observation)
        ?? (delivered.Value.YearOf(observation) is { } found && Of(found.Indicator, found.Year).IsHidden(observation));

    /// <summary>What was worked out, for a later reading.</summary>
    public KeptYears Kept { get; }

    YearOfSecrets Build(ImmutableArray<int> group, Period year)
    {
        ImmutableArray<Known> known = [.. group.SelectMany(indicator => delivered.Value.Of(indicator, year))];
        return Kept.Keep((group[0], year), known, earlier?.Find((group[0], year), known) ?? Build(group, year, known));
    }

    YearOfSecrets Build(ImmutableArray<int> group, Period year, ImmutableArray<Known> known) =>
        BuildYear.Of(
            ground,
            [
                .. group
                    .Where(indicator => !ground.Catalogue.Indicators[indicator].Facts.IsDerived)
                    .Select(indicator => SpaceOf(indicator, year)),
            ],
            known,
            statements.Value.Within(group)
        );
}

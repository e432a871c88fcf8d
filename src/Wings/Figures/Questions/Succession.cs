using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>What part of an organisation of then is with which organisation of now.</summary>
internal readonly record struct Flow(int Organisation, decimal Share);

/// <summary>Where an organisation went, its successors' successors included.</summary>
/// <param name="Changed">Whether any of it went anywhere at all.</param>
/// <param name="Said">Whether the shares account for all of it, and for no more.</param>
/// <param name="TooMuch">Whether they account for more than all of it, so that no share can be believed.</param>
internal sealed record Destination(ImmutableArray<Flow> Flows, bool Changed, bool Said, bool TooMuch);

/// <summary>The past mapped to the organisations of now: the latest that the list knows.</summary>
internal sealed class Succession
{
    /// <summary>Longer chains are rings.</summary>
    const int LongestChain = 50;

    readonly Organisations organisations;
    readonly DateOnly published;
    readonly Dictionary<string, int> indexOf;
    readonly ImmutableArray<ImmutableArray<Tenure>> tenures;
    readonly ImmutableArray<ImmutableArray<Destination>> byTenure;

    public Succession(Organisations organisations, DateOnly published)
    {
        (this.organisations, this.published) = (organisations, published);
        indexOf = new(StringComparer.Ordinal);
        for (var i = 0; i < organisations.All.Length; i++)
            indexOf.TryAdd(organisations.All[i].Code, i);
        tenures = [.. organisations.All.Select(one => one.Tenures)];
        byTenure =
        [
            .. tenures.Select((all, i) => all.Select((_, tenure) => DestinationOf(i, tenure, null)).ToImmutableArray()),
        ];
    }

    /// <summary>
    /// Where it went what an organisation was in a period: on its last day, or before when it had ended by then. A period
    /// in which a part moved away counts as after the move, as who is expected does.
    /// </summary>
    public Destination Of(int organisation, Period period) =>
        byTenure[organisation] is [var only]
            ? only
            : byTenure[organisation][organisations.All[organisation].TenureIndexOn(period.End)];

    /// <summary>Where what an organisation was on a day was found on a later day.</summary>
    public Destination Between(int organisation, DateOnly then, DateOnly later) =>
        DestinationOf(organisation, organisations.All[organisation].TenureIndexOn(then), later);

    /// <summary>The organisations of now that have a part of one of then; itself when it still is.</summary>
    public IEnumerable<int> NowOf(int organisation, Period period) =>
        Of(organisation, period) is { Changed: true } gone
            ? gone.Flows.Select(flow => flow.Organisation)
            : [organisation];

    Destination DestinationOf(int organisation, int tenure, DateOnly? until)
    {
        var flows = new SortedDictionary<int, decimal>();
        var tooMuch = !Follow(organisation, tenure, 1, flows, 0, until);
        var total = flows.Values.Sum();
        var stayed = total == 1 && flows.Count == 1 && flows.ContainsKey(organisation);
        return new(
            [.. flows.Select(flow => new Flow(flow.Key, flow.Value))],
            !stayed && IsGone(organisation, tenure, until),
            total == 1,
            tooMuch || total > 1
        );
    }

    bool Follow(
        int organisation,
        int tenure,
        decimal share,
        SortedDictionary<int, decimal> flows,
        int steps,
        DateOnly? until
    )
    {
        if (!IsGone(organisation, tenure, until))
        {
            flows[organisation] = flows.GetValueOrDefault(organisation) + share;
            return true;
        }
        var heirs = Heirs(organisation, tenure);
        if (steps == LongestChain || heirs.Sum(heir => heir.Share) > 1)
            return false;
        var said = true;
        foreach (var heir in heirs)
            said &=
                indexOf.TryGetValue(heir.Code, out var next)
                && Next(organisation, tenure, next) is { } into
                && Follow(next, into, share * heir.Share, flows, steps + 1, until);
        return said;
    }

    /// <summary>The successors that are named; of an organisation that went on the day after under another name, itself.</summary>
    ImmutableArray<Successor> Heirs(int organisation, int tenure)
    {
        var (all, one) = (tenures[organisation], tenures[organisation][tenure]);
        var wentOn = one.ValidTo is { } end && tenure + 1 < all.Length && all[tenure + 1].ValidFrom == end.AddDays(1);
        return one.Successors.IsEmpty && wentOn ? [new(organisations.All[organisation].Code, 1)] : one.Successors;
    }

    /// <summary>The tenure of a successor that takes over: the one of the day after, else the next, else its last; null for itself when it has no next.</summary>
    int? Next(int organisation, int tenure, int successor)
    {
        if (successor == organisation && tenure + 1 == tenures[organisation].Length)
            return null;
        return organisations.All[successor].TenureIndexAfter(tenures[organisation][tenure].ValidTo);
    }

    /// <summary>An end with successors is news even when it lies ahead; one without them only once it has come.</summary>
    bool IsGone(int organisation, int tenure, DateOnly? until)
    {
        var one = tenures[organisation][tenure];
        if (one.ValidTo is not { } end)
            return false;
        if (until is { } day)
            return end < day;
        return !Heirs(organisation, tenure).IsEmpty || end < published;
    }
}

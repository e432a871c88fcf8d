using System.Collections.Immutable;
using Rekenschap.Kernel.People;

namespace Rekenschap.Figures.Questions;

/// <summary>What part of an organisation of then is with which organisation of now.</summary>
internal readonly record struct Flow(int Organisation, decimal Share);

/// <summary>Where an organisation went, its successors' successors included.</summary>
/// <param name="Changed">Whether it went anywhere at all.</param>
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

    public Succession(Organisations organisations, DateOnly published)
    {
        (this.organisations, this.published) = (organisations, published);
        indexOf = new(StringComparer.Ordinal);
        for (var i = 0; i < organisations.All.Length; i++)
            indexOf.TryAdd(organisations.All[i].Code, i);
        Destinations = [.. Enumerable.Range(0, organisations.All.Length).Select(DestinationOf)];
    }

    /// <summary>By position in the list of organisations.</summary>
    public ImmutableArray<Destination> Destinations { get; }

    /// <summary>The organisations of now that have a part of one of then; itself when it still is.</summary>
    public IEnumerable<int> NowOf(int organisation) =>
        Destinations[organisation] is { Changed: true } gone
            ? gone.Flows.Select(flow => flow.Organisation)
            : [organisation];

    Destination DestinationOf(int organisation)
    {
        var flows = new SortedDictionary<int, decimal>();
        var tooMuch = !Follow(organisation, 1, flows, 0);
        var changed = IsGone(organisations.All[organisation]);
        var total = flows.Values.Sum();
        return new(
            [.. flows.Select(flow => new Flow(flow.Key, flow.Value))],
            changed,
            total == 1,
            tooMuch || total > 1
        );
    }

    bool Follow(int organisation, decimal share, SortedDictionary<int, decimal> flows, int steps)
    {
        var here = organisations.All[organisation];
        if (!IsGone(here))
        {
            flows[organisation] = flows.GetValueOrDefault(organisation) + share;
            return true;
        }
        if (steps == LongestChain || here.Successors.Sum(successor => successor.Share) > 1)
            return false;
        var said = true;
        foreach (var successor in here.Successors)
            said &=
                indexOf.TryGetValue(successor.Code, out var next)
                && Follow(next, share * successor.Share, flows, steps + 1);
        return said;
    }

    /// <summary>An end with successors is news even when it lies ahead; one without them only once it has come.</summary>
    bool IsGone(Organisation organisation) =>
        organisation.ValidTo is { } end && (!organisation.Successors.IsEmpty || end < published);
}

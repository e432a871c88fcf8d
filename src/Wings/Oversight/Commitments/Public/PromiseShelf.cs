using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Rekenschap.Oversight.Commitments.Public;

/// <summary>All promises of a day in order, worked out once for all pages that show them.</summary>
sealed class PromiseShelf
{
    static readonly ConditionalWeakTable<PromiseRegister, PromiseShelf> Made = [];

    readonly ImmutableArray<StandingLine> ordered;
    readonly Dictionary<int, Commitment> whole;
    readonly Dictionary<int, CommitmentLine> byNumber;
    readonly ILookup<int?, CommitmentLine> followers;

    readonly ImmutableDictionary<string, (int All, int Late)> counts;

    /// <summary>The shelf of a register, made when it is first asked for.</summary>
    public static PromiseShelf Of(PromiseRegister register) => Made.GetValue(register, one => new(one));

    PromiseShelf(PromiseRegister register)
    {
        ImmutableArray<CommitmentLine> lines = [.. register.All.Select(CommitmentLine.Of.Compile())];
        ordered = StandingLine.InOrder(lines, register.Day);
        whole = register.All.ToDictionary(one => one.Number);
        byNumber = lines.ToDictionary(one => one.Number);
        counts = ordered
            .GroupBy(one => one.Line.Organisation, StringComparer.Ordinal)
            .ToImmutableDictionary(
                its => its.Key,
                its => (its.Count(), its.Count(one => one.Standing == CommitmentStanding.Overdue)),
                StringComparer.Ordinal
            );
        followers = lines.Where(one => one.SameAs is not null).ToLookup(one => one.SameAs);
    }

    /// <summary>All of them with how they stand, what is longest overdue first.</summary>
    public ImmutableArray<StandingLine> Ordered => ordered;

    /// <summary>Of each ministry that has any: how many, and how many of them are late.</summary>
    public ImmutableDictionary<string, (int All, int Late)> Counts => counts;

    /// <param name="from">How many are passed over.</param>
    public SeenPromises Seen(CommitmentFilter filter, int from) => SeenPromises.Of(ordered, filter, from);

    /// <summary>All that fit, in order.</summary>
    public IEnumerable<CommitmentLine> Shown(CommitmentFilter filter) =>
        ordered
            .Where(one => filter.Ministry.Length == 0 || one.Line.Organisation == filter.Ministry)
            .Where(one => filter.State.Length == 0 || one.Standing == filter.Standing)
            .Select(one => one.Line);

    /// <summary>All of one promise; null where there is none.</summary>
    public Commitment? Whole(int number) => whole.GetValueOrDefault(number);

    /// <summary>What a list shows of one promise; null where there is none.</summary>
    public CommitmentLine? Line(int number) => byNumber.GetValueOrDefault(number);

    /// <summary>The promise with which one is linked, and those that are linked to it.</summary>
    public IEnumerable<CommitmentLine> With(Commitment one) =>
        one.SameAs is { } other && byNumber.TryGetValue(other, out var line)
            ? followers[one.Number].Prepend(line)
            : followers[one.Number];
}

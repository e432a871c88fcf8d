using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions;

/// <summary>A dimension besides period and organisation, with the member of each breakdown.</summary>
internal sealed class Dimension
{
    readonly CodeList? list;
    readonly int[] memberOf;
    readonly ConcurrentDictionary<(DateOnly, int), int[]> needed = new();

    public Dimension(string name, CodeList? list, Breakdowns breakdowns)
    {
        (Name, this.list) = (name, list);
        var codes = list is null ? [] : list.Members.Select(member => member.Code).ToList();
        var known = codes.Select((code, index) => (code, index)).ToDictionary(StringComparer.Ordinal);
        memberOf = new int[breakdowns.Count];
        for (var number = 0; number < memberOf.Length; number++)
            memberOf[number] = breakdowns[number].TryGetValue(name, out var code) ? NumberOf(code) : MemberTree.Whole;
        Tree = new(codes, index => list?.Members.ElementAtOrDefault(index)?.Parent);
        int NumberOf(string code)
        {
            if (!known.TryGetValue(code, out var index))
            {
                known[code] = index = codes.Count;
                codes.Add(code);
            }
            return index;
        }
    }

    public string Name { get; }

    public MemberTree Tree { get; }

    public ImmutableArray<Member> Members =>
        list is null
            ? [.. Tree.Codes.Select(code => new Member(code, Kernel.Values.Bilingual.Same(code), null))]
            : [.. list.Members.OrderBy(one => one.Order).Select(one => new Member(one.Code, one.Name, one.Parent))];

    /// <summary>Codes of the members that are valid on a day, in the list's order.</summary>
    public IEnumerable<string> ValidOn(DateOnly day) =>
        Enumerable
            .Range(0, Tree.Codes.Count)
            .Where(member => IsValidOn(member, day))
            .OrderBy(OrderOf)
            .Select(member => Tree.Codes[member]);

    /// <summary>The member of a breakdown, or the whole where it has none.</summary>
    public int MemberOf(int breakdown) => memberOf[breakdown];

    /// <summary>Where a member comes when the last one counts: by the list's order, then by its place in the list.</summary>
    public (int, int) OrderOf(int member) =>
        (list is not null && member >= 0 && member < list.Members.Length ? list.Members[member].Order : 0, member);

    public bool IsValidOn(int member, DateOnly day) =>
        list is null
        || member >= list.Members.Length
        || (
            (list.Members[member].ValidFrom is not { } from || from <= day)
            && (list.Members[member].ValidTo is not { } to || day <= to)
        );

    /// <summary>
    /// The members at or below one that must be there for it to be whole: the finest of the code list that are valid on
    /// the day. Empty for a dimension without a code list, of which nobody can say what lacks.
    /// </summary>
    public int[] NeededOn(DateOnly day, int top) =>
        list is null
            ? []
            : needed.GetOrAdd(
                (day, top),
                key =>
                    [
                        .. Enumerable
                            .Range(0, list.Members.Length)
                            .Where(member =>
                                Tree.IsAtOrBelow(member, key.Item2)
                                && IsValidOn(member, key.Item1)
                                && !Tree.ChildrenOf(member).Any(child => IsValidOn(child, key.Item1))
                            ),
                    ]
            );
}

using System.Collections.Frozen;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Foreign.Rows;

namespace Rekenschap.Portfolio.Foreign.Identities;

/// <summary>Projects that end where another with a like name begins, in the same department: a person decides.</summary>
static class Proposals
{
    /// <summary>A name that comes back after more years than this is another project.</summary>
    const int LongestGap = 3;

    readonly record struct Line(
        int First,
        int Last,
        string Family,
        FrozenSet<string> Words,
        string Key,
        string? Former
    );

    public static IEnumerable<Likeness> Of(
        IReadOnlyList<ForeignProject> entries,
        Components components,
        Func<ForeignProject, string> familyOf
    )
    {
        var lines = components
            .All.Select(group =>
            {
                var all = group.OrderBy(at => entries[at].Year).ToList();
                var (first, last) = (entries[all[0]], entries[all[^1]]);
                return (Begins: Make(all, first, familyOf(first)), Ends: Make(all, last, familyOf(last)));
            })
            .ToList();
        foreach (var earlier in lines.Select(line => line.Ends))
        foreach (var later in lines.Select(line => line.Begins))
            if (
                IsNext(earlier, later)
                && !components.ArePart(earlier.Last, later.First)
                && Found(earlier, later) is { } found
            )
                yield return found;

        Line Make(List<int> all, ForeignProject named, string family) =>
            new(
                all[0],
                all[^1],
                family,
                NameLikeness.Words(named.Name),
                Fold.Name(named.Name),
                NameLikeness.Former(named.Name)
            );

        bool IsNext(Line earlier, Line later)
        {
            var gap = entries[later.First].Year - entries[earlier.Last].Year;
            return gap is >= 1 and <= LongestGap
                && earlier.Family == later.Family
                && components.MayJoin(earlier.Last, later.First);
        }

        Likeness? Found(Line earlier, Line later)
        {
            var (a, b) = (entries[earlier.Last], entries[later.First]);
            if (later.Former is { } former && former == earlier.Key)
                return new(LikenessKind.FormerlyNamed, a, b, b.Name);
            return
                earlier.Key != later.Key
                && NameLikeness.Reason(earlier.Key, later.Key, earlier.Words, later.Words) is { } reason
                ? new(LikenessKind.Like, a, b, reason)
                : null;
        }
    }
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Register;

/// <summary>Something that is otherwise in one version than in another.</summary>
/// <param name="Before">Empty where nothing stood there.</param>
/// <param name="After">Empty where it is gone.</param>
public sealed record VersionChange(Bilingual Section, Bilingual Field, Bilingual Before, Bilingual After);

/// <summary>What changed from one version to another, field by field.</summary>
static class CompareVersions
{
    static readonly Bilingual Empty = Bilingual.Same("");

    public static ImmutableArray<VersionChange> Of(
        ImmutableArray<SectionContent> before,
        ImmutableArray<SectionContent> after
    ) => [.. before.Zip(after).SelectMany(pair => Of(pair.First, pair.Second))];

    /// <summary>Lines that are in both are left out first, so that a line that was put in between moves no other.</summary>
    static IEnumerable<VersionChange> Of(SectionContent before, SectionContent after)
    {
        var (left, right) = (before.Rows.ToList(), after.Rows.ToList());
        foreach (var row in before.Rows)
            if (right.FindIndex(other => row.SequenceEqual(other)) is >= 0 and var place)
            {
                right.RemoveAt(place);
                left.Remove(row);
            }
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        for (var field = 0; field < before.Fields.Length; field++)
        {
            var (old, now) = (Cell(left, i, field), Cell(right, i, field));
            if (old != now)
                yield return new(before.Title, Named(before, left, right, i, field), old, now);
        }
    }

    /// <summary>Of a line of many its first field says which it is.</summary>
    static Bilingual Named(
        SectionContent section,
        List<ImmutableArray<Bilingual>> left,
        List<ImmutableArray<Bilingual>> right,
        int row,
        int field
    )
    {
        var name = section.Fields[field];
        if (!section.HasRows || field == 0)
            return name;
        var which = Cell(right, row, 0) is { Nl.Length: > 0 } now ? now : Cell(left, row, 0);
        return new($"{which.Nl}: {name.Nl}", $"{which.En}: {name.En}");
    }

    static Bilingual Cell(List<ImmutableArray<Bilingual>> rows, int row, int field) =>
        row < rows.Count ? rows[row][field] : Empty;
}

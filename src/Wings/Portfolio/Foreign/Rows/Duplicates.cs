using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>One row for each project of a file: the same row again is left out, and of two that differ under one number the one that was changed last counts.</summary>
static class Duplicates
{
    /// <param name="tally">Gets the cells of the rows that are left out.</param>
    public static List<ForeignProject> Without(
        IEnumerable<ForeignProject> projects,
        FaultBook book,
        ref ForeignTally tally
    )
    {
        var kept = new List<ForeignProject>();
        foreach (var group in projects.GroupBy(KeyOf))
        {
            var ordered = group
                .OrderByDescending(one => one[ForeignField.Updated].Day)
                .ThenBy(one => one.Content, StringComparer.Ordinal)
                .ThenBy(one => one.At)
                .ToList();
            kept.Add(ordered[0]);
            foreach (var other in ordered.Skip(1))
            {
                var isSame = other.Content == ordered[0].Content;
                book.OfRow(
                    isSame ? FaultCode.DuplicateRow : FaultCode.DuplicateId,
                    FaultDone.LeftOut,
                    other.At,
                    other.Place,
                    other.Id.Length > 0 ? other.Id : other.Name,
                    new($"blijft staan: {ordered[0].Place}", $"stays: {ordered[0].Place}")
                );
                tally += ForeignTally.Out(other.Tally.All);
            }
        }
        return kept;
    }

    /// <summary>Where a return numbers its projects the number, else all of what is said: two projects may bear one name.</summary>
    static string KeyOf(ForeignProject project) =>
        project.Id.Length > 0 ? "id " + project.Id : "all " + project.Content;
}

using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Templates;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>The columns that the mapping has not named yet; what is left in the end is told, so that nothing is passed over in silence.</summary>
internal sealed class FreeColumns(Heading heading, HashSet<int> taken)
{
    readonly HashSet<int> used = taken;

    public IEnumerable<int> All => Enumerable.Range(0, heading.Names.Count).Where(column => !used.Contains(column));

    public void Take(int column) => used.Add(column);

    /// <param name="isTemplate">Columns that a template has for people only need no word.</param>
    public void Tell(FindingBook book, bool isTemplate)
    {
        var left = All.Where(column => heading.Names[column] != "" && !(isTemplate && IsForPeople(column))).ToList();
        if (left.Count > 0)
            book.Note(
                "heading",
                heading.Places[left[0]],
                () =>
                {
                    var names = Listed.Of(left.Select(column => Shown.Of(heading.Names[column])));
                    return new($"Deze kolommen worden niet gelezen: {names}", $"These columns are not read: {names}");
                }
            );
    }

    bool IsForPeople(int column)
    {
        var folded = TemplateColumn.Fold(heading.Names[column]);
        return TemplateColumn.All.Any(one => one.Holds is null && one.IsHeaded(folded));
    }
}

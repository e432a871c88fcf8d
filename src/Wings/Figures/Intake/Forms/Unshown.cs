using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>
/// Rows that need no value read but a word: those that the workbook hides (a filter that was left on), which are read all
/// the same, and headings that come again, which are passed over. Each is told once.
/// </summary>
internal sealed class Unshown(RowSource rows, bool turned)
{
    const int Listed = 12;
    readonly List<Place> hidden = [];
    readonly List<Place> headings = [];
    int hiddenCount;
    int headingCount;

    public void Look()
    {
        if (rows.IsHidden && hiddenCount++ < Listed)
            hidden.Add(rows.PlaceOf(0));
    }

    public void Heading()
    {
        if (headingCount++ < Listed)
            headings.Add(rows.PlaceOf(0));
    }

    public void Tell(FindingBook book, Layout layout)
    {
        if (hiddenCount > 0)
            Hidden(book, hidden[0], !turned, Names(hidden, !turned, hiddenCount));
        var columns = layout.Columns.Where(rows.IsHiddenColumn).Select(rows.PlaceOf).ToList();
        if (columns.Count > 0)
            Hidden(book, columns[0], turned, Names(columns.Take(Listed), turned, columns.Count));
        if (headingCount > 0)
            Repeated(book, headings[0], !turned, Names(headings, !turned, headingCount));
    }

    static string Names(IEnumerable<Place> places, bool asRows, int count)
    {
        var names = places.Select(place => asRows ? $"{place.Row}" : CellName.Column(place.Column));
        return string.Join(", ", names) + (count > Listed ? " …" : "");
    }

    static void Hidden(FindingBook book, Place first, bool asRows, string names) =>
        book.Note(
            "heading",
            first,
            () =>
                new(
                    $"Verborgen {(asRows ? "rijen" : "kolommen")} zijn gelezen: {names}; verwijder wat niet bedoeld is",
                    $"Hidden {(asRows ? "rows" : "columns")} were read: {names}; remove what is not meant"
                )
        );

    static void Repeated(FindingBook book, Place first, bool asRows, string names) =>
        book.Note(
            "heading",
            first,
            () =>
                new(
                    $"De kop staat er nog eens, in {(asRows ? "rij" : "kolom")} {names}; overgeslagen",
                    $"The heading comes again, in {(asRows ? "row" : "column")} {names}; passed over"
                )
        );
}

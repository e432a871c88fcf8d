using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>
/// The footnotes of a manuscript, numbered as their marks are met. A second mark of the same note repeats its number; a
/// note that is met in a note stands there in brackets, since on paper notes have no notes.
/// </summary>
internal sealed class NoteList
{
    readonly List<(Footnote Note, ImmutableArray<Inline> Words)> notes = [];
    readonly HashSet<Footnote> open = [];

    public ImmutableArray<ImmutableArray<Inline>> All => [.. notes.Select(note => note.Words)];

    public ImmutableArray<Inline> Mark(Footnote note, Func<Footnote, ImmutableArray<Inline>> read)
    {
        var place = notes.FindIndex(one => one.Note == note);
        if (place >= 0)
            return [new Run((place + 1).ToString(CultureInfo.InvariantCulture), Stress.Raised)];
        if (!open.Add(note))
            return [];
        var inside = open.Count > 1;
        // The number is taken before the note is read: what it mentions comes after it.
        if (!inside)
            notes.Add((note, []));
        var number = notes.Count;
        var words = read(note);
        open.Remove(note);
        if (inside)
            return [new Run(" ("), .. words, new Run(")")];
        notes[number - 1] = (note, words);
        return [new NoteMark(number)];
    }
}

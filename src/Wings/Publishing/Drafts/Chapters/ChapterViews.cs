using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Chapters;

/// <summary>The chapters of a document with who answers for them.</summary>
public sealed record ChaptersView(DraftFrame Around, ImmutableArray<ChapterView> Chapters);

/// <param name="Deeds">What may be done, each with its button.</param>
public sealed record ChapterView(
    string Title,
    Signal Signal,
    string State,
    string Owner,
    string Key,
    string Hash,
    string Revision,
    ImmutableArray<(FormView Form, Bilingual Button)> Deeds
);

/// <summary>Chapters as their page shows them.</summary>
sealed class ChapterViews(DraftFrame around, DraftLook look, SignedIn who)
{
    readonly WorkFrame frame = around.Frame;

    public ChaptersView Of(IReadOnlyDictionary<string, Chapter> kept) =>
        new(
            around,
            [.. ChapterText.Of(look.Version.Text).Select((one, i) => View(i, one, kept.GetValueOrDefault(one.Key)))]
        );

    ChapterView View(int place, ChapterText text, Chapter? chapter)
    {
        var (signal, state) = StateOf(text, chapter);
        return new(
            frame.In(ChapterTexts.Title(text)),
            signal,
            frame.In(state),
            frame.In(OwnerOf(chapter)),
            text.Key,
            text.Hash,
            (chapter?.Revision ?? 1).ToString(CultureInfo.InvariantCulture),
            look.Draft.IsUnderWay ? [.. Deeds(place, text, chapter)] : []
        );
    }

    static (Signal, Bilingual) StateOf(ChapterText text, Chapter? chapter) =>
        chapter is null or { Owner: "" } ? (Signal.Warns, ChapterTexts.Free)
        : chapter.IsAgreed(text) ? (Signal.Holds, ChapterTexts.Ready)
        : chapter.Agreed.Length > 0 ? (Signal.Fails, ChapterTexts.Changed)
        : (Signal.Neutral, ChapterTexts.Busy);

    Bilingual OwnerOf(Chapter? chapter) =>
        chapter is null or { Owner: "" } ? Bilingual.Same("")
        : chapter.Owner == who.Pseudonym ? ChapterTexts.You
        : ChapterTexts.Another;

    IEnumerable<(FormView, Bilingual)> Deeds(int place, ChapterText text, Chapter? chapter)
    {
        var mine = chapter?.Owner == who.Pseudonym;
        if (chapter is null or { Owner: "" })
        {
            if (who.Is(Role.Editor))
                yield return (Form("take"), ChapterTexts.Take);
            yield break;
        }
        if (mine && who.Is(Role.Editor) && !chapter.IsAgreed(text))
            yield return (Form("agree"), ChapterTexts.Agree);
        if (mine || who.Is(Role.Coordinator))
            yield return (Form("leave"), mine ? ChapterTexts.Leave : ChapterTexts.Release);

        FormView Form(string deed) =>
            frame.Form(
                $"{ChaptersPart.Place(look.Draft.Id)}/{deed}",
                null,
                $"{deed}-{place.ToString(CultureInfo.InvariantCulture)}-"
            );
    }
}

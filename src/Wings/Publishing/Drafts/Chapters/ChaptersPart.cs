using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Chapters;

/// <summary>Chapters among the pages of a document: one that its owner does not find ready holds it back.</summary>
sealed class ChaptersPart(Database database) : IDraftPart
{
    public DraftTab? Tab(DraftLook look) => new(Place(look.Draft.Id), ChapterTexts.Tab);

    public static string Place(Id<Draft> id) => $"{DraftPaths.Of(id)}/chapters";

    public async Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop)
    {
        await using var db = database.Open();
        var kept = await db.Set<Chapter>()
            .AsNoTracking()
            .Where(one => one.Draft == look.Draft.Id)
            .ToDictionaryAsync(one => one.Key, stop);
        // A short letter is one person's work: chapters are asked after once they were divided.
        if (kept.Values.All(one => one.Owner.Length == 0))
            return [];
        return
        [
            .. ChapterText
                .Of(look.Version.Text)
                .Select(text => Check(text, kept.GetValueOrDefault(text.Key), look))
                .OfType<DraftCheck>(),
        ];
    }

    static DraftCheck? Check(ChapterText text, Chapter? chapter, DraftLook look)
    {
        var title = ChapterTexts.Title(text);
        if (chapter is null or { Owner: "" })
            return new(
                $"chapter:{text.Key}:unowned",
                DraftGrade.Warns,
                new(ChapterTexts.Unowned(title.Nl).Nl, ChapterTexts.Unowned(title.En).En),
                Place(look.Draft.Id)
            );
        return chapter.IsAgreed(text)
            ? null
            : new(
                $"chapter:{text.Key}:{text.Hash}",
                DraftGrade.Stops,
                new(ChapterTexts.Held(title.Nl).Nl, ChapterTexts.Held(title.En).En),
                Place(look.Draft.Id)
            );
    }
}

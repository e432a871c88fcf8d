using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions;

/// <summary>The one door to questions of parliament.</summary>
sealed class QuestionDesks(Database database, IEditionDesk editions)
{
    public Database Database => database;

    public IEditionDesk Editions => editions;

    /// <summary>The list that the address names; null where there is none, or nothing of it for who asks: both are told alike.</summary>
    public async Task<QuestionLook?> Find(WorkCall call)
    {
        if (!Id<QuestionList>.TryParse(call.Part("list"), out var id))
            return null;
        await using var db = database.Open();
        var list = await db.Set<QuestionList>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, call.Stop);
        var look = list is null ? null : await Look(db, list, call.Who, call.Clock.Today, call.Stop);
        return look is not null && (look.Leads || look.Seen.Any()) ? look : null;
    }

    public async Task<QuestionLook?> Look(
        RekenschapDb db,
        QuestionList list,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (await editions.Open(list.Edition, stop) is not { } edition)
            return null;
        var all = await db.Set<ParliamentQuestion>()
            .AsNoTracking()
            .Where(one => one.List == list.Id)
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        var folder = DraftJudge.Folder(edition);
        return new(edition, folder, list, [.. all], FactsOf(edition, list, folder.Documents), who, today);
    }

    /// <summary>The question that the address names; null where who asks may not know of it.</summary>
    public static ParliamentQuestion? Question(WorkCall call, QuestionLook look) =>
        int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? look.Seen.FirstOrDefault(one => one.Number == number)
            : null;

    static DocumentFacts? FactsOf(
        EditionOnDesk edition,
        QuestionList list,
        IEnumerable<(string Path, string Text)> documents
    ) =>
        documents.FirstOrDefault(one => one.Path == list.Document) is { Text: not null } found
            ? ReadDocument.Read(found.Text, found.Path, DraftFacts.Otherwise(edition), new FolderProblems()).Facts
            : null;
}

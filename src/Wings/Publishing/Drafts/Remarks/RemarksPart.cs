using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Publishing.Drafts.Remarks;

/// <summary>Remarks among the pages of a document: those that are open hold it back.</summary>
sealed class RemarksPart(Database database) : IDraftPart
{
    public DraftTab? Tab(DraftLook look) => new(RemarkPaths.All(look.Draft.Id), RemarkTexts.Tab);

    public async Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop)
    {
        await using var db = database.Open();
        var open = await db.Set<Remark>().CountAsync(one => one.Draft == look.Draft.Id && one.SettledAt == null, stop);
        return open == 0
            ? []
            : [new("remarks", DraftGrade.Stops, RemarkTexts.Waiting(open), RemarkPaths.All(look.Draft.Id))];
    }
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Write.Words;

namespace Rekenschap.Publishing.Drafts.Write.Promised;

/// <summary>
/// What letters and reports promise, once they are public. Annexes and the version for the public say nothing that the report
/// does not, and would have each promise told twice.
/// </summary>
public sealed class PublicLetters(Database database, IEditionDesk editions) : IPublicLetters
{
    readonly DraftDesks desks = new(database, editions);

    static IQueryable<Draft> Out(RekenschapDb db) =>
        db.Set<Draft>()
            .AsNoTracking()
            .Where(one =>
                one.State == DraftState.Public && (one.Kind == DocumentKind.Letter || one.Kind == DocumentKind.Report)
            );

    public async Task<ImmutableArray<string>> Keys(CancellationToken stop)
    {
        await using var db = database.Open();
        var ids = await Out(db).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(stop);
        return [.. ids.Select(id => id.ToString())];
    }

    public async Task<PublicLetter?> Read(string key, CancellationToken stop)
    {
        if (!Id<Draft>.TryParse(key, out var id))
            return null;
        await using var db = database.Open();
        if (
            await Out(db).SingleOrDefaultAsync(one => one.Id == id, stop) is not { } draft
            || await desks.Look(db, draft, null, stop) is not { } look
        )
            return null;
        var facts = look.Judged.Facts;
        var said = FindPromised
            .In(AsRead.Of(look.Judged, ReadWords.Of(look.Judged)), facts.Date, facts.Language)
            .Take(PromisedTable.Most)
            .Select(one => new SaidPromise(one.Sentence, one.Phrase, one.Window?.Until));
        return new(
            id.ToString(),
            draft.Publisher,
            draft.Title,
            facts.Date,
            facts.Reference ?? draft.DeliveredAs,
            [.. said]
        );
    }
}

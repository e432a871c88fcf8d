using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Keeping;

namespace Rekenschap.Host.Serving;

/// <summary>
/// Shows what the office writes meanwhile: answers to errata, publications that were kept, promises, audit findings, reports, programmes, red threads and
/// ICT activities. Looks at the end of the ledger, without an entry in which nothing is written, at the day, with which promises become late, and at the
/// moment at which an embargo ends.
/// </summary>
internal sealed class ServedRegister(Database database, StoredEdition stored, EditionBuild build, Shelf shelf)
{
    long seen = build.Register?.Position ?? -1;

    /// <summary>Shows what was written since the last look.</summary>
    public async Task Look(CancellationToken stop)
    {
        await using var db = database.Open();
        var end = await OfficeRegister.End(db, stop);
        var (today, moment) = (stored.Today, stored.Now);
        if (end == seen && build.Promises?.Day == today && build.Reports?.IsOver(moment) != true)
            return;
        // Most of what is written is none of this.
        var now = await OfficeRegister.Read(db, build.Publication.Edition.Code, stop);
        if (
            build.Register is { } shown
            && now.SaysAs(shown)
            && build.Promises is { } promises
            && await promises.Holds(db, today, stop)
            && build.Findings is { } findings
            && await findings.Holds(db, stop)
            && build.Reports is { } reports
            && await reports.Holds(db, moment, stop)
            && build.Programmes is { } programmes
            && await programmes.Holds(db, today, stop)
            && build.Threads is { } threads
            && await threads.Holds(db, stop)
            && build.Portfolio is { } portfolio
            && await portfolio.Holds(db, today, stop)
        )
        {
            seen = end;
            return;
        }
        await stored.Refresh(build, stop);
        var site = build.WithRegisters((await shelf.Contents).Site);
        shelf.Renew(new(site, build.Contributors), build.OfTheRegister(site));
        seen = end;
    }
}

using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing;
using Rekenschap.Publishing.Keeping;

namespace Rekenschap.Host.Serving;

/// <summary>
/// Has a running server show what the office writes meanwhile, at whatever prompt or server that was: answers to errata,
/// publications that were kept. Looks at the end of the ledger, without an entry in which nothing is written.
/// </summary>
internal sealed class ServedRegister(Database database, StoredEdition stored, EditionBuild build, Shelf shelf)
{
    static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    long seen = build.Register?.Position ?? -1;

    /// <summary>Until it is stopped.</summary>
    /// <param name="failed">Told when the database cannot be asked; the next look is a second later.</param>
    public async Task Watch(TimeProvider time, Action<Exception> failed, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stop))
            try
            {
                await Look(stop);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                failed(fault);
            }
    }

    /// <summary>Shows what was written since the last look.</summary>
    public async Task Look(CancellationToken stop)
    {
        await using var db = database.Open();
        var end = await OfficeRegister.End(db, stop);
        if (end == seen)
            return;
        // Most of what is written is none of this.
        var now = await OfficeRegister.Read(db, build.Publication.Edition.Code, stop);
        if (build.Register is { } shown && now.SaysAs(shown))
        {
            seen = end;
            return;
        }
        await stored.Refresh(build, stop);
        var site = (await shelf.Contents).Site;
        shelf.Renew(new(site, build.Contributors), PublicationPages.OfTheRegister(site));
        seen = end;
    }
}

using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>Reminders on a schedule, as every node runs it: writes what is due, and sends what waits.</summary>
/// <param name="server">Null where no mail server was set: mails are written and can be read, and are not sent.</param>
/// <param name="address">Where the public finds the server.</param>
public sealed class Reminders(
    Database database,
    WorkedEditions editions,
    IRoleHolders holders,
    IMailServer? server,
    Uri? address
)
{
    public async Task Run(TimeProvider time, CancellationToken stop)
    {
        await Write(time.GetUtcNow(), stop);
        if (server is not null)
            await new SendMails(database, holders, server).Run(time.GetUtcNow, stop);
        await ForgetMails.Run(database, editions, time.GetUtcNow(), stop);
    }

    async Task Write(DateTimeOffset now, CancellationToken stop)
    {
        var today = Clock.DayOf(now);
        var people = await holders.On(today, [Role.Supplier, Role.Controller], stop);
        // Reading an edition takes a while; where nobody could be written to it is not begun.
        if (people.IsEmpty || await editions.Latest(stop) is not { } edition || today > edition.Facts.Published)
            return;
        var calls = await EditionCalls.Of(database, edition, stop);
        var actor = Actor.With("system", edition.Facts.Publisher, Role.System);
        var act = new Act(actor, Role.System, now, "reminders are due");
        var write = new WriteMails(database, edition, people, address);
        foreach (var collection in edition.Collections)
        {
            var stands = CollectionStands.Of(edition, collection, calls, today);
            var plan = calls.Plan(collection.Code);
            await write.Run(
                act,
                collection,
                DueMail.On(today, collection, plan, stands, edition.Facts.Published),
                stop
            );
        }
    }
}

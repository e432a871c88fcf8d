using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>
/// Hands what is in the outbox on to the mail server. A mail is taken for a term before it is sent, so that of two nodes
/// one sends it; a node that dies between sending and noting it leaves a mail that is sent again, under the same id.
/// </summary>
sealed class SendMails(Database database, IRoleHolders holders, IMailServer server)
{
    const int AtOnce = 50;
    static readonly TimeSpan Term = TimeSpan.FromMinutes(5);

    /// <summary>A reminder that is this old says what is no longer so.</summary>
    static readonly TimeSpan Oldest = TimeSpan.FromDays(2);

    /// <param name="now">Asked anew for each mail: a slow server may take minutes.</param>
    public async Task Run(Func<DateTimeOffset> now, CancellationToken stop)
    {
        foreach (var id in await Due(now(), stop))
            if (await Take(id, now(), stop) is { } mail)
                await Send(mail, now, stop);
    }

    async Task<List<Id<Mail>>> Due(DateTimeOffset now, CancellationToken stop)
    {
        await using var db = database.Open();
        return await db.Set<Mail>()
            .Where(one => one.State == MailState.Waiting && one.NextAt <= now)
            .OrderBy(one => one.NextAt)
            .Select(one => one.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
    }

    /// <summary>Null where another node was first.</summary>
    async Task<Mail?> Take(Id<Mail> id, DateTimeOffset now, CancellationToken stop)
    {
        Mail? taken = null;
        var refusal = await database.Office.Keep(
            async (db, _, end) =>
            {
                taken = await db.Set<Mail>()
                    .SingleOrDefaultAsync(
                        one => one.Id == id && one.State == MailState.Waiting && one.NextAt <= now,
                        end
                    );
                taken?.Take(now, Term);
                return taken is null ? Refusals.Stale : null;
            },
            stop
        );
        return refusal is null ? taken : null;
    }

    async Task Send(Mail mail, Func<DateTimeOffset> now, CancellationToken stop)
    {
        var address = await holders.Address(mail.To, stop);
        var isTooOld = now() - mail.MadeAt > Oldest;
        var fault =
            address is null || isTooOld
                ? null
                : await server.Send(new(mail.Id.ToString(), address, mail.Subject, mail.Text), stop);
        await database.Office.Keep(
            async (db, _, end) =>
            {
                var sent = await db.Set<Mail>().SingleAsync(one => one.Id == mail.Id, end);
                // Whoever took it after this term ended has the last word on it.
                if (sent.Revision != mail.Revision)
                    return Refusals.Stale;
                if (address is null || isTooOld)
                    sent.GiveUp(address is null ? Mail.NoAddress : Mail.TooOld);
                else if (fault is null)
                    sent.IsSent(now());
                else
                    sent.HasFailed(now(), fault);
                return null;
            },
            stop
        );
    }
}

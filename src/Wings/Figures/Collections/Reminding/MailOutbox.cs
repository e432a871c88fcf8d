using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>The outbox of mails as other wings have it.</summary>
public sealed class MailOutbox(bool isSending) : IMailOutbox
{
    public bool IsSending => isSending;

    public async Task<ImmutableArray<WantedMail>> NotYet(
        RekenschapDb db,
        IReadOnlyCollection<WantedMail> wanted,
        CancellationToken stop
    )
    {
        var keys = wanted.Select(one => one.Key).ToList();
        var known = await db.Set<Mail>().Where(one => keys.Contains(one.Key)).Select(one => one.Key).ToListAsync(stop);
        return [.. wanted.Where(one => !known.Contains(one.Key))];
    }

    public void Put(RekenschapDb db, IEnumerable<WantedMail> mails, DateTimeOffset at) =>
        db.AddRange(
            mails.Select(
                (one, i) =>
                    new Mail
                    {
                        Id = new(Guid.CreateVersion7(at)),
                        Key = one.Key,
                        Edition = null,
                        Collection = "",
                        About = one.About,
                        Organisation = one.Organisation,
                        Kind = one.Kind,
                        Role = one.Role,
                        To = one.To,
                        Subject = one.Subject,
                        Text = one.Text,
                        HoldsSecret = one.HoldsSecret,
                        MadeAt = at,
                        NextAt = at.AddMilliseconds(i),
                    }
            )
        );

    public async Task<ImmutableArray<WrittenMail>> About(RekenschapDb db, string about, CancellationToken stop) =>
        [
            .. await db.Set<Mail>()
                .Where(one => one.About == about)
                .OrderBy(one => one.MadeAt)
                .Select(one => new WrittenMail(one.Organisation, one.Kind, one.MadeAt, one.State))
                .ToListAsync(stop),
        ];
}

using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Notices.Remind;

/// <summary>Puts mails about a notice in the outbox, each once, whoever writes them and on whatever node.</summary>
sealed class WriteNoticeMails(
    Database database,
    IMailOutbox outbox,
    ImmutableArray<RoleHolder> holders,
    Func<string, Bilingual> nameOf,
    Uri? address
)
{
    /// <returns>How many were written, and why none was where that was refused.</returns>
    public async Task<(int Written, Refusal? Refusal)> Run(
        Act act,
        Notice notice,
        IEnumerable<DueNoticeMail> due,
        CancellationToken stop
    )
    {
        // Who is both supplier and controller, or stands in for one, gets one of each kind.
        var wanted = due.SelectMany(one => Of(act, notice, one))
            .DistinctBy(one => (one.Organisation, one.Kind, one.To))
            .ToList();
        await using var db = database.Open();
        if (wanted.Count == 0 || (await outbox.NotYet(db, wanted, stop)).IsEmpty)
            return (0, null);
        var written = 0;
        var refusal = await database.Office.Write(
            act,
            async (writing, deeds, end) =>
            {
                var left = await outbox.NotYet(writing, wanted, end);
                if (left.IsEmpty)
                    return Refusals.Duplicate;
                outbox.Put(writing, left, act.At);
                deeds.RecordJson("notice.reminded", NoticePaths.Subject(notice.Number), Told(left));
                written = left.Length;
                return null;
            },
            stop
        );
        // Another node wrote the same in the meantime.
        return refusal is null ? (written, null) : (0, refusal == Refusals.Duplicate ? null : refusal);
    }

    static List<RemindedEntry> Told(ImmutableArray<WantedMail> mails) =>
        [
            .. mails
                .GroupBy(one => one.Kind)
                .Select(group => new RemindedEntry(
                    group.Key.ToString(),
                    [.. group.Select(one => one.Organisation).Distinct()]
                )),
        ];

    /// <summary>What the ledger commits to: who was written to and why.</summary>
    sealed record RemindedEntry(string Kind, IReadOnlyList<string> Organisations);

    IEnumerable<WantedMail> Of(Act act, Notice notice, DueNoticeMail due)
    {
        var link = address is null ? null : new Uri(address, NoticePaths.Of(notice.Number));
        var (subject, text) = NoticeMailText.Of(due.Kind, notice.Number, nameOf(due.Organisation), notice.Due, link);
        foreach (var holder in Receivers(due))
            yield return new(
                $"{Once(act, notice, due)}/{holder.Pseudonym}",
                NoticePaths.Subject(notice.Number),
                due.Organisation,
                due.Kind,
                holder.Role,
                holder.Pseudonym,
                subject,
                text
            );
    }

    /// <summary>What a coordinator asks for is written once an hour at most; the rest once for each due time.</summary>
    static string Once(Act act, Notice notice, DueNoticeMail due)
    {
        var (at, form) = due.Kind == MailKind.Asked ? (act.At, "yyyy-MM-ddTHH") : (notice.Due, "yyyy-MM-ddTHH:mm");
        var when = at.ToUniversalTime().ToString(form, CultureInfo.InvariantCulture);
        return $"{NoticePaths.Subject(notice.Number)}/{due.Organisation}/{due.Kind}/{due.Role}/{when}";
    }

    /// <summary>Where nobody is supplier, whoever else can answer there.</summary>
    IEnumerable<RoleHolder> Receivers(DueNoticeMail due)
    {
        var there = holders.Where(one => one.Organisation == due.Organisation).ToList();
        var meant = there.FindAll(one => one.Role == due.Role);
        return (meant.Count == 0 && due.Role == Role.Supplier ? there : meant).DistinctBy(one => one.Pseudonym);
    }
}

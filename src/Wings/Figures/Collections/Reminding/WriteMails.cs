using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>Puts mails that are due in the outbox, each once, whoever writes them and on whatever node.</summary>
sealed class WriteMails(Database database, WorkedEdition edition, ImmutableArray<RoleHolder> holders, Uri? address)
{
    /// <returns>Why nothing was written; null where it was, also when all of it stood there already.</returns>
    public async Task<Refusal?> Run(Act act, Collection collection, IEnumerable<DueMail> due, CancellationToken stop)
    {
        var wanted = due.SelectMany(one => Of(act, collection, one)).ToList();
        await using var db = database.Open();
        if ((await New(db, wanted, stop)).Count == 0)
            return null;
        var refusal = await database.Office.Write(
            act,
            async (writing, deeds, end) =>
            {
                var left = await New(writing, wanted, end);
                if (left.Count == 0)
                    return Refusals.Duplicate;
                writing.AddRange(left);
                var told = left.GroupBy(one => one.Kind)
                    .Select(group => new
                    {
                        Kind = group.Key.ToString(),
                        Organisations = group.Select(one => one.Organisation).Distinct().ToList(),
                    });
                deeds.RecordJson("collection.reminded", $"{edition.Facts.Code}/collections/{collection.Code}", told);
                return null;
            },
            stop
        );
        // Another node wrote the same in the meantime.
        return refusal == Refusals.Duplicate ? null : refusal;
    }

    static async Task<List<Mail>> New(RekenschapDb db, List<Mail> wanted, CancellationToken stop)
    {
        var keys = wanted.ConvertAll(one => one.Key);
        var known = await db.Set<Mail>()
            .AsNoTracking()
            .Where(one => keys.Contains(one.Key))
            .Select(one => one.Key)
            .ToListAsync(stop);
        return wanted.FindAll(one => !known.Contains(one.Key));
    }

    IEnumerable<Mail> Of(Act act, Collection collection, DueMail due)
    {
        var name = edition.Organisations.ByCode(due.Organisation)?.Name ?? Bilingual.Same(due.Organisation);
        var link = FollowPaths.Whole(address, FollowPaths.Of(edition, collection));
        var (subject, text) = ReminderText.Of(due.Kind, collection.Name, name, due.Due, link);
        foreach (var (holder, i) in Receivers(due).Select((one, i) => (one, i)))
            yield return new()
            {
                Id = new(Guid.CreateVersion7(act.At)),
                Key = $"{Once(act, due, collection)}/{holder.Pseudonym}",
                Edition = edition.Id,
                Collection = collection.Code,
                Organisation = due.Organisation,
                Kind = due.Kind,
                Role = holder.Role,
                To = holder.Pseudonym,
                Subject = subject,
                Text = text,
                MadeAt = act.At,
                NextAt = act.At.AddMilliseconds(i),
            };
    }

    /// <summary>What a coordinator asks for is written once a day at most.</summary>
    string Once(Act act, DueMail due, Collection collection)
    {
        var key = due.Key(edition.Facts.Code, collection.Code);
        return due.Kind == MailKind.Asked
            ? string.Create(CultureInfo.InvariantCulture, $"{key}/{Clock.DayOf(act.At):yyyy-MM-dd}")
            : key;
    }

    /// <summary>Where nobody has the role, whoever else delivers or approves there.</summary>
    IEnumerable<RoleHolder> Receivers(DueMail due)
    {
        var there = holders.Where(one => one.Organisation == due.Organisation).ToList();
        var meant = there.FindAll(one => one.Role == due.Role);
        return (meant.Count > 0 ? meant : there).DistinctBy(one => one.Pseudonym);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Mails;

namespace Rekenschap.Oversight.Commitments.Remind;

/// <summary>
/// Mails about promises that end within a month, as every node writes them: one for each promise and last day, to the suppliers
/// of the ministry, or where there are none to its controllers.
/// </summary>
/// <param name="address">Where the public finds the server.</param>
public sealed class PromiseReminders(Database database, IRoleHolders holders, IMailOutbox outbox, Uri? address)
{
    /// <summary>How many days before the last one is written.</summary>
    public const int Ahead = 30;

    sealed record Ending(int Number, string Organisation, string Publisher, DateOnly Until);

    public async Task Run(TimeProvider time, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var today = Clock.DayOf(now);
        var ending = await Due(today, stop);
        if (ending.Count == 0)
            return;
        var people = await holders.On(today, [Role.Supplier, Role.Controller], stop);
        foreach (var one in ending)
            await Write(one).Run(database, outbox, [.. Of(one, people)], now, stop);
    }

    async Task<List<Ending>> Due(DateOnly today, CancellationToken stop)
    {
        var last = today.AddDays(Ahead);
        await using var db = database.Open();
        return await db.Set<Commitment>()
            .Where(one => one.State == CommitmentState.Open && one.Until >= today && one.Until <= last)
            .OrderBy(one => one.Number)
            .Select(one => new Ending(one.Number, one.Organisation, one.Publisher, one.Until!.Value))
            .ToListAsync(stop);
    }

    IEnumerable<WantedMail> Of(Ending one, ImmutableArray<RoleHolder> people)
    {
        var subject = CommitmentPaths.Subject(one.Number);
        var link = address is null ? null : new Uri(address, CommitmentPaths.Of(one.Number));
        var (line, text) = PromiseMailText.Of(one.Number, one.Until, link);
        var there = people.Where(holder => holder.Organisation == one.Organisation).ToList();
        var meant = there.FindAll(holder => holder.Role == Role.Supplier);
        foreach (var holder in (meant.Count > 0 ? meant : there).DistinctBy(holder => holder.Pseudonym))
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"{subject}/{one.Until:yyyy-MM-dd}/{holder.Pseudonym}"),
                subject,
                one.Organisation,
                MailKind.Reminder,
                holder.Role,
                holder.Pseudonym,
                line,
                text
            );
    }

    static WriteOnce Write(Ending one) =>
        new(
            one.Publisher,
            "a promise ends soon",
            deeds =>
                deeds.RecordJson(
                    "commitment.reminded",
                    CommitmentPaths.Subject(one.Number),
                    new { one.Number, one.Until }
                )
        );
}

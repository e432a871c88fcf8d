using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Mails;
using Rekenschap.Oversight.Reports.Reactions;

namespace Rekenschap.Oversight.Reports.Remind;

/// <summary>Mails about reactions to reports, as every node writes them: each once for each department, day that was asked, and receiver.</summary>
/// <param name="address">Where the public finds the server.</param>
public sealed class ReportReminders(Database database, IRoleHolders holders, IMailOutbox outbox, Uri? address)
{
    sealed record Awaited(int Number, string Publisher, DateOnly Due, string Organisation);

    public async Task Run(TimeProvider time, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var today = Clock.DayOf(now);
        var awaited = await Left(today, stop);
        if (awaited.Count == 0)
            return;
        var people = await holders.On(today, [Role.Supplier, Role.Controller], stop);
        foreach (var one in awaited)
            await Write(one).Run(database, outbox, [.. Of(one, people, today)], now, stop);
    }

    /// <summary>Each department that has something to send, once for each report.</summary>
    async Task<List<Awaited>> Left(DateOnly today, CancellationToken stop)
    {
        var first = today.AddDays(-DueReportMail.Fresh);
        await using var db = database.Open();
        var left = await (
            from report in db.Set<AuditReport>()
            join reaction in db.Set<ReportReaction>() on report.Id equals reaction.Report
            where reaction.SentAt == null && report.Due >= first
            select new
            {
                report.Number,
                report.Publisher,
                report.Due,
                reaction.Organisation,
            }
        )
            .Distinct()
            .OrderBy(one => one.Number)
            .ThenBy(one => one.Organisation)
            .ToListAsync(stop);
        return left.ConvertAll(one => new Awaited(one.Number, one.Publisher, one.Due, one.Organisation));
    }

    IEnumerable<WantedMail> Of(Awaited one, ImmutableArray<RoleHolder> people, DateOnly today)
    {
        var subject = ReportPaths.Subject(one.Number);
        var link = address is null ? null : new Uri(address, ReportPaths.Of(one.Number, one.Organisation));
        var there = people.Where(holder => holder.Organisation == one.Organisation).ToList();
        foreach (var due in DueReportMail.On(today, one.Due))
        {
            var meant = there.FindAll(holder => holder.Role == due.Role);
            var (line, text) = ReportMailText.Of(due.Kind, one.Number, one.Due, link);
            foreach (var holder in (meant.Count > 0 ? meant : there).DistinctBy(holder => holder.Pseudonym))
                yield return new(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{subject}/{one.Organisation}/{due.Kind}/{one.Due:yyyy-MM-dd}/{holder.Pseudonym}"
                    ),
                    subject,
                    one.Organisation,
                    due.Kind,
                    holder.Role,
                    holder.Pseudonym,
                    line,
                    text
                );
        }
    }

    static WriteOnce Write(Awaited one) =>
        new(
            one.Publisher,
            "reactions are due",
            deeds =>
                deeds.RecordJson(
                    "audit_report.reminded",
                    ReportPaths.Subject(one.Number),
                    new
                    {
                        one.Number,
                        one.Organisation,
                        one.Due,
                    }
                )
        );
}

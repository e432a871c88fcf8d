using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Programmes.Remind;

/// <summary>
/// Mails about reports on measures of a programme, as every node writes them: each once for each organisation, moment that was
/// asked, and receiver, however many of its measures have no report yet.
/// </summary>
/// <param name="address">Where the public finds the server.</param>
public sealed class ProgrammeReminders(Database database, IRoleHolders holders, IMailOutbox outbox, Uri? address)
{
    sealed record Owed(int Number, string Publisher, string Organisation, DateOnly Moment);

    public async Task Run(TimeProvider time, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var today = Clock.DayOf(now);
        var owed = await Left(today, stop);
        if (owed.Count == 0)
            return;
        var people = await holders.On(today, [Role.Supplier, Role.Controller], stop);
        foreach (var one in owed)
            await Write(one, [.. Of(one, people, today)], now, stop);
    }

    /// <summary>Each organisation that owes a report of a moment that is near, once for each.</summary>
    async Task<List<Owed>> Left(DateOnly today, CancellationToken stop)
    {
        await using var db = database.Open();
        var all = await ProgrammeDesk.All(db, one => one.Moments.Any(moment => IsNear(moment, today)), stop);
        return
        [
            .. all.SelectMany(line =>
                    line.Measures.SelectMany(measure =>
                        measure
                            .Course.Owed(line.Programme.Moments.Where(moment => IsNear(moment, today)))
                            .Select(moment => new Owed(
                                line.Programme.Number,
                                line.Programme.Publisher,
                                measure.Owner,
                                moment
                            ))
                    )
                )
                .Distinct()
                .OrderBy(one => one.Number)
                .ThenBy(one => one.Moment)
                .ThenBy(one => one.Organisation, StringComparer.Ordinal),
        ];
    }

    static bool IsNear(DateOnly moment, DateOnly today) => DueProgrammeMail.On(today, moment).Any();

    IEnumerable<WantedMail> Of(Owed one, ImmutableArray<RoleHolder> people, DateOnly today)
    {
        var subject = ProgrammePaths.SubjectOfMoment(one.Number, one.Moment);
        var link = address is null ? null : new Uri(address, ProgrammePaths.Of(one.Number));
        var there = people.Where(holder => holder.Organisation == one.Organisation).ToList();
        foreach (var due in DueProgrammeMail.On(today, one.Moment))
        {
            var meant = there.FindAll(holder => holder.Role == due.Role);
            var (line, text) = ProgrammeMailText.Of(due.Kind, one.Number, one.Moment, link);
            foreach (var holder in (meant.Count > 0 ? meant : there).DistinctBy(holder => holder.Pseudonym))
                yield return new(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{subject}/{one.Organisation}/{due.Kind}/{holder.Pseudonym}"
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

    async Task Write(Owed one, IReadOnlyCollection<WantedMail> wanted, DateTimeOffset now, CancellationToken stop)
    {
        await using (var db = database.Open())
            if (wanted.Count == 0 || (await outbox.NotYet(db, wanted, stop)).IsEmpty)
                return;
        var act = new Act(Actor.With("system", one.Publisher, Role.System), Role.System, now, "reports are due");
        await database.Office.Write(
            act,
            async (writing, deeds, end) =>
            {
                var left = await outbox.NotYet(writing, wanted, end);
                // Another node wrote the same in the meantime.
                if (left.IsEmpty)
                    return Refusals.Duplicate;
                outbox.Put(writing, left, now);
                deeds.RecordJson(
                    "programme_report.reminded",
                    ProgrammePaths.SubjectOfMoment(one.Number, one.Moment),
                    new
                    {
                        one.Number,
                        one.Organisation,
                        one.Moment,
                    }
                );
                return null;
            },
            stop
        );
    }
}

using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports;
using Rekenschap.Oversight.Reports.Enter;
using Rekenschap.Oversight.Reports.Reactions;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>Fills an empty register of audit reports for a demonstration, with the deeds that people would do at the moments at which they would.</summary>
sealed class FillReports(Database database, Act act, string publisher, CancellationToken stop)
{
    /// <returns>Null when reports are there, of now or of before.</returns>
    public async Task<Refusal?> Run()
    {
        await using (var db = database.Open())
            if (await db.Set<AuditReport>().AnyAsync(stop))
                return null;
        foreach (var one in DemoReports.At(act.At))
            if (await Play(one) is { } refusal)
                return refusal;
        return null;
    }

    /// <param name="who">Of those who agree to what another wrote.</param>
    ReportDeeds As(Role role, string organisation, DateTimeOffset at, string who = "") =>
        new(database, new(Actor.With(act.Actor.Pseudonym + who, organisation, role), role, at, act.Reason), stop);

    async Task<Refusal?> Play(DemoReport one)
    {
        var entered = new EnteredReport(
            one.Title,
            one.Reference,
            "",
            one.Year,
            Clock.DayOf(one.Drafted),
            one.Auditor,
            one.Wide,
            ReportState.Draft,
            one.Due,
            one.Embargo,
            one.Recommendations
        );
        var id = new Id<AuditReport>(Guid.CreateVersion7(one.Drafted));
        var (refusal, number) = await As(Role.Auditor, one.Auditor, one.Drafted)
            .Enter(next => entered.Numbered(next, id, publisher, one.Auditor, invented: true));
        var seen = one.Reactions.ToDictionary(part => part, _ => 1);
        foreach (var part in one.Reactions)
            refusal ??= await Write(one, number, part, seen);
        foreach (var group in one.Reactions.GroupBy(part => part.Organisation))
            if (group.All(part => part.Sent <= act.At))
                refusal ??= await As(Role.Controller, group.Key, group.Max(part => part.Sent)!.Value, "-2")
                    .Send(number, group.Key, group.Sum(part => seen[part]++));
        foreach (var part in one.Reactions.Where(part => part.Sent <= act.At))
            refusal ??= await Follow(one, number, part, seen);
        if (one.Settled is { } settled && settled <= act.At)
            refusal ??= await As(Role.Auditor, one.Auditor, settled)
                .Do(
                    number,
                    "settle",
                    (report, by) =>
                        report.Settle(by, report.Revision, Clock.DayOf(settled), report.Reference, report.Paper)
                );
        return refusal;
    }

    async Task<Refusal?> Write(DemoReport one, int number, DemoReaction part, Dictionary<DemoReaction, int> seen)
    {
        var at = part.Sent?.AddDays(-2) ?? one.Drafted.AddDays(1);
        if (at > act.At)
            return null;
        var said = new ReactionSaid(part.Text, part.Stance, part.Until);
        var refusal = await As(Role.Supplier, part.Organisation, at)
            .React(number, part.Organisation, part.Number, ReactionVerb.Write, seen[part]++, said);
        return refusal
            ?? (
                part.Sent is null
                    ? null
                    : await As(Role.Controller, part.Organisation, at, "-2")
                        .React(number, part.Organisation, part.Number, ReactionVerb.Agree, seen[part]++, new(""))
            );
    }

    async Task<Refusal?> Follow(DemoReport one, int number, DemoReaction part, Dictionary<DemoReaction, int> seen)
    {
        Refusal? refusal = null;
        if (part.Afterword is { } words && part.Sent!.Value.AddDays(7) is var then && then <= act.At)
            refusal = await As(Role.Auditor, one.Auditor, then)
                .React(number, part.Organisation, part.Number, ReactionVerb.Comment, seen[part]++, new(words));
        if (part.Step is not { } step || step.On > Clock.DayOf(act.At))
            return refusal;
        var at = Clock.StartOf(step.On).AddHours(10);
        refusal ??= await As(Role.Supplier, part.Organisation, at)
            .React(
                number,
                part.Organisation,
                part.Number,
                ReactionVerb.Follow,
                seen[part]++,
                new(step.Says, Day: step.On, HowFar: step.HowFar, Evidence: step.Evidence)
            );
        return step.HowFar == FollowUp.CarriedOut
            ? refusal
                ?? await As(Role.Controller, part.Organisation, at, "-2")
                    .React(number, part.Organisation, part.Number, ReactionVerb.Finish, seen[part]++, new(""))
            : refusal;
    }
}

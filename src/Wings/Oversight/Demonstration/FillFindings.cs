using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Balance;
using Rekenschap.Oversight.Findings.Enter;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>Fills an empty register of findings for a demonstration, with the deeds that people would do.</summary>
sealed class FillFindings(Database database, Act act, string publisher, CancellationToken stop)
{
    /// <summary>Code of the Court of Audit, which found them.</summary>
    public const string Court = "AR";

    /// <returns>Null when findings are there, of now or of before.</returns>
    public async Task<Refusal?> Run()
    {
        await using (var db = database.Open())
            if (await db.Set<AuditFinding>().AnyAsync(stop))
                return null;
        var codes = new List<string>();
        foreach (var one in DemoFindings.On(Clock.DayOf(act.At)))
        {
            var (refusal, code) = await Enter(one, codes);
            codes.Add(code);
            if ((refusal ?? await Became(one, code)) is { } not)
                return not;
        }
        return await StateStock.Run(database, act, (2022, "BZK"), 6, "Rapport bij het jaarverslag 2022 van BZK", stop);
    }

    Task<(Refusal?, string)> Enter(DemoFinding one, List<string> codes)
    {
        var entered = new EnteredFinding(
            one.Organisation,
            one.Year,
            one.Year + 1,
            Court,
            one.Chapter,
            one.Part,
            one.Title,
            one.Domain,
            one.Severity,
            Objection: false,
            one.FirstYear ?? one.Year,
            one.After is { } place ? codes[place - 1] : null,
            one.Detail,
            one.Recommendation is { } text ? [text] : [],
            FindingMarking.Internal
        );
        var id = new Id<AuditFinding>(Guid.CreateVersion7(act.At.AddMilliseconds(codes.Count)));
        return new FindingDeeds(database, act, stop).Enter(
            one.Organisation,
            one.Year,
            code => entered.Coded(code, id, publisher, one.Invented, act.Actor.Pseudonym)
        );
    }

    /// <summary>What became of it, each deed by who would do it; of a day that is to come nothing is known yet.</summary>
    async Task<Refusal?> Became(DemoFinding one, string code)
    {
        var today = Clock.DayOf(act.At);
        if (await Take(one, code, today) is { } untaken)
            return untaken;
        if (
            one.Answer is { } answer
            && await By(one, code, "answer", (it, by) => it.Answer(by, it.Revision, 1, answer)) is { } unanswered
        )
            return unanswered;
        if (
            one.Expected != Expectation.Unsaid
            && await By(one, code, "expect", (it, by) => it.Expect(by, it.Revision, one.Expected)) is { } unsaid
        )
            return unsaid;
        if (
            one.Claimed is { } says
            && one.Measures.All(measure => measure.Ready <= today)
            && await By(one, code, "claim", (it, by) => it.Claim(by, it.Revision, says)) is { } unclaimed
        )
            return unclaimed;
        if (
            one.Public is { } text
            && await By(one, code, "release", (it, by) => it.Release(by, it.Revision, text)) is { } closed
        )
            return closed;
        return one.Verdict is var (solved, verdict) && one.Year + 1 < today.Year
            ? await Do(
                Role.Auditor,
                Court,
                code,
                solved ? "confirm" : "deny",
                (it, by) => it.Judge(by, it.Revision, solved, verdict)
            )
            : null;
    }

    /// <summary>Its measures, as far as they are on the day.</summary>
    async Task<Refusal?> Take(DemoFinding one, string code, DateOnly today)
    {
        foreach (var measure in one.Measures)
        {
            var known = measure.Ready > today ? measure with { Ready = null, Stage = MeasureStage.Design } : measure;
            if (
                await Do(Role.Supplier, one.Organisation, code, "act", (it, by) => it.Take(by, it.Revision, known)) is
                { } no
            )
                return no;
        }
        return null;
    }

    Task<Refusal?> By(DemoFinding one, string code, string kind, Func<AuditFinding, Act, Refusal?> deed) =>
        Do(Role.Controller, one.Organisation, code, kind, deed);

    Task<Refusal?> Do(Role role, string organisation, string code, string kind, Func<AuditFinding, Act, Refusal?> deed)
    {
        var by = new Act(Actor.With(act.Actor.Pseudonym, organisation, role), role, act.At, act.Reason);
        return new FindingDeeds(database, by, stop).Do(code, kind, deed);
    }
}

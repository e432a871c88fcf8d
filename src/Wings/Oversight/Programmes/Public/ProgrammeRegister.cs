using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;

namespace Rekenschap.Oversight.Programmes.Public;

/// <summary>The programmes that are public, with the measures and risks of which a text was released; all else stays in the office.</summary>
/// <param name="Day">In Amsterdam: how a measure stands changes as days go by.</param>
/// <param name="Mark">Of what was written: equal marks, equal programmes.</param>
/// <param name="All">The newest first; each with all its measures, so that those without a text can be counted.</param>
/// <param name="Risks">With a released text, by number.</param>
public sealed record ProgrammeRegister(
    DateOnly Day,
    ProgrammeMark Mark,
    ImmutableArray<ProgrammeLine> All,
    ImmutableArray<PublicRisk> Risks
)
{
    public static async Task<ProgrammeRegister> Read(RekenschapDb db, DateOnly day, CancellationToken stop = default)
    {
        // The mark first: what is written while this is read is seen at the next look.
        var mark = await ProgrammeMark.Of(db, stop);
        var all = await ProgrammeDesk.All(db, one => one.State == ProgrammeState.Public, stop);
        var risks = await db.Set<ProgrammeRisk>()
            .AsNoTracking()
            .Where(one => one.PublicText != "")
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        return new(day, mark, [.. all], [.. risks.Select(PublicRisk.Of)]);
    }

    /// <summary>Whether another reading would show the same.</summary>
    public async Task<bool> Holds(RekenschapDb db, DateOnly day, CancellationToken stop = default) =>
        day == Day && Mark == await ProgrammeMark.Of(db, stop);
}

/// <summary>What the public may know of a risk: no name, no text, not who is concerned.</summary>
public sealed record PublicRisk(
    ImmutableArray<int> Programmes,
    string Text,
    RiskLikelihood Likelihood,
    RiskConsequence Consequence,
    string Steers,
    RiskState State
)
{
    public static PublicRisk Of(ProgrammeRisk one) =>
        new(one.Programmes, one.PublicText, one.Likelihood, one.Consequence, one.Steers, one.State);
}

/// <summary>How many there are, and how often they were changed.</summary>
public readonly record struct ProgrammeMark(long Programmes, int Measures, long Changes, long Risks)
{
    public static async Task<ProgrammeMark> Of(RekenschapDb db, CancellationToken stop) =>
        new(
            await db.Set<Programme>().SumAsync(one => (long)one.Revision, stop),
            await db.Set<ProgrammeMeasure>().CountAsync(stop),
            await db.Set<ProgrammeMeasure>().SumAsync(one => (long)one.Revision, stop),
            await db.Set<ProgrammeRisk>().SumAsync(one => (long)one.Revision, stop)
        );
}

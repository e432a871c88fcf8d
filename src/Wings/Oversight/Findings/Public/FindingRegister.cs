using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Oversight.Findings.Public;

/// <summary>What of a finding counts and links, and of a released one the text: nothing else leaves the office.</summary>
/// <param name="Code">Only to tell findings apart; not shown.</param>
/// <param name="Text">Empty where nothing was released.</param>
public sealed record RegisteredFinding(
    string Code,
    string Organisation,
    int Year,
    FindingDomain Domain,
    Severity Severity,
    FindingState State,
    int FirstYear,
    string? Predecessor,
    string Text,
    bool Invented
)
{
    public bool IsReleased => Text.Length > 0;

    public bool InStock => Severity >= Severity.Deficiency;

    public static RegisteredFinding Of(AuditFinding one) =>
        new(
            one.Code,
            one.Organisation,
            one.Year,
            one.Domain,
            one.Severity,
            one.State,
            one.FirstYear,
            one.Predecessor,
            one.PublicText,
            one.Invented
        );
}

/// <summary>All findings as the public pages count them.</summary>
/// <param name="Mark">Of what was written: equal marks, equal findings.</param>
public sealed record FindingRegister(FindingMark Mark, ImmutableArray<RegisteredFinding> All)
{
    public static async Task<FindingRegister> Read(RekenschapDb db, CancellationToken stop = default)
    {
        // The mark first: what is written while this is read is seen at the next look.
        var mark = await FindingMark.Of(db, stop);
        var all = await db.Set<AuditFinding>()
            .OrderBy(one => one.Code)
            .Select(one => new RegisteredFinding(
                one.Code,
                one.Organisation,
                one.Year,
                one.Domain,
                one.Severity,
                one.State,
                one.FirstYear,
                one.Predecessor,
                one.PublicText,
                one.Invented
            ))
            .ToListAsync(stop);
        return new(mark, [.. all]);
    }

    /// <summary>Whether another reading would show the same.</summary>
    public async Task<bool> Holds(RekenschapDb db, CancellationToken stop = default) =>
        Mark == await FindingMark.Of(db, stop);
}

/// <summary>How many findings there are, and how often all of them were changed: neither ever goes down.</summary>
public readonly record struct FindingMark(int Count, long Revisions)
{
    public static async Task<FindingMark> Of(RekenschapDb db, CancellationToken stop) =>
        new(
            await db.Set<AuditFinding>().CountAsync(stop),
            await db.Set<AuditFinding>().SumAsync(one => (long)one.Revision, stop)
        );
}

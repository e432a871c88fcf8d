using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings;

/// <summary>What is done with findings, each deed in a write of its own.</summary>
sealed class FindingDeeds(Database database, Act act, CancellationToken stop)
{
    /// <summary>Takes a finding into the register, under the next code of its department and year.</summary>
    /// <param name="make">Makes it with its code.</param>
    public async Task<(Refusal? Refusal, string Code)> Enter(
        string organisation,
        int year,
        Func<string, AuditFinding> make
    )
    {
        var code = "";
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                code = await NextCode(db, organisation, year, end);
                var made = make(code);
                db.Add(made);
                Record(deeds, "entered", made);
                return null;
            },
            stop
        );
        return (refusal, code);
    }

    public static async Task<string> NextCode(RekenschapDb db, string organisation, int year, CancellationToken stop)
    {
        // A code stays when the year is corrected, so that the year of a finding does not tell which codes are taken.
        var begins = string.Create(CultureInfo.InvariantCulture, $"{organisation}-{year}-");
        var taken = await db.Set<AuditFinding>()
            .Where(one => one.Code.StartsWith(begins))
            .Select(one => one.Code)
            .ToListAsync(stop);
        var last = taken
            .Concat(db.Set<AuditFinding>().Local.Select(one => one.Code))
            .Select(NumberIn)
            .DefaultIfEmpty()
            .Max();
        return string.Create(CultureInfo.InvariantCulture, $"{begins}{last + 1:00}");

        int NumberIn(string code) =>
            code.StartsWith(begins, StringComparison.Ordinal)
            && int.TryParse(code.AsSpan(begins.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : 0;
    }

    /// <param name="kind">As the ledger calls what was done.</param>
    /// <param name="why">What is closed of the reason; empty where none was asked.</param>
    public Task<Refusal?> Do(string code, string kind, Func<AuditFinding, Act, Refusal?> deed, string why = "") =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<AuditFinding>().SingleOrDefaultAsync(one => one.Code == code, end) is not { } one)
                    return FindingRefusals.Missing;
                if (deed(one, act) is { } refusal)
                    return refusal;
                Record(deeds, kind, one, why);
                return null;
            },
            stop
        );

    public static void Record(Deeds deeds, string kind, AuditFinding one, string why = "") =>
        deeds.RecordJson("audit_finding." + kind, FindingPaths.Subject(one), FindingEntry.Of(one) with { Why = why });
}

using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>What the office says no to, of sheets with findings.</summary>
static class ImportRefusals
{
    public static readonly Refusal NoSheet = new(
        RefusalKind.NotFound,
        "audit_finding.import.none",
        new(
            "Er wacht geen spreadsheet van u, of haar dag is voorbij; kies het bestand opnieuw",
            "No spreadsheet of yours waits, or its day is over; choose the file again"
        )
    );

    public static readonly Refusal Faulty = new(
        RefusalKind.Conflict,
        "audit_finding.import.faulty",
        new(
            "In de spreadsheet klopt nog niet alles; verbeter dat eerst",
            "Not all of the spreadsheet is right yet; correct that first"
        )
    );
}

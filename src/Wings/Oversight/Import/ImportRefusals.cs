using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Import;

/// <summary>What the office says no to, of sheets that are taken over.</summary>
static class ImportRefusals
{
    public static readonly Refusal NoSheet = new(
        RefusalKind.NotFound,
        "sheet.none",
        new(
            "Er wacht geen spreadsheet van u, of haar dag is voorbij; kies het bestand opnieuw",
            "No spreadsheet of yours waits, or its day is over; choose the file again"
        )
    );

    public static readonly Refusal Faulty = new(
        RefusalKind.Conflict,
        "sheet.faulty",
        new(
            "In de spreadsheet klopt nog niet alles; verbeter dat eerst",
            "Not all of the spreadsheet is right yet; correct that first"
        )
    );
}

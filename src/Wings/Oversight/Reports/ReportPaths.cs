using System.Globalization;

namespace Rekenschap.Oversight.Reports;

/// <summary>Addresses of the pages with audit reports.</summary>
static class ReportPaths
{
    /// <summary>Of the signed-in pages.</summary>
    public const string Root = "work/reports";

    public const string New = Root + "/new";

    /// <summary>Of the public page with all of them.</summary>
    public const string Public = "reports.html";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Root}/{number}");

    /// <summary>What one department says to it.</summary>
    public static string Of(int number, string organisation) => $"{Of(number)}/{organisation}";

    /// <summary>Of one report's public page.</summary>
    public static string PublicOf(int number) => string.Create(CultureInfo.InvariantCulture, $"reports/{number}.html");

    /// <summary>As the ledger names it.</summary>
    public static string Subject(int number) => string.Create(CultureInfo.InvariantCulture, $"reports/{number}");
}

using System.Globalization;

namespace Rekenschap.Oversight.Programmes;

/// <summary>Addresses of the pages with programmes, measures and risks.</summary>
static class ProgrammePaths
{
    /// <summary>Of the signed-in pages.</summary>
    public const string Root = "work/programmes";
    public const string New = Root + "/new";
    public const string Measures = Root + "/measures";
    public const string Risks = Root + "/risks";
    public const string NewRisk = Risks + "/new";

    /// <summary>Of the public page with all of them.</summary>
    public const string Public = "programmes.html";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Root}/{number}");

    /// <summary>Of one of its measures.</summary>
    public static string Of(int number, int measure) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}/{number}/measures/{measure}");

    public static string OfRisk(int number) => string.Create(CultureInfo.InvariantCulture, $"{Risks}/{number}");

    public static string PublicOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"programmes/{number}.html");

    /// <summary>As the ledger names it.</summary>
    public static string Subject(int number) => string.Create(CultureInfo.InvariantCulture, $"programmes/{number}");

    public static string Subject(int number, int measure) =>
        string.Create(CultureInfo.InvariantCulture, $"programmes/{number}/measures/{measure}");

    /// <summary>As the ledger names a moment at which every measure is reported on.</summary>
    public static string SubjectOfMoment(int number, DateOnly moment) =>
        string.Create(CultureInfo.InvariantCulture, $"programmes/{number}/moments/{moment:yyyy-MM-dd}");

    public static string SubjectOfRisk(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"programme-risks/{number}");
}

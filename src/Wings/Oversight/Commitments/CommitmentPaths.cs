using System.Globalization;

namespace Rekenschap.Oversight.Commitments;

/// <summary>Addresses of the pages with promises.</summary>
static class CommitmentPaths
{
    /// <summary>Of the signed-in pages.</summary>
    public const string Root = "work/commitments";

    public const string New = Root + "/new";

    /// <summary>Of the public page with all of them.</summary>
    public const string Public = "promises.html";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Root}/{number}");

    public static string Correct(int number) => Of(number) + "/correct";

    /// <summary>Of one promise's public page.</summary>
    public static string PublicOf(int number) => string.Create(CultureInfo.InvariantCulture, $"promises/{number}.html");

    /// <summary>As the ledger names it.</summary>
    public static string Subject(int number) => string.Create(CultureInfo.InvariantCulture, $"commitments/{number}");
}

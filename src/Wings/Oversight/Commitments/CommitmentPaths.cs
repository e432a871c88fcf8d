using System.Globalization;

namespace Rekenschap.Oversight.Commitments;

/// <summary>Addresses of the pages with promises.</summary>
static class CommitmentPaths
{
    /// <summary>Of the signed-in pages.</summary>
    public const string Root = "work/commitments";

    public const string New = Root + "/new";

    /// <summary>Of the public page; one promise stands at it with its number.</summary>
    public const string Public = "promises.html";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Root}/{number}");

    /// <summary>What of the public page's address follows its name, for one promise.</summary>
    public static string One(int number) => string.Create(CultureInfo.InvariantCulture, $"?number={number}");

    /// <summary>As the ledger names it.</summary>
    public static string Subject(int number) => string.Create(CultureInfo.InvariantCulture, $"commitments/{number}");
}

using System.Globalization;

namespace Rekenschap.Oversight.Notices;

/// <summary>Addresses of the pages with notices.</summary>
static class NoticePaths
{
    public const string Root = "work/notices";
    public const string New = Root + "/new";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Root}/{number}");

    /// <summary>Of what one organisation answers.</summary>
    public static string Of(int number, string organisation) => $"{Of(number)}/{Uri.EscapeDataString(organisation)}";

    /// <summary>As the ledger names it.</summary>
    public static string Subject(int number) => string.Create(CultureInfo.InvariantCulture, $"notices/{number}");
}

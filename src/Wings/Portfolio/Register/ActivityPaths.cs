using System.Globalization;

namespace Rekenschap.Portfolio.Register;

/// <summary>Addresses of the signed-in pages with activities.</summary>
static class ActivityPaths
{
    public const string Root = "work/activities";

    public const string New = Root + "/new";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Root}/{number}");

    public static string Compare(int number) => Of(number) + "/compare";

    public static string Edit(int number, string section) => $"{Of(number)}/edit/{section}";

    /// <summary>As the ledger names it.</summary>
    public static string Subject(int number) => string.Create(CultureInfo.InvariantCulture, $"activities/{number}");
}

using System.Globalization;

namespace Rekenschap.Portfolio.Advices;

/// <summary>Addresses of the pages with advices.</summary>
static class AdvicePaths
{
    public const string Root = "work/advices";

    public const string New = Root + "/new";

    public const string Quote = Root + "/quote";

    /// <summary>What has to be registered with the college and was not.</summary>
    public const string Unregistered = Root + "/unregistered";

    public const string Public = "portfolio/advices.html";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Root}/{number}");

    public static string PublicOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"portfolio/advice-{number}.html");

    /// <summary>As the ledger names it.</summary>
    public static string Subject(int number) => string.Create(CultureInfo.InvariantCulture, $"advices/{number}");
}

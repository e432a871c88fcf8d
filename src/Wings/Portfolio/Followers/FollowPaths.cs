using System.Globalization;

namespace Rekenschap.Portfolio.Followers;

/// <summary>Addresses of the pages on which anybody asks for mail about an activity.</summary>
static class FollowPaths
{
    public const string Root = "work/follow";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Root}/{number}");

    public static string Asked(int number) => Of(number) + "/asked";

    public static string Confirm(string secret) => $"{Root}/confirm/{secret}";

    public static string Stop(string secret) => $"{Root}/stop/{secret}";
}

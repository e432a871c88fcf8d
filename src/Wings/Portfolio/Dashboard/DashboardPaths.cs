using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>Addresses of the public pages.</summary>
static class DashboardPaths
{
    public const string Public = "portfolio.html";

    /// <summary>What each indicator means, and meant.</summary>
    public const string Definitions = "portfolio/definitions.html";

    public static string Of(Activity one) => $"portfolio/{one.Slug}.html";
}

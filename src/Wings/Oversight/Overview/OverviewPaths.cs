namespace Rekenschap.Oversight.Overview;

/// <summary>Addresses of the overview to parliament.</summary>
static class OverviewPaths
{
    /// <summary>Of the signed-in page.</summary>
    public const string Root = "work/oversight/overview";

    /// <summary>Of the public page.</summary>
    public const string Public = "overview.html";

    public const string YearKey = "year";

    public const string DepartmentKey = "department";
}

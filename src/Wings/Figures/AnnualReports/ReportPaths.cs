using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Editions.Working;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>Addresses of the pages on which figures are reconciled with an annual report.</summary>
static class ReportPaths
{
    /// <summary>Below the page of a collection.</summary>
    public const string Root = "annual-report";

    public const string Files = "annual-reports";

    public static string Of(WorkedEdition edition, Collection collection, string organisation) =>
        $"{FollowPaths.Of(edition, collection)}/{Root}/{organisation}";

    public static string Of(WorkedEdition edition, Collection collection, string organisation, string period) =>
        $"{Of(edition, collection, organisation)}?period={period}";
}

using Rekenschap.Figures.Editions.Working;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>Addresses of the pages on which collections are followed.</summary>
static class FollowPaths
{
    public const string Root = "work/collections";

    public static string Of(WorkedEdition edition, Collection collection) =>
        $"{Root}/{edition.Facts.Code}/{collection.Code}";
}

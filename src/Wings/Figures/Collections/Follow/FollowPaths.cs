using Rekenschap.Figures.Editions.Working;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>Addresses of the pages on which collections are followed.</summary>
static class FollowPaths
{
    public const string Root = "work/collections";

    /// <summary>All due dates, for whoever is signed in.</summary>
    public const string Calendar = Root + "/calendar.ics";

    public static string Of(WorkedEdition edition, Collection collection) =>
        $"{Root}/{edition.Facts.Code}/{collection.Code}";

    public static string Open(WorkedEdition edition) => $"work/openings/{edition.Facts.Code}";

    public static string Freeze(WorkedEdition edition) => $"work/freezes/{edition.Facts.Code}";

    /// <summary>A place as the public finds it; null where the server was not told its own address.</summary>
    public static Uri? Whole(Uri? address, string place) =>
        address is null ? null : new(address.AbsoluteUri.TrimEnd('/') + "/" + place);
}

using Rekenschap.Host.Serving;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Site;

/// <summary>
/// Answers at <c>editions/CODE/...</c>: for the edition that is shown with where that stands, for an earlier one with
/// that edition itself (decision 17).
/// </summary>
static class PermanentRoutes
{
    const string Start = PermanentAddress.Editions + "/";

    /// <summary>False where nothing is known of such an edition, or of such a place in it.</summary>
    public static async Task<bool> Answer(HttpContext context, string path, Shelf shelf, EarlierEditions? earlier)
    {
        if (!path.StartsWith(Start, StringComparison.Ordinal))
            return false;
        if (earlier is not null && await new KeptRoutes(earlier, shelf).Answer(context, path[Start.Length..]))
            return true;
        var parts = path[Start.Length..].Split('/', 2);
        var shown = (await shelf.Contents).Site.Figures.Edition;
        if (parts[0] == shown.Code)
            return await ToShown(context, path, parts.ElementAtOrDefault(1) ?? "", shelf);
        if (earlier is null || await earlier.Open(parts[0], shown.Title, context.RequestAborted) is not { } old)
            return false;
        if (parts.Length == 1)
        {
            See(context, StatusCodes.Status308PermanentRedirect, parts[0] + "/");
            return true;
        }
        return await FromOld(context, parts[1], old);
    }

    static async Task<bool> ToShown(HttpContext context, string path, string place, Shelf shelf)
    {
        if (await shelf.Find(place) is null)
            return false;
        var escaped = string.Join('/', place.Split('/').Select(Uri.EscapeDataString));
        See(context, StatusCodes.Status303SeeOther, Up(path) + escaped + context.Request.QueryString);
        return true;
    }

    static async Task<bool> FromOld(HttpContext context, string place, Shelf old)
    {
        context.Response.Headers.Link = $"<{Up(place)}../../>; rel=\"latest-version\"";
        if (await old.Answer(place, SiteHost.Asked(context.Request)) is var (answer, good))
            await SiteHost.Send(context, answer, good ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
        else if (await old.Find(place) is { } found)
            await SiteHost.Send(context, found, StatusCodes.Status200OK);
        else
            return false;
        return true;
    }

    static string Up(string path) => string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')));

    /// <summary>Told relative to what was asked, so that it holds behind whatever stands before this server.</summary>
    public static void See(HttpContext context, int status, string where)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = where;
        context.Response.Headers.CacheControl = "no-cache";
    }
}

using System.Globalization;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Site;

/// <summary>
/// Answers below <c>editions/CODE/NUMBER/</c> with what was published under that number, file by file as it was. Pages are
/// marked while they are sent, and nothing of it is for search engines.
/// </summary>
sealed class KeptRoutes(EarlierEditions earlier, Shelf shelf)
{
    const string Robots = "X-Robots-Tag";

    /// <summary>Beyond this a file is sent a piece at a time.</summary>
    const int Small = 4 * KeptBlock.Size;

    /// <param name="rest">Of the address, below the editions.</param>
    /// <returns>False where there is no such publication, or no such place in it.</returns>
    public async Task<bool> Answer(HttpContext context, string rest)
    {
        if (
            rest.Split('/', 3) is not [var code, var digits, .. var place]
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
            return false;
        await using var db = earlier.Database.Open();
        var all = await KeptLine.All(db, code, context.RequestAborted);
        if (all.FirstOrDefault(one => one.Number == number && one.IsKept) is not { } publication)
            return false;
        if (place.Length == 0)
        {
            PermanentRoutes.See(context, StatusCodes.Status308PermanentRedirect, digits + "/");
            return true;
        }
        if (await ReadKept.Find(db, publication.Id, Shelf.Places(place[0]), context.RequestAborted) is not { } file)
            return false;
        context.Response.Headers[Robots] = "noindex";
        context.Response.Headers.Link = $"<{Up(file.Path)}{Escaped(file.Path)}>; rel=\"latest-version\"";
        await Send(context, db, publication, file);
        return true;
    }

    async Task Send(HttpContext context, RekenschapDb db, KeptLine publication, KeptFile file)
    {
        if (file.Destroyed)
            await Gone(context, publication, file);
        else if (file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            var page = await ReadKept.Whole(db, file, context.RequestAborted);
            var marked = MarkPage.Of(page, file.Path, publication.Mark);
            await SiteHost.Send(context, Shelved.Of(file.Path, marked), StatusCodes.Status200OK);
        }
        else if (file.Length <= Small)
        {
            var bytes = await ReadKept.Whole(db, file, context.RequestAborted);
            await SiteHost.Send(context, Shelved.Of(file.Path, bytes), StatusCodes.Status200OK);
        }
        else
            await SendKept.Large(context, db, file);
    }

    async Task Gone(HttpContext context, KeptLine publication, KeptFile file)
    {
        var site = (await shelf.Contents).Site;
        var language = SiteHost.LanguageOf(context.Request, site);
        var lost = publication.Losses;
        var says = new Bilingual(
            KeptTexts.GoneSays.Nl + " " + string.Join(' ', lost.Select(one => one.Nl + ".")),
            KeptTexts.GoneSays.En + " " + string.Join(' ', lost.Select(one => one.En + "."))
        );
        var all = SitePaths.In(language, SitePaths.Publications, site.Figures.Edition);
        var page = AnywherePages.Says(site.Figures.Edition, language, KeptTexts.Gone, says, (KeptTexts.Title, all));
        await SiteHost.Send(context, await shelf.Draw(page), StatusCodes.Status410Gone);
    }

    static string Up(string path) => string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/') + 1));

    static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Preview;

/// <summary>
/// The document as it would become public, with the pages of its claims, for whoever has the link: no cache keeps it, no
/// search engine lists it, and who looked is written nowhere. A link that ended, a wrong one, and one of a document that is
/// public or withdrawn are told alike.
/// </summary>
sealed class LookByLink(DraftDesks desks)
{
    const string Documents = "documents/";

    public void Map(WorkRoutes work) =>
        work.Group(PreviewPaths.Root, Permission.Anybody).Get("{secret}", Enter).Get("{secret}/{**page}", Show);

    async Task<IResult> Enter(WorkCall call)
    {
        // A document has one address whatever the language that it is asked in.
        if (call.Language == Language.En)
            return call.SeePath(PreviewPaths.Of(call.Part("secret")));
        Hide(call);
        await using var db = desks.Database.Open();
        return await Find(db, call) is var (_, look)
            ? call.SeePath(PreviewPaths.Of(call.Part("secret"), SitePaths.Document(look.Judged.Facts.Slug)))
            : call.Refuse(PreviewTexts.Missing);
    }

    async Task<IResult> Show(WorkCall call)
    {
        var asked = call.Part("page");
        Hide(call);
        // Whatever else the pages lead to is public, and stands where it always does.
        if (!asked.StartsWith(Documents, StringComparison.Ordinal))
            return IsPlace(asked) ? call.SeePath(asked) : call.Refuse(PreviewTexts.Missing);
        await using var db = desks.Database.Open();
        if (await Find(db, call) is not var (link, look))
            return call.Refuse(PreviewTexts.Missing);
        if (DocumentPages.Of(Site(look, link), look.Judged).FirstOrDefault(one => one.Path == asked) is not { } page)
            return IsPlace(asked) ? call.SeePath(asked) : call.Refuse(PreviewTexts.Missing);
        if (asked == SitePaths.Document(look.Judged.Facts.Slug))
            await Note(link.Id, call);
        return call.Page(page);
    }

    static void Hide(WorkCall call)
    {
        call.Http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        call.Http.Response.Headers["Referrer-Policy"] = "no-referrer";
    }

    /// <summary>A place of this site, and nothing that a browser could take for another's.</summary>
    static bool IsPlace(string path) =>
        path.Split('/').All(part => part is not ("" or "." or ".."))
        && path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.');

    async Task<(PreviewLink, DraftLook)?> Find(RekenschapDb db, WorkCall call)
    {
        var hash = Secret.HashOf(call.Part("secret"));
        var link = await db.Set<PreviewLink>().AsNoTracking().SingleOrDefaultAsync(one => one.Hash == hash, call.Stop);
        if (link is null || !link.Works(call.Clock.Now))
            return null;
        var draft = await db.Set<Draft>().AsNoTracking().SingleAsync(one => one.Id == link.Draft, call.Stop);
        return draft.IsUnderWay && await desks.Look(db, draft, null, call.Stop) is { } look ? (link, look) : null;
    }

    async Task Note(Id<PreviewLink> id, WorkCall call) =>
        await desks.Database.Office.Keep(
            async (db, _, end) =>
            {
                (await db.Set<PreviewLink>().SingleAsync(one => one.Id == id, end)).LookedAt(call.Clock.Now);
                return null;
            },
            call.Stop
        );

    static PublicationSite Site(DraftLook look, PreviewLink link)
    {
        var last = link.EndsAt.AddMinutes(-1);
        return new(look.Edition.Figures, [], [], NoCollections, null)
        {
            Served = true,
            Draft = PreviewTexts.Draft(Days.Moment(last, Language.Nl), Days.Moment(last, Language.En)),
        };
    }

    static readonly ImmutableDictionary<string, Bilingual> NoCollections = ImmutableDictionary<string, Bilingual>.Empty;
}

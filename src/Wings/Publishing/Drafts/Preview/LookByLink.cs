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
/// The document as it would become public, for whoever has the link: no cache keeps it, no search engine lists it, and who
/// looked is written nowhere. A link that ended, a wrong one, and one of a document that is public or withdrawn are told alike.
/// </summary>
sealed class LookByLink(DraftDesks desks)
{
    public void Map(WorkRoutes work) => work.Group(PreviewPaths.Root, Permission.Anybody).Get("{secret}", Show);

    async Task<IResult> Show(WorkCall call)
    {
        // A document has one address whatever the language that it is asked in.
        if (call.Language == Language.En)
            return call.SeePath(PreviewPaths.Of(call.Part("secret")));
        call.Http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        call.Http.Response.Headers["Referrer-Policy"] = "no-referrer";
        await using var db = desks.Database.Open();
        if (await Find(db, call) is not var (link, look))
            return call.Refuse(PreviewTexts.Missing);
        await Note(link.Id, call);
        return call.Page<DocumentPage>(View(look, link));
    }

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

    static DocumentView View(DraftLook look, PreviewLink link)
    {
        var site = new PublicationSite(look.Edition.Figures, [], [], NoCollections, null) { Served = true };
        var view = DocumentViews.Of(site, look.Judged);
        var last = link.EndsAt.AddMinutes(-1);
        return view with
        {
            Frame = view.Frame with
            {
                Draft = PreviewTexts.Draft(Days.Moment(last, Language.Nl), Days.Moment(last, Language.En)),
            },
        };
    }

    static readonly ImmutableDictionary<string, Bilingual> NoCollections = ImmutableDictionary<string, Bilingual>.Empty;
}

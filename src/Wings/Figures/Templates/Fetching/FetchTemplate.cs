using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Templates.Filling;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Templates.Fetching;

/// <summary><c>work/collections/{edition}/{collection}/template/{form}</c>: the template for the organisation of who asks.</summary>
sealed class FetchTemplate(WorkedEditions editions)
{
    public static readonly Permission Fetchers = Permission.Of(Role.Supplier, Role.Controller);

    public void Map(WorkRoutes work) =>
        work.Group(FollowPaths.Root, Fetchers).Get("{edition}/{collection}/template/{form}", Fetch);

    async Task<IResult> Fetch(WorkCall call)
    {
        var extension = "." + call.Part("form");
        if (!TemplateBook.Knows(extension))
            return call.Refuse(TemplateRefusals.NoForm);
        if (await AskedCollection.Find(editions, call) is not var (edition, collection))
            return call.Refuse(AskedCollection.None);
        var organisation = call.Who.Organisation;
        if (Contents(edition, collection, organisation, call.Clock.Today) is not { } contents)
            return call.Refuse(TemplateRefusals.NotAsked(collection));
        return Results.File(
            TemplateBook.Write(contents, extension, call.Language),
            WorkbookKinds.Of(extension),
            $"{collection.Code}-{organisation}{extension}"
        );
    }

    /// <summary>Null where the collection asks nothing of the organisation.</summary>
    static TemplateContents? Contents(
        WorkedEdition edition,
        Collection collection,
        string organisation,
        DateOnly today
    ) =>
        edition.Knows(collection, organisation, out var deliverer)
            ? edition.Ask(
                new($"deliveries/{collection.Code}/{organisation}", collection, deliverer, 1, ".xlsx", null, today, []),
                context => FillTemplate.Of(context, edition.Deliveries)
            )
            : null;
}

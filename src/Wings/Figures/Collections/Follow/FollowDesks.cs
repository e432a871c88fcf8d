using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>The one door to a collection, and its page with what other slices add to it.</summary>
sealed class FollowDesks(
    Database database,
    WorkedEditions editions,
    IRoleHolders? holders,
    params IReadOnlyList<IFollowPart> parts
)
{
    public Database Database => database;

    public WorkedEditions Editions => editions;

    /// <summary>Null where there is no such collection.</summary>
    /// <param name="title">Of the page, where that is not the collection's own.</param>
    /// <param name="deed">The form that was wrong and is shown again; null where none was.</param>
    public async Task<FollowLook?> Find(WorkCall call, Bilingual? title = null, string? deed = null)
    {
        if (await AskedCollection.Find(editions, call) is not var (edition, collection))
            return null;
        var calls = await EditionCalls.Of(database, edition, call.Stop);
        return new(
            edition,
            collection,
            calls,
            call.Frame(title ?? collection.Name, deed is null ? null : call.Sent),
            call.Who,
            call.Clock.Today,
            deed is null ? null : (deed, call.Sent)
        )
        {
            Named = await Assignments.Of(database, call.Who, call.Clock.Today, call.Stop),
        };
    }

    /// <summary>Only for a coordinator of who publishes; null for all others, as if there were no such collection.</summary>
    public async Task<FollowLook?> Led(WorkCall call, Bilingual? title = null, string? deed = null) =>
        await Find(call, title, deed) is { Leads: true } look ? look : null;

    public async Task<IResult> Page(WorkCall call, FollowLook look)
    {
        var sections = new List<FollowSection>();
        foreach (var part in parts)
            if (await part.For(look, call.Stop) is { } section)
                sections.Add(section);
        var view = FollowViews.One(look, await Overview(call, look), [.. sections]);
        return look.Sent is null ? call.Page<FollowPage>(view) : call.Again<FollowPage>(view);
    }

    /// <summary>The page again with what is wrong in one of its forms.</summary>
    public async Task<IResult> Again(WorkCall call, string deed) =>
        await Find(call, deed: deed) is { } look ? await Page(call, look) : call.Refuse(AskedCollection.None);

    async Task<StandView?> Overview(WorkCall call, FollowLook look) =>
        FollowViews.SeesAll(look.Who, look.Edition.Facts)
            ? new StandViews(look, call.Asked("only"), call.Asked("order"), await Holders(look, call.Stop)).Build()
            : null;

    async Task<ImmutableArray<RoleHolder>> Holders(FollowLook look, CancellationToken stop) =>
        holders is null ? [] : await holders.On(look.Today, [Role.Supplier, Role.Controller], stop);

    /// <summary>Back to the page, or to why it was refused.</summary>
    public static IResult After(WorkCall call, FollowLook look, Refusal? refusal) =>
        refusal is null ? call.See(look.Place) : call.Refuse(refusal);
}

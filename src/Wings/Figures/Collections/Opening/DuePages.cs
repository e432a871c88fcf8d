using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>The page on which a coordinator gives everybody more time.</summary>
sealed class DuePages(FollowDesks desks)
{
    const string Deed = "due";

    public void Map(WorkRoutes work) =>
        work.Group(FollowPaths.Root, Permission.Of(Role.Coordinator))
            .Get("{edition}/{collection}/due", call => Show(call, wrong: false))
            .Post("{edition}/{collection}/due", Move);

    async Task<IResult> Show(WorkCall call, bool wrong)
    {
        if (await desks.Led(call, DueTexts.Title, wrong ? Deed : null) is not { } look)
            return call.Refuse(AskedCollection.None);
        var was = Days.Machine(look.Collection.Due);
        var view = new DueView(
            look.Frame,
            look.Form(Deed, FormState.With(("due", was))),
            wrong ? call.Sent["was"] : was,
            look.Frame.To(look.Place),
            look.Collection.Name.In(call.Language)
        );
        return wrong ? call.Again<DuePage>(view) : call.Page<DuePage>(view);
    }

    async Task<IResult> Move(WorkCall call)
    {
        if (await desks.Led(call) is not { } look)
            return call.Refuse(AskedCollection.None);
        var (was, published) = (look.Collection.Due, look.Edition.Facts.Published);
        if (call.Sent["was"] != Days.Machine(was))
            return call.Refuse(Refusals.Stale);
        var due = call.Sent.Day("due", DueTexts.NoDay);
        if (due <= was)
            call.Sent.Wrong("due", DueTexts.NotLater(Days.Long(was, call.Language)));
        else if (due >= published)
            call.Sent.Wrong("due", DueTexts.TooLate(Days.Long(published, call.Language)));
        var reason = call.Sent.Text("reason", DueTexts.NoReason, most: 1000);
        var path = await PathOf(look, call.Stop);
        if (path is null && await IsMoved(call, was))
            return call.Refuse(Refusals.Stale);
        if (path is null)
            call.Sent.Wrong("due", DueTexts.Unwritable);
        if (!call.Sent.Good || due is not { } day || path is null)
            return await Show(call, wrong: true);
        var amend = new AmendEdition(desks.Database, call.Act(Role.Coordinator, reason), look.Edition.Facts.Code);
        var came = await amend.Run(
            new([path], "collection.extended", files => Moved(look, files, path, day)),
            call.Stop
        );
        foreach (var problem in came.Problems)
            call.Sent.Wrong("due", problem.Message);
        return call.Sent.Good ? FollowDesks.After(call, look, came.Refusal) : await Show(call, wrong: true);
    }

    /// <summary>The file is read after the form was looked at: somebody may have moved the day in between.</summary>
    async Task<bool> IsMoved(WorkCall call, DateOnly was) => (await desks.Led(call))?.Collection.Due != was;

    async Task<string?> PathOf(FollowLook look, CancellationToken stop)
    {
        await using var db = desks.Database.Open();
        if (await LoadEdition.Run(db, look.Edition.Facts.Code, stop) is not { } contents)
            return null;
        var path = AmendedFiles.PathOf(contents.Files, look.Collection);
        return path is not null && Moved(look, contents.Files, path, look.Collection.Due) is not null ? path : null;
    }

    static ImmutableArray<FolderFile>? Moved(
        FollowLook look,
        ImmutableArray<FolderFile> files,
        string path,
        DateOnly day
    )
    {
        var was = Days.Machine(look.Collection.Due);
        return DueLine.Move(AmendedFiles.Find(files, path), was, Days.Machine(day)) is { } moved
            ? AmendedFiles.WithReceipts(
                AmendedFiles.With(files, path, moved),
                [.. look.Edition.WithoutReceipt(look.Collection)]
            )
            : null;
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Followers;

/// <summary>A page of following: a question with its form, or what came of one.</summary>
/// <param name="Name">Of the activity.</param>
/// <param name="Form">Null where there is nothing to send.</param>
/// <param name="Button">On the form.</param>
/// <param name="AsksAddress">Whether the form has a field for an address.</param>
/// <param name="Page">Link to the activity.</param>
public sealed record FollowView(
    WorkFrame Frame,
    string Name,
    Bilingual Says,
    FormView? Form,
    Bilingual Button,
    bool AsksAddress,
    string Page
);

/// <summary>
/// Anybody asks for mail about an activity, confirms it, and stops. A link in a mail only shows a page with a button: programs
/// that open links before people do so change nothing.
/// </summary>
sealed class FollowPages(Database database, IMailOutbox? outbox)
{
    const int AnHour = 10;

    /// <summary>By household, as the API counts them.</summary>
    readonly AskedOften often = new(AnHour);

    public void Map(WorkRoutes work) =>
        work.Group(FollowPaths.Root, Permission.Anybody)
            .Get("{number}", call => Show(call, null))
            .Post("{number}", Ask)
            .Get("{number}/asked", call => Say(call, FollowTexts.Asked, FollowTexts.AskedSays))
            .Get("{number}/confirmed", call => Say(call, FollowTexts.Confirmed, FollowTexts.ConfirmedSays))
            .Get("{number}/stopped", call => Say(call, FollowTexts.Stopped, FollowTexts.StoppedSays))
            .Get("confirm/{secret}", ToConfirm)
            .Post("confirm/{secret}", Confirm)
            .Get("stop/{secret}", ToStop)
            .Post("stop/{secret}", End);

    /// <summary>Null where no mail is sent, or nobody said where the links in it would lead.</summary>
    FollowerBook? Book(WorkCall call) =>
        outbox is { IsSending: true } && call.Settings.Address is { } address ? new(database, outbox, address) : null;

    async Task<Activity?> Find(WorkCall call)
    {
        if (!int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        await using var db = database.Open();
        return await FollowerBook.Find(db, number, call.Stop);
    }

    async Task<IResult> Show(WorkCall call, FormState? wrong)
    {
        if (await Find(call) is not { } one)
            return call.Refuse(Register.ActivityRefusals.Missing);
        var frame = call.Frame(FollowTexts.Title, wrong);
        var open = Book(call) is not null;
        var view = new FollowView(
            frame,
            one.Name,
            open ? FollowTexts.Lead : FollowTexts.NoMail,
            open ? frame.Form(FollowPaths.Of(one.Number), wrong) : null,
            FollowTexts.Button,
            AsksAddress: true,
            PageOf(frame, one)
        );
        return wrong is null ? call.Page<FollowPage>(view) : call.Again<FollowPage>(view);
    }

    async Task<IResult> Ask(WorkCall call)
    {
        if (await Find(call) is not { } one)
            return call.Refuse(Register.ActivityRefusals.Missing);
        if (Book(call) is not { } book)
            return call.Refuse(FollowTexts.NotHere);
        if (!FollowAddress.TryParse(call.Sent["address"], out var address))
            call.Sent.Wrong("address", FollowTexts.NoAddress);
        else if (!often.May(AskerAddress.Of(call.Http), call.Clock.Now))
            call.Sent.Wrong("", FollowTexts.TooOften);
        if (!call.Sent.Good)
            return await Show(call, call.Sent);
        await book.Ask(one, address, call.Language, call.Clock.Now, call.Stop);
        return call.See(FollowPaths.Asked(one.Number));
    }

    async Task<IResult> Say(WorkCall call, Bilingual title, Bilingual says) =>
        await Find(call) is { } one ? Done(call, one, title, says) : call.Refuse(Register.ActivityRefusals.Missing);

    static IResult Done(WorkCall call, Activity one, Bilingual title, Bilingual says)
    {
        var frame = call.Frame(title);
        return call.Page<FollowPage>(
            new FollowView(frame, one.Name, says, null, FollowTexts.Button, false, PageOf(frame, one))
        );
    }

    async Task<IResult> ToConfirm(WorkCall call)
    {
        await using var db = database.Open();
        return await FollowerBook.Waiting(db, call.Part("secret"), call.Clock.Now, call.Stop) is { } follower
            ? await Button(call, db, follower, FollowTexts.ConfirmTitle, FollowTexts.ConfirmButton)
            : call.Refuse(FollowTexts.Void);
    }

    async Task<IResult> ToStop(WorkCall call)
    {
        await using var db = database.Open();
        return await FollowerBook.Following(db, call.Part("secret"), call.Stop) is { } follower
            ? await Button(call, db, follower, FollowTexts.StopTitle, FollowTexts.StopButton)
            : call.Refuse(FollowTexts.Void);
    }

    /// <summary>Also of an activity that is no longer on the dashboard one can stop.</summary>
    static async Task<IResult> Button(
        WorkCall call,
        RekenschapDb db,
        ActivityFollower follower,
        Bilingual title,
        Bilingual button
    )
    {
        var one = await FollowerBook.Find(db, follower.Activity, call.Stop);
        var frame = call.Frame(title);
        return call.Page<FollowPage>(
            new FollowView(
                frame,
                one?.Name ?? "",
                title == FollowTexts.StopTitle ? FollowTexts.StopSays : FollowTexts.Lead,
                new(FormState.With(), call.Language, WorkPaths.Link(call.Path, call.Path), frame.Guard),
                button,
                AsksAddress: false,
                one is null ? frame.ToFile(DashboardPaths.Public) : PageOf(frame, one)
            )
        );
    }

    async Task<IResult> Confirm(WorkCall call) =>
        await FollowerBook.Confirm(database, call.Part("secret"), call.Clock.Now, call.Stop) is { } number
            ? call.See(FollowPaths.Of(number) + "/confirmed")
            : call.Refuse(FollowTexts.Used);

    async Task<IResult> End(WorkCall call) =>
        await FollowerBook.End(database, call.Part("secret"), call.Stop) is { } number
            ? call.See(FollowPaths.Of(number) + "/stopped")
            : call.Refuse(FollowTexts.Used);

    static string PageOf(WorkFrame frame, Activity one) => frame.To(DashboardPaths.Of(one));
}

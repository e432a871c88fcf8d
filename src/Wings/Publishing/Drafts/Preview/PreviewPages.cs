using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Preview;

/// <summary>The page on which links to look at a document are made and ended.</summary>
sealed class PreviewPages(DraftDesks desks)
{
    const int MostDays = 62;
    static readonly Permission Makers = Permission.Of(Role.Editor, Role.Coordinator);

    public void Map(WorkRoutes work)
    {
        work.Group(DraftPaths.Root, DraftNeed.Readers).Get("{id}/previews", Show);
        work.Group(DraftPaths.Root, Makers).Post("{id}/previews", Make).Post("{id}/previews/{link}/end", End);
    }

    async Task<DraftLook?> Find(WorkCall call) =>
        await desks.Find(call) is { } look && call.Who.Organisation == look.Draft.Publisher ? look : null;

    async Task<IResult> Show(WorkCall call) =>
        await Find(call) is { } look ? await Page(call, look, null, null) : call.Refuse(DraftRefusals.Missing);

    async Task<IResult> Page(WorkCall call, DraftLook look, FormState? wrong, string? made)
    {
        await using var db = desks.Database.Open();
        var links = await db.Set<PreviewLink>()
            .AsNoTracking()
            .Where(one => one.Draft == look.Draft.Id)
            .ToListAsync(call.Stop);
        var around = DraftFrame.Of(call, look, desks.Parts, PreviewTexts.Tab, wrong);
        var frame = around.Frame;
        var (now, makes) = (call.Clock.Now, Makers.Allows(call.Who) && look.Draft.IsUnderWay);
        var view = new PreviewsView(
            around,
            Table([.. links.OrderBy(one => one.MadeAt)], frame, now),
            made,
            makes ? frame.Form(PreviewPaths.Of(look.Draft), wrong) : null,
            [
                .. links
                    .Where(one => makes && one.Works(now))
                    .Select(one => new EndForm(
                        frame.Form($"{PreviewPaths.Of(look.Draft)}/{one.Id}/end", null, $"end-{one.Id}-"),
                        one.For
                    )),
            ]
        );
        return wrong is null ? call.Page<PreviewsPage>(view) : call.Again<PreviewsPage>(view);
    }

    static TableView Table(ImmutableArray<PreviewLink> links, WorkFrame frame, DateTimeOffset now) =>
        new(
            "previews",
            frame.In(PreviewTexts.Tab),
            [
                new(frame.In(PreviewTexts.For)),
                new(frame.In(PreviewTexts.Until)),
                new(frame.In(PreviewTexts.Looks), true),
                new(frame.In(PreviewTexts.Last)),
                new(frame.In(PreviewTexts.State)),
            ],
            [
                .. links.Select(one => new Row([
                    new(one.For),
                    new(Days.Moment(one.EndsAt.AddMinutes(-1), frame.Language)),
                    new(one.Looks.ToString(CultureInfo.InvariantCulture)),
                    Cell.Of(one.LastLookAt is { } at ? Days.Moment(at, frame.Language) : null),
                    one.Works(now)
                        ? new(frame.In(PreviewTexts.Works), Signal: Signal.Holds)
                        : new(frame.In(PreviewTexts.Ended), Signal: Signal.Neutral),
                ])),
            ],
            Empty: frame.In(PreviewTexts.None)
        );

    async Task<IResult> Make(WorkCall call)
    {
        if (await Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        var whom = call.Sent.Text("for", PreviewTexts.NoFor);
        var until = call.Sent.Day("until", PreviewTexts.NoUntil);
        if (until < call.Clock.Today || until > call.Clock.Today.AddDays(MostDays))
            call.Sent.Wrong("until", PreviewTexts.BadUntil);
        if (!call.Sent.Good || until is not { } day)
            return await Page(call, look, call.Sent, null);
        var secret = Secret.New();
        var deed = new DecidePreview(desks.Database, Act(call, whom), look.Draft.Id);
        var refusal = await deed.Make(secret, whom, Clock.StartOf(day.AddDays(1)), call.Stop);
        return refusal is null ? await Page(call, look, null, Whole(call, secret)) : call.Refuse(refusal);
    }

    /// <summary>To be copied: with the address of the server, as whoever asks knows it.</summary>
    static string Whole(WorkCall call, string secret)
    {
        var request = call.Http.Request;
        var root = call.Settings.Address?.ToString() ?? $"{request.Scheme}://{request.Host}/";
        return root + PreviewPaths.Of(secret);
    }

    async Task<IResult> End(WorkCall call)
    {
        if (await Find(call) is not { } look || !Id<PreviewLink>.TryParse(call.Part("link"), out var id))
            return call.Refuse(DraftRefusals.Missing);
        var deed = new DecidePreview(desks.Database, Act(call, ""), look.Draft.Id);
        return await deed.End(id, call.Stop) is { } refusal
            ? call.Refuse(refusal)
            : call.See(PreviewPaths.Of(look.Draft));
    }

    static Act Act(WorkCall call, string why) =>
        call.Act(call.Who.Is(Role.Coordinator) ? Role.Coordinator : Role.Editor, why);
}

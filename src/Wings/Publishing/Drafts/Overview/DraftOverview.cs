using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Packages;
using Rekenschap.Publishing.Drafts.Way;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>How far a document is, what holds it back, the steps that can be taken, and all that happened to it.</summary>
sealed class DraftOverview(DraftDesks desks)
{
    public void Map(WorkRoutes work) => work.Group(DraftPaths.Root, DraftNeed.Readers).Get("{id}", Show);

    async Task<IResult> Show(WorkCall call) =>
        await desks.Find(call) is { } look ? await Show(call, look) : call.Refuse(DraftRefusals.Missing);

    /// <param name="wrong">The step of which the form that was sent is wrong; null where none was.</param>
    /// <param name="unread">The warning of which the form is.</param>
    public async Task<IResult> Show(WorkCall call, DraftLook look, Step? wrong = null, string? unread = null)
    {
        await using var db = desks.Database.Open();
        var checks = await desks.Checks(db, look, NextStep.Of(look.Draft.State), call.Stop);
        var isWrong = wrong is not null || unread is not null;
        var around = DraftFrame.Of(call, look, desks.Parts, OverviewTexts.Tab, isWrong ? call.Sent : null);
        var view = new DraftView(
            around,
            CheckRows.Table(checks, around.Frame),
            Facts(look, around.Frame),
            Acknowledge.Forms(look, checks, around.Frame, unread, call.Sent),
            StepForms.Of(look, checks, around.Frame, call.Clock.Now, wrong, call.Sent),
            AgreementRows.Table(look.Draft, around.Frame),
            await History.Table(db, look.Draft, around.Frame, call.Stop)
        )
        {
            Held = await HeldBack(db, look.Draft, around.Frame, call.Stop),
        };
        return isWrong ? call.Again<DraftPage>(view) : call.Page<DraftPage>(view);
    }

    /// <summary>Why it did not go out when it was time.</summary>
    static async Task<string?> HeldBack(RekenschapDb db, Draft draft, WorkFrame frame, CancellationToken stop)
    {
        var unit = Outgoing.UnitOf(draft);
        var turn = await db.Set<GoingOut>().AsNoTracking().SingleOrDefaultAsync(one => one.Unit == unit, stop);
        return draft.IsUnderWay && turn?.Held is { } held ? frame.In(held) : null;
    }

    static ImmutableArray<(string, string)> Facts(DraftLook look, WorkFrame frame)
    {
        var draft = look.Draft;
        return
        [
            (frame.In(OverviewTexts.Verdicts), frame.In(Publications.CoverageLine.Of([look.Judged]))),
            .. Ease(look, frame),
            (frame.In(OverviewTexts.Path), draft.Path),
            (frame.In(OverviewTexts.Version), draft.Version.ToString(CultureInfo.InvariantCulture)),
            (frame.In(OverviewTexts.Signers), string.Join(", ", draft.Signers)),
            .. Date(draft, frame),
            .. draft.DeliveredAt is { } received
                ? [(frame.In(OverviewTexts.Received), $"{Days.Moment(received, frame.Language)} ({draft.DeliveredAs})")]
                : Array.Empty<(string, string)>(),
            (
                frame.In(OverviewTexts.PublicAt),
                draft.PublicAt is { } at ? Days.Moment(at, frame.Language) : frame.In(OverviewTexts.NotSet)
            ),
        ];
    }

    static IEnumerable<(string, string)> Date(Draft draft, WorkFrame frame) =>
        draft
            .Dates.Where(one => one.Step == draft.State)
            .Select(one => (frame.In(OverviewTexts.Until), Days.Long(one.By, frame.Language)));

    static IEnumerable<(string, string)> Ease(DraftLook look, WorkFrame frame) =>
        look.Draft.Kind == DocumentKind.Public && look.Judged.Readability is { Score: { } score } measured
            ? [(frame.In(DocumentTexts.Readability), frame.In(DocumentTexts.Ease(score, measured.IsPlain)))]
            : [];
}

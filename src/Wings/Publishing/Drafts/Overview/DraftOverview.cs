using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>How far a document is, and what holds it back.</summary>
sealed class DraftOverview(DraftDesks desks)
{
    public void Map(WorkRoutes work) => work.Group(DraftPaths.Root, DraftNeed.Readers).Get("{id}", Show);

    async Task<IResult> Show(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        await using var db = desks.Database.Open();
        var checks = await desks.Checks(db, look, NextStep.Of(look.Draft.State), call.Stop);
        var around = DraftFrame.Of(call, look, desks.Parts, OverviewTexts.Tab);
        return call.Page<DraftPage>(new DraftView(around, Table(checks, around.Frame), Facts(look, around.Frame)));
    }

    static TableView Table(DraftChecks checks, WorkFrame frame) =>
        new(
            "checks",
            frame.In(OverviewTexts.Checks),
            [new(frame.In(OverviewTexts.What)), new(frame.In(BeginState))],
            [.. checks.All.Select(one => Row(one, frame))],
            Empty: frame.In(OverviewTexts.Clear)
        );

    static Bilingual BeginState => Begin.BeginTexts.State;

    static Row Row(DraftCheck one, WorkFrame frame)
    {
        var (word, signal) =
            one.Grade == DraftGrade.Stops ? (OverviewTexts.Stops, Signal.Fails)
            : one.Holds ? (OverviewTexts.Warns, Signal.Warns)
            : (OverviewTexts.Acknowledged, Signal.Neutral);
        return new([
            new(frame.In(one.Says), Link: one.Place is null ? null : frame.To(one.Place)),
            new(frame.In(word), Signal: signal),
        ]);
    }

    static ImmutableArray<(string, string)> Facts(DraftLook look, WorkFrame frame) =>
        [
            (frame.In(OverviewTexts.Verdicts), frame.In(CoverageOf(look))),
            (frame.In(OverviewTexts.Path), look.Draft.Path),
            (frame.In(OverviewTexts.Version), look.Draft.Version.ToString(CultureInfo.InvariantCulture)),
            (frame.In(OverviewTexts.Signers), string.Join(", ", look.Draft.Signers)),
        ];

    static Bilingual CoverageOf(DraftLook look) => Publications.CoverageLine.Of([look.Judged]);
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>The page on which a document's editors see what ministries said, and answer each correction.</summary>
sealed class FactTally(DraftDesks desks)
{
    const int MostText = 100_000;

    public void Map(WorkRoutes work)
    {
        work.Group(DraftPaths.Root, DraftNeed.Readers).Get("{id}/facts", Show);
        work.Group(DraftPaths.Root, Permission.Of(Role.Editor))
            .Post("{id}/facts/{correction}/take", Take, MostText * 3)
            .Post("{id}/facts/{correction}/decline", Decline);
    }

    async Task<IResult> Show(WorkCall call) =>
        await Find(call) is { } look ? await Page(call, look, null) : call.Refuse(DraftRefusals.Missing);

    /// <summary>What ministries said is for who publishes.</summary>
    async Task<DraftLook?> Find(WorkCall call) =>
        await desks.Find(call) is { } look && call.Who.Organisation == look.Draft.Publisher ? look : null;

    /// <param name="wrong">Which form of the correction in the address is wrong; null where none is.</param>
    async Task<IResult> Page(WorkCall call, DraftLook look, string? wrong)
    {
        await using var db = desks.Database.Open();
        var all = await FactStandings.Of(db, look, call.Clock.Today, call.Stop);
        var around = DraftFrame.Of(call, look, desks.Parts, FactTexts.Tab, wrong is null ? null : call.Sent);
        var view = new FactTallyView(
            around,
            FactRows.Tally(all, around.Frame),
            [.. all.SelectMany(one => one.Open).Select(one => View(call, look, one, around.Frame, wrong))]
        );
        return wrong is null ? call.Page<FactTallyPage>(view) : call.Again<FactTallyPage>(view);
    }

    static CorrectionView View(WorkCall call, DraftLook look, FactCorrection one, WorkFrame frame, string? wrong)
    {
        var place = $"{FactPart.Place(look.Draft)}/{one.Id}";
        var (here, writes) = (call.Part("correction") == one.Id.ToString(), call.Who.Is(Role.Editor));
        var there = SplitText.Normalised(look.Version.Text).Contains(one.Passage, StringComparison.Ordinal);
        return new(
            one.Id.ToString(),
            one.Organisation,
            one.Passage,
            one.Says,
            writes && there
                ? frame.Form(
                    place + "/take",
                    here && wrong == "take" ? call.Sent : FormState.With(("text", one.Passage)),
                    $"take-{one.Id}-"
                )
                : null,
            writes
                ? frame.Form(place + "/decline", here && wrong == "decline" ? call.Sent : null, $"decline-{one.Id}-")
                : null,
            look.Draft.Version.ToString(CultureInfo.InvariantCulture)
        );
    }

    async Task<IResult> Take(WorkCall call)
    {
        if (await Find(call) is not { } look || !Id<FactCorrection>.TryParse(call.Part("correction"), out var id))
            return call.Refuse(DraftRefusals.Missing);
        var text = call.Sent.Typed("text");
        if (string.IsNullOrWhiteSpace(text))
            call.Sent.Wrong("text", FactTexts.NoText);
        if (text.Length > MostText)
            call.Sent.Wrong("text", FormTexts.TooLong(text.Length, MostText));
        if (!call.Sent.Good)
            return await Page(call, look, "take");
        var deed = new TakeCorrection(desks.Database, call.Act(Role.Editor, ""), look, id);
        return After(call, look, IsStale(call, look) ?? await deed.Take(text, call.Stop));
    }

    async Task<IResult> Decline(WorkCall call)
    {
        if (await Find(call) is not { } look || !Id<FactCorrection>.TryParse(call.Part("correction"), out var id))
            return call.Refuse(DraftRefusals.Missing);
        var why = call.Sent.Text("why", FactTexts.NoWhy, most: 2000);
        if (!call.Sent.Good)
            return await Page(call, look, "decline");
        var deed = new TakeCorrection(desks.Database, call.Act(Role.Editor, why), look, id);
        return After(call, look, IsStale(call, look) ?? await deed.Decline(call.Stop));
    }

    static Refusal? IsStale(WorkCall call, DraftLook look) =>
        call.Sent["version"] == look.Draft.Version.ToString(CultureInfo.InvariantCulture)
            ? null
            : DraftRefusals.TextChanged;

    static IResult After(WorkCall call, DraftLook look, Refusal? refusal) =>
        refusal is null ? call.See(FactPart.Place(look.Draft)) : call.Refuse(refusal);
}

using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Remarks;

/// <summary>All remarks on a document.</summary>
/// <param name="New">Null for who only reads.</param>
public sealed record RemarksView(
    DraftFrame Around,
    ImmutableArray<RemarkView> Open,
    ImmutableArray<RemarkView> Settled,
    FormView? New
)
{
    public IEnumerable<FormView> Forms =>
        [.. Open.Concat(Settled).SelectMany(one => one.Forms).Append(New).OfType<FormView>()];
}

/// <param name="Words">About what; null for the whole document.</param>
/// <param name="Gone">Whether the words stand in the text no more.</param>
public sealed record RemarkView(
    string Id,
    string? Words,
    bool Gone,
    ImmutableArray<SaidView> Said,
    string Revision,
    FormView? Reply,
    FormView? Settle,
    FormView? Reopen
)
{
    internal IEnumerable<FormView> Forms => new[] { Reply, Settle, Reopen }.OfType<FormView>();
}

public sealed record SaidView(string Who, string When, string Text);

/// <summary>Remarks as their page shows them.</summary>
sealed class RemarkViews(DraftFrame around, DraftLook look, SignedIn who, bool speaks, string? wrong, FormState sent)
{
    readonly WorkFrame frame = around.Frame;

    public RemarksView Of(List<Remark> all) =>
        new(
            around,
            [.. all.Where(one => one.IsOpen).Select(View)],
            [.. all.Where(one => !one.IsOpen).Select(View)],
            speaks ? frame.Form(RemarkPaths.All(look.Draft.Id), wrong == "new" ? sent : null, "new-") : null
        );

    RemarkView View(Remark one) =>
        new(
            one.Id.ToString(),
            one.Words.Length == 0 ? null : one.Words,
            one.Words.Length > 0 && !QuotedWords.StandIn(look.Version.Text, one.Words),
            [.. one.Said.Select(Say)],
            one.Revision.ToString(CultureInfo.InvariantCulture),
            Form(one, "reply", one.IsOpen),
            Form(one, "settle", one.IsOpen),
            Form(one, "reopen", !one.IsOpen)
        );

    FormView? Form(Remark one, string deed, bool fits) =>
        speaks && fits
            ? frame.Form(
                RemarkPaths.One(one, deed),
                wrong == one.Id.ToString() && sent.Has("deed", deed) ? sent : null,
                $"{deed}-{one.Id}-"
            )
            : null;

    SaidView Say(Said said)
    {
        var mine = said.By == who.Pseudonym ? $" ({frame.In(RemarkTexts.You)})" : "";
        return new(
            $"{frame.In(RoleNames.Of(said.Role))}, {said.Organisation}{mine} {frame.In(RemarkTexts.Kind(said.Kind))}",
            Days.Moment(said.At, frame.Language),
            said.Text
        );
    }
}

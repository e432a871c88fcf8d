using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register.Write;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register.Follow;

/// <summary>One activity, with what may be done with it.</summary>
/// <param name="State">What is shown: null for the public version.</param>
/// <param name="Missing">What must be filled in before it can be offered, with where.</param>
public sealed record ActivityView(
    WorkFrame Frame,
    string Name,
    Signal Signal,
    string Status,
    bool Invented,
    string? State,
    string? Returned,
    ImmutableArray<(string Words, string Link)> Missing,
    ImmutableArray<(string Name, string Value)> Facts,
    ImmutableArray<SectionView> Sections,
    TableView Versions,
    TableView Decisions,
    TableView Unlocks,
    TableView History,
    int Revision,
    ImmutableArray<ActivityDeed> Deeds
);

/// <summary>A section as a page shows it: its fields, or a table of its lines.</summary>
/// <param name="Edit">Where it is filled in; null for who may not.</param>
public sealed record SectionView(
    string Id,
    string Title,
    ImmutableArray<(string Name, string Value)> Fields,
    TableView? Lines,
    string? Edit
);

/// <summary>Builds what the page of an activity shows.</summary>
sealed class ActivityViews(WorkCall call, FoundActivity found, ActivityVerb? wrong)
{
    readonly RegisteredActivity one = found.One;
    readonly WorkFrame frame = call.Frame(Bilingual.Same(found.Shown.Name), wrong is null ? null : call.Sent);

    public WorkFrame Frame => frame;

    public ActivityView Make(TableView history)
    {
        var status = found.Shown.Facts.Standing.Status;
        return new(
            frame,
            found.Shown.Name,
            ActivityTexts.SignalOf(status),
            frame.In(ActivityWords.Of(status)),
            one.Invented,
            State(),
            found.SeesDraft && one.Returned.Length > 0 ? one.Returned : null,
            IsWriting ? [.. found.Draft.Missing.Select(missing => (frame.In(missing.Says), To(missing.Section)))] : [],
            [.. Facts().Select(row => (frame.In(row.Name), frame.In(row.Value)))],
            [.. SectionContents.Of(found.Shown.Name, found.Shown.Facts).Select(Section)],
            Versions(),
            Decisions(),
            Unlocks(),
            history,
            one.Revision,
            [
                .. ActivityForms
                    .Now(found, call)
                    .Select(verb => ActivityForms.Of(verb, one, frame, verb == wrong ? call.Sent : null)),
            ]
        );
    }

    bool IsWriting =>
        one.State == VersionState.Draft
        && call.Who.Is(Kernel.People.Role.Supplier)
        && call.Who.Organisation == one.Ministry;

    string To(string section) => frame.To(ActivityPaths.Edit(one.Number, section));

    string? State() =>
        !found.SeesDraft || one.State == VersionState.Published ? null
        : one.State == VersionState.Checked ? frame.In(ActivityTexts.Checked)
        : frame.In(ActivityTexts.Draft);

    IEnumerable<(Bilingual Name, Bilingual Value)> Facts()
    {
        yield return (ActivityTexts.Number, Bilingual.Same(CostWords.Number(one.Number)));
        yield return (ActivityTexts.Ministry, ActivityDesk.NameOf(call, one.Ministry));
        yield return (ActivityTexts.Organisation, ActivityDesk.NameOf(call, one.Organisation));
        yield return (ActivityTexts.Owner, ActivityWords.Of(one.Owner));
        yield return (
            ActivityTexts.Publication,
            one is { PublishedVersion: { } version, PublishedOn: { } on }
                ? new(
                    $"{ActivityTexts.VersionOf(version).Nl}, {Day(on).Nl}",
                    $"{ActivityTexts.VersionOf(version).En}, {Day(on).En}"
                )
                : ActivityTexts.NotPublic
        );
        if (one.Due is { } due)
            yield return (ActivityTexts.Due, DueOf(due));
        if (one.InformedOn is { } informed)
            yield return (
                ActivityTexts.Informed,
                new($"{Day(informed).Nl}, {one.InformedBy}", $"{Day(informed).En}, {one.InformedBy}")
            );
        if (one.PublishedVersion is not null)
            yield return (ActivityTexts.Estimate, one.IsUnlocked ? ActivityTexts.IsUnlocked : ActivityTexts.IsLocked);
        var total = Estimate.Of(found.Shown.Facts, call.Clock.Today.Year).CurrentEuro;
        yield return (
            ActivityTexts.Duty,
            Scope.MustBeRegistered(total, one.Owner, one.WeaponSystem) ? SectionTexts.Yes : SectionTexts.No
        );
        if (found.SeesDraft && one.OfferedOn is { } offered && one.State == VersionState.Draft)
            yield return (ActivityTexts.OfferedOn, Day(offered));
    }

    Bilingual DueOf(DateOnly due) =>
        due < call.Clock.Today
            ? new($"{Day(due).Nl}: {ActivityTexts.Late.Nl}", $"{Day(due).En}: {ActivityTexts.Late.En}")
            : Day(due);

    SectionView Section(SectionContent content) =>
        new(
            content.Key.Length == 0 ? "history-of-status" : content.Key,
            frame.In(content.Title),
            content.HasRows
                ? []
                : [.. content.Fields.Zip(content.Rows[0]).Select(pair => (frame.In(pair.First), Said(pair.Second)))],
            content.HasRows ? SectionLines.Table(content, frame) : null,
            IsWriting && content.Key.Length > 0 ? To(content.Key) : null
        );

    string Said(Bilingual value) => frame.In(value) is { Length: > 0 } words ? words : Cell.Dash;

    TableView Versions() =>
        new(
            "versions",
            frame.In(ActivityTexts.Versions),
            [
                new(frame.In(ActivityTexts.Version)),
                new(frame.In(ActivityTexts.Publication)),
                new(frame.In(ActivityTexts.Status)),
                new(frame.In(ActivityTexts.Compare)),
            ],
            [.. found.Versions.Reverse().Select(Version)]
        );

    Row Version(ActivityVersion version) =>
        new([
            new(frame.In(ActivityTexts.VersionOf(version.Version))),
            Cell.Of(version.PublishedOn is { } on ? frame.In(Day(on)) : null),
            new(frame.In(ActivityWords.Of(version.Facts.Standing.Status))),
            new(
                frame.In(CompareTexts.Link(version.Version)),
                Link: frame.To(ActivityPaths.Compare(one.Number)) + "?version=" + CostWords.Number(version.Version)
            ),
        ]);

    TableView Decisions() =>
        new(
            "decisions",
            frame.In(ActivityTexts.Decisions),
            [
                new(frame.In(ActivityTexts.Day)),
                new(frame.In(ActivityTexts.Decision)),
                new(frame.In(ActivityTexts.ByWhom)),
                new(frame.In(ActivityTexts.Reason)),
            ],
            [
                .. one.Decisions.Select(decision => new Row([
                    new(frame.In(Day(decision.On))),
                    new(frame.In(ActivityTexts.OfDecision(decision))),
                    new(frame.In(ActivityDesk.NameOf(call, decision.By))),
                    Cell.Of(decision.Reason),
                ])),
            ]
        );

    TableView Unlocks() =>
        new(
            "unlocks",
            frame.In(ActivityTexts.Unlocks),
            [new(frame.In(ActivityTexts.Day)), new(frame.In(ActivityTexts.Reason)), new(frame.In(ActivityTexts.Used))],
            [
                .. one.Unlocks.Select(unlock => new Row([
                    new(frame.In(Day(unlock.On))),
                    Cell.Of(unlock.Reason),
                    Cell.Of(unlock.Used is { } used ? frame.In(Day(used)) : null),
                ])),
            ]
        );

    static Bilingual Day(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));
}

/// <summary>The lines of a section as a table.</summary>
static class SectionLines
{
    /// <param name="edit">Where a line is changed, by its place; null where that is not asked.</param>
    public static TableView Table(SectionContent content, WorkFrame frame, Func<int, string>? edit = null) =>
        new(
            "lines-" + content.Key,
            frame.In(content.Title),
            [.. content.Fields.Select(field => new Column(frame.In(field)))],
            [
                .. content.Rows.Select(
                    (row, i) =>
                        new Row([
                            .. row.Select((cell, field) => Of(frame.In(cell), field == 0 ? edit?.Invoke(i) : null)),
                        ])
                        {
                            Break = content.Breaks.TryGetValue(i, out var says) ? frame.In(says) : null,
                        }
                ),
            ],
            Empty: frame.In(ActivityTexts.NothingThere)
        );

    static Cell Of(string text, string? link) => Cell.Of(text) with { Link = link };
}

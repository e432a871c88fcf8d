using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Versions;

/// <summary>All versions, and where two of them are chosen to be compared.</summary>
public sealed record VersionsView(
    DraftFrame Around,
    TableView All,
    string Compare,
    ImmutableArray<Choice> Numbers,
    string Older,
    string Newer
);

/// <summary>One version.</summary>
/// <param name="Restore">Null where it cannot be taken back.</param>
/// <param name="Latest">The version that it would follow.</param>
public sealed record VersionView(
    DraftFrame Around,
    string Title,
    ImmutableArray<(string Name, string Value)> Facts,
    string Text,
    FormView? Restore,
    string Latest
);

/// <summary>What differs between two versions.</summary>
public sealed record CompareView(DraftFrame Around, int Older, int Newer, ImmutableArray<ComparedPlace> Places);

/// <summary>Versions as their pages show them.</summary>
sealed class VersionViews(DraftFrame around, Id<Draft> draft, SignedIn who)
{
    readonly WorkFrame frame = around.Frame;

    public VersionsView All(List<DraftVersion> all) =>
        new(
            around,
            new(
                "versions",
                frame.In(VersionTexts.Table),
                [
                    new(frame.In(VersionTexts.Number)),
                    new(frame.In(VersionTexts.When)),
                    new(frame.In(VersionTexts.Who)),
                    new(frame.In(VersionTexts.How)),
                    new(frame.In(VersionTexts.Note)),
                    new(frame.In(VersionTexts.Compare)),
                ],
                [.. all.Select(Row)]
            ),
            frame.To(VersionPaths.Compare(draft)),
            [.. all.Select(one => new Choice(Text(one.Number), frame.In(VersionTexts.Title(one.Number))))],
            Text(Math.Max(1, all[0].Number - 1)),
            Text(all[0].Number)
        );

    Row Row(DraftVersion one) =>
        new([
            new(Text(one.Number), Link: frame.To(VersionPaths.Of(draft, one.Number))),
            Cell.Of(Days.Moment(one.At, frame.Language)),
            Cell.Of(Who(one)),
            Cell.Of(frame.In(VersionTexts.Kind(one.Kind))),
            Cell.Of(one.Note),
            one.From is { } from
                ? new(frame.In(VersionTexts.From(from)), Link: frame.To(VersionPaths.Compare(draft, from, one.Number)))
                : Cell.Of(null),
        ]);

    public VersionView One(DraftVersion one, int latest, FormView? restore) =>
        new(
            around,
            frame.In(VersionTexts.Title(one.Number)),
            [
                (frame.In(VersionTexts.When), Days.Moment(one.At, frame.Language)),
                (frame.In(VersionTexts.Who), Who(one)),
                (frame.In(VersionTexts.How), frame.In(VersionTexts.Kind(one.Kind))),
                (frame.In(VersionTexts.Note), one.Note.Length == 0 ? Cell.Dash : one.Note),
            ],
            one.Text,
            restore,
            Text(latest)
        );

    /// <summary>Role and organisation: a person's name stays with the accounts.</summary>
    string Who(DraftVersion one)
    {
        var role = frame.In(RoleNames.Of(one.Role));
        var mine = one.By == who.Pseudonym ? $" ({frame.In(VersionTexts.Mine)})" : "";
        return $"{role}, {one.Organisation}{mine}";
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>The tables of packages.</summary>
static class PackageRows
{
    public static TableView List(IReadOnlyList<Package> all, IReadOnlyList<Draft> drafts, WorkFrame frame) =>
        new(
            "packages",
            frame.In(PackageTexts.Menu),
            [
                new(frame.In(PackageTexts.Name)),
                new(frame.In(PackageTexts.Documents)),
                new(frame.In(PackageTexts.PublicAt)),
            ],
            [.. all.Select(one => Row(one, [.. drafts.Where(draft => draft.Package == one.Id)], frame))],
            Empty: frame.In(PackageTexts.None)
        );

    static Row Row(Package one, ImmutableArray<Draft> drafts, WorkFrame frame) =>
        new([
            new(one.Name, Link: frame.To(PackagePaths.Of(one.Id))),
            Cell.Of(
                string.Join(
                    "; ",
                    drafts.Select(draft => $"{draft.Title} ({frame.In(DraftWords.Of.States[draft.State])})")
                )
            ),
            Cell.Of(drafts.Max(draft => draft.PublicAt) is { } at ? Days.Moment(at, frame.Language) : null),
        ]);

    public static TableView Documents(IEnumerable<DraftLook> looks, WorkFrame frame) =>
        new(
            "documents",
            frame.In(PackageTexts.Documents),
            [
                new(frame.In(PackageTexts.Document)),
                new(frame.In(PackageTexts.Kind)),
                new(frame.In(PackageTexts.State)),
                new(frame.In(PackageTexts.Ease)),
                new(frame.In(PackageTexts.PublicAt)),
            ],
            [.. looks.Select(one => Row(one, frame))],
            Empty: frame.In(PackageTexts.Public)
        );

    static Row Row(DraftLook look, WorkFrame frame)
    {
        var (draft, ease) = (look.Draft, look.Judged.Readability);
        return new([
            new(draft.Title, Link: frame.To(DraftPaths.Of(draft.Id))),
            new(frame.In(DocumentTexts.Kind(draft.Kind))),
            new(frame.In(DraftWords.Of.States[draft.State])),
            Cell.Of(
                draft.Kind == DocumentKind.Public && ease.Score is { } score
                    ? frame.In(DocumentTexts.Ease(score, ease.IsPlain))
                    : null
            ),
            Cell.Of(draft.PublicAt is { } at ? Days.Moment(at, frame.Language) : null),
        ]);
    }

    public static TableView Checks(ImmutableArray<DraftCheck> checks, WorkFrame frame) =>
        CheckRows.Table(new(checks), frame) with
        {
            Empty = frame.In(PackageTexts.Clear),
        };
}

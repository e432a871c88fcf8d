using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Begin;

/// <summary>The table of documents that are worked on.</summary>
static class DraftRows
{
    public static TableView Table(ImmutableArray<Draft> all, WorkFrame frame, string edition) =>
        new(
            "drafts",
            frame.In(BeginTexts.Table(edition)),
            [
                new(frame.In(BeginTexts.Document)),
                new(frame.In(BeginTexts.Kind)),
                new(frame.In(BeginTexts.State)),
                new(frame.In(BeginTexts.Version), true),
            ],
            [.. all.Select(one => Row(one, frame))],
            Empty: frame.In(BeginTexts.Nothing)
        );

    static Row Row(Draft one, WorkFrame frame) =>
        new([
            new(one.Title, Link: frame.To(DraftPaths.Of(one.Id))),
            Cell.Of(frame.In(DocumentTexts.Kind(one.Kind))),
            Cell.Of(frame.In(DraftWords.Of.States[one.State])),
            Cell.Of(one.Version.ToString(CultureInfo.InvariantCulture)),
        ]);
}

using System.Globalization;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Way;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>What was agreed to and signed, each of one version; of another text it goes no longer.</summary>
static class AgreementRows
{
    public static TableView Table(Draft draft, WorkFrame frame) =>
        new(
            "agreements",
            frame.In(OverviewTexts.Agreed),
            [
                new(frame.In(OverviewTexts.By)),
                new(frame.In(OverviewTexts.Decision)),
                new(frame.In(OverviewTexts.On)),
                new(frame.In(OverviewTexts.Version), true),
                new(frame.In(BeginTexts.State)),
            ],
            [
                .. draft.Agreements.Select(one => Row(one, draft, frame)),
                .. draft.Signatures.Select(one => Row(one, frame)),
            ],
            Empty: frame.In(OverviewTexts.NothingAgreed)
        );

    static Row Row(Agreement one, Draft draft, WorkFrame frame)
    {
        var (word, signal) = draft.Holds(one)
            ? (OverviewTexts.Stands, Signal.Holds)
            : (OverviewTexts.Void, Signal.Warns);
        return new([
            new(frame.In(one.Step == DraftState.Council ? OverviewTexts.Council : OverviewTexts.Cabinet)),
            new(one.Decision),
            new(Days.Long(one.On, frame.Language)),
            new(one.Version.ToString(CultureInfo.InvariantCulture)),
            new(frame.In(word), Signal: signal),
        ]);
    }

    /// <summary>Signatures of another text are not kept, so that what is here stands.</summary>
    static Row Row(Signature one, WorkFrame frame) =>
        new([
            new($"{frame.In(OverviewTexts.Minister)} {one.Organisation}"),
            new(frame.In(OverviewTexts.Signed)),
            new(Days.Moment(one.At, frame.Language)),
            new(one.Version.ToString(CultureInfo.InvariantCulture)),
            new(frame.In(OverviewTexts.Stands), Signal: Signal.Holds),
        ]);
}

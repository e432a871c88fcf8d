using System.Globalization;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Errata.Answering;

/// <summary>The errata of who publishes as a table, those that wait first.</summary>
static class ErratumRows
{
    public static TableView Table(IEnumerable<KeptErratum> all, WorkFrame frame) =>
        new(
            "errata",
            frame.In(ErrataTexts.Title),
            [
                new(frame.In(AnsweringTexts.Number)),
                new(frame.In(AnsweringTexts.Words)),
                new(frame.In(AnsweringTexts.Document)),
                new(frame.In(AnsweringTexts.Was)),
                new(frame.In(AnsweringTexts.Is)),
                new(frame.In(AnsweringTexts.State)),
            ],
            [.. all.OrderByDescending(Waits).ThenByDescending(one => one.RaisedAt).Select(one => Row(one, frame))],
            Empty: frame.In(AnsweringTexts.Nothing)
        );

    /// <summary>A claim that holds now, whatever it did before, asks for nothing.</summary>
    public static bool Waits(KeptErratum one) => one is { State: ErratumState.Open, Is: not Verdict.Holds };

    static Row Row(KeptErratum one, WorkFrame frame)
    {
        var state =
            one.State == ErratumState.Open && !Waits(one)
                ? AnsweringTexts.NoneNeeded
                : ErratumWorkflow.Rows.Words.States[one.State];
        return new([
            new(
                string.Create(CultureInfo.InvariantCulture, $"{one.Edition}/{one.Number}"),
                Link: frame.To(ErratumPaths.Of(one))
            ),
            Cell.Of(one.Words),
            Cell.Of(one.Document),
            Cell.Of(frame.In(VerdictNames.Of(one.Was))),
            Cell.Of(frame.In(VerdictNames.Of(one.Is))),
            new(frame.In(state), Signal: Waits(one) ? Signal.Warns : Signal.Holds),
        ]);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>The tables of the fact check: what lies with a ministry, what it sent, how far all of them are.</summary>
static class FactRows
{
    public static TableView List(ImmutableArray<FactLook> all, WorkFrame frame) =>
        new(
            "facts",
            frame.In(FactTexts.Menu),
            [
                new(frame.In(FactTexts.Document)),
                new(frame.In(FactTexts.Passages), true),
                new(frame.In(FactTexts.Until)),
                new(frame.In(FactTexts.State)),
            ],
            [
                .. all.Select(one => new Row([
                    new(one.Look.Draft.Title, Link: frame.To(FactPaths.Of(one.Look.Draft.Id))),
                    Count(one.Standing.Passages.Length),
                    Cell.Of(FactStandings.Due(one.Look.Draft) is { } day ? Days.Long(day, frame.Language) : null),
                    State(one.Standing.State, frame),
                ])),
            ],
            Empty: frame.In(FactTexts.NoneToCheck)
        );

    public static TableView Sent(FactStanding standing, WorkFrame frame) =>
        new(
            "sent",
            frame.In(FactTexts.Sent),
            [new(frame.In(FactTexts.Theirs)), new(frame.In(FactTexts.State)), new(frame.In(FactTexts.Answer))],
            [
                .. standing.Corrections.Select(one => new Row([
                    new(one.Says),
                    State(one.State, frame),
                    Cell.Of(one.Answer),
                ])),
            ]
        );

    public static TableView Tally(ImmutableArray<FactStanding> all, WorkFrame frame) =>
        new(
            "tally",
            frame.In(FactTexts.Tab),
            [
                new(frame.In(FactTexts.Ministry)),
                new(frame.In(FactTexts.Passages), true),
                new(frame.In(FactTexts.Corrections), true),
                new(frame.In(FactTexts.State)),
            ],
            [
                .. all.Select(one => new Row([
                    new(one.Organisation),
                    Count(one.Passages.Length),
                    Count(one.Open.Count()),
                    State(one.State, frame),
                ])),
            ],
            Empty: frame.In(FactTexts.Nobody)
        );

    static Cell Count(int many) => new(many.ToString(CultureInfo.InvariantCulture));

    static Cell State(FactState state, WorkFrame frame) =>
        new(
            frame.In(FactTexts.Of(state)),
            Signal: state switch
            {
                FactState.Confirmed => Signal.Holds,
                FactState.Corrected => Signal.Fails,
                FactState.Silent => Signal.Warns,
                _ => Signal.Neutral,
            }
        );

    static Cell State(CorrectionState state, WorkFrame frame) =>
        state switch
        {
            CorrectionState.Taken => new(frame.In(FactTexts.Taken), Signal: Signal.Holds),
            CorrectionState.Declined => new(frame.In(FactTexts.Declined), Signal: Signal.Neutral),
            _ => new(frame.In(FactTexts.Open), Signal: Signal.Warns),
        };
}

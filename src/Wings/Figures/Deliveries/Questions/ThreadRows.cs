using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>Threads as rows of a table.</summary>
sealed class ThreadRows(WorkFrame frame)
{
    Language Language => frame.Language;

    /// <summary>Every figure of one collection and organisation, asked about or not.</summary>
    public TableView Of(Asked asked, IReadOnlyDictionary<string, QuestionThread> threads) =>
        new(
            "questions",
            QuestionTexts.Section.In(Language),
            [
                new(HandInTexts.Indicator.In(Language)),
                new(FollowTexts.State.In(Language)),
                new(QuestionTexts.Last.In(Language)),
            ],
            [
                .. asked.Indicators.Select(one =>
                {
                    var thread = threads.GetValueOrDefault(one.Code);
                    return new Row([
                        Link(asked.Edition, asked.Collection.Code, asked.Organisation, one),
                        State(thread),
                        Last(thread),
                    ]);
                }),
            ],
            QuestionTexts.None.In(Language)
        );

    /// <summary>All threads, the open ones first and of those the last spoken in.</summary>
    public TableView All(WorkedEdition? edition, IEnumerable<QuestionThread> threads) =>
        new(
            "questions",
            QuestionTexts.Menu.In(Language),
            [
                new(HandInTexts.Indicator.In(Language)),
                new(FollowTexts.Collection.In(Language)),
                new(FollowTexts.Organisation.In(Language)),
                new(FollowTexts.State.In(Language)),
                new(QuestionTexts.Last.In(Language)),
            ],
            [
                .. threads
                    .OrderBy(one => one.OpenBy is null)
                    .ThenByDescending(one => one.Messages[^1].At)
                    .Select(one => Line(edition!, one)),
            ],
            QuestionTexts.None.In(Language)
        );

    Row Line(WorkedEdition edition, QuestionThread thread) =>
        new([
            edition.Figures.Indicator(thread.Indicator) is { } indicator
                ? Link(edition, thread.Collection, thread.Organisation, indicator)
                : new(thread.Indicator),
            new((edition.Collection(thread.Collection)?.Name ?? Bilingual.Same(thread.Collection)).In(Language)),
            new(
                (edition.Organisations.ByCode(thread.Organisation)?.Name ?? Bilingual.Same(thread.Organisation)).In(
                    Language
                )
            ),
            State(thread),
            Last(thread),
        ]);

    Cell Link(WorkedEdition edition, string collection, string organisation, IndicatorFacts indicator) =>
        new(
            indicator.Name.In(Language),
            Link: frame.To(QuestionPaths.Of(edition, collection, organisation, indicator.Code))
        );

    Cell State(QuestionThread? thread) =>
        new(QuestionTexts.State(thread).In(Language), Signal: QuestionTexts.SignalOf(thread));

    Cell Last(QuestionThread? thread) =>
        Cell.Of(thread is { Messages: [.., var last] } ? Days.Moment(last.At, Language) : null);
}

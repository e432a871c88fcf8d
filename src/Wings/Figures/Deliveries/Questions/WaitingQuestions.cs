using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>The questions that wait for an answer of somebody's side.</summary>
static class WaitingQuestions
{
    public static IEnumerable<Waiting> For(SignedIn who, WorkedEdition edition, IEnumerable<QuestionThread> threads) =>
        from thread in threads
        where Asked.SideOf(who, edition, thread.Organisation) is var (side, _) && thread.WaitsFor(side)
        let indicator = edition.Figures.Indicator(thread.Indicator)?.Name ?? Bilingual.Same(thread.Indicator)
        let organisation = edition.Organisations.ByCode(thread.Organisation)?.Name
            ?? Bilingual.Same(thread.Organisation)
        select new Waiting(
            QuestionTexts.Title(indicator, organisation),
            edition.Collection(thread.Collection)?.Due,
            QuestionPaths.Of(edition, thread.Collection, thread.Organisation, thread.Indicator),
            QuestionTexts.Read
        );
}

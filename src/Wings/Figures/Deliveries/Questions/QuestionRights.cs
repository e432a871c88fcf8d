using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>Who may ask and answer, for the page that explains that.</summary>
static class QuestionRights
{
    static readonly Bilingual May = new(
        "Vragen over een cijfer worden gesteld en beantwoord",
        "Questions about a figure are asked and answered"
    );

    public static IEnumerable<Right> All =>
        [
            new(Role.Supplier, May, new("over de eigen organisatie", "about the own organisation")),
            new(Role.Controller, May, new("over de eigen organisatie", "about the own organisation")),
            new(Role.Coordinator, May, new("met elke organisatie", "with every organisation")),
        ];
}

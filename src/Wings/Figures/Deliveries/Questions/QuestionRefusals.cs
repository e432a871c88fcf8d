using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>Why nothing can be said in a thread.</summary>
static class QuestionRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "question.none",
        new("Deze vragen zijn er niet, of niet voor u", "There are no such questions, or not for you")
    );

    public static readonly Refusal NoText = new(
        RefusalKind.Conflict,
        "question.text",
        new("Schrijf op wat u wilt vragen of antwoorden", "Write down what you want to ask or answer")
    );

    public static readonly Refusal Full = new(
        RefusalKind.Conflict,
        "question.full",
        new(
            "Hier is al zoveel gezegd dat er niets meer bij kan; bel elkaar en rond deze vraag af",
            "So much has been said here that nothing more fits; call each other and close this question"
        )
    );

    public static readonly Refusal NothingOpen = new(
        RefusalKind.Conflict,
        "question.closed",
        new("Er staat hier geen vraag open", "No question is open here")
    );
}

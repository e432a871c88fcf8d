using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions;

/// <summary>What the office says no to, of questions of parliament.</summary>
static class QuestionRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "question.missing",
        new("Deze vraag of lijst is er niet, of niet voor u", "There is no such question or list, or not for you")
    );

    public static readonly Refusal OfAnother = new(
        RefusalKind.Forbidden,
        "question.own_publication",
        new(
            "Deze vragen leidt een andere organisatie; alleen wie publiceert kan dit doen",
            "These questions are led by another organisation; only who publishes can do this"
        )
    );

    public static readonly Refusal NotYours = new(
        RefusalKind.Forbidden,
        "question.own_question",
        new(
            "Deze vraag is niet aan uw organisatie toebedeeld; vraag de coördinator",
            "This question is not assigned to your organisation; ask the coordinator"
        )
    );

    public static readonly Refusal CoordinatorAgrees = new(
        RefusalKind.Conflict,
        "question.by_ministry",
        new(
            "Wie antwoordt is geen ministerie; de coördinator gaat akkoord",
            "Who answers is no ministry; the coordinator agrees"
        )
    );

    public static readonly Refusal ControllerAgrees = new(
        RefusalKind.Conflict,
        "question.by_others",
        new("Een ministerie antwoordt; zijn controller gaat akkoord", "A ministry answers; its controller agrees")
    );

    public static readonly Refusal OtherEyes = new(
        RefusalKind.Conflict,
        "question.other_eyes",
        new(
            "U schreef dit antwoord zelf; iemand anders moet ermee akkoord gaan",
            "You wrote this answer yourself; somebody else has to agree to it"
        )
    );

    public static readonly Refusal NothingSaid = new(
        RefusalKind.Conflict,
        "question.with_reason",
        new(
            "Schrijf op waarom u dit teruggeeft: wie het schreef moet ermee verder kunnen",
            "Write down why you return this: whoever wrote it must be able to go on with it"
        )
    );

    public static readonly Refusal NotJudged = new(
        RefusalKind.Conflict,
        "question.judged",
        new("Dit antwoord is nog niet nagekeken", "This answer has not been checked yet")
    );

    public static readonly Refusal NoSuchLink = new(
        RefusalKind.Conflict,
        "question.link",
        new(
            "Die vraag is er niet, is deze vraag zelf, of wordt zelf met een andere vraag beantwoord; kies een andere",
            "There is no such question, it is this one, or it is answered with another itself; choose another"
        )
    );

    public static readonly Refusal LeadsHere = new(
        RefusalKind.Conflict,
        "question.leads_here",
        new(
            "Andere vragen worden met deze beantwoord; maak die eerst los",
            "Other questions are answered with this one; unlink those first"
        )
    );

    public static readonly Refusal NotDone = new(
        RefusalKind.Conflict,
        "question.not_done",
        new(
            "Nog niet alle vragen hebben een antwoord waarmee is ingestemd; dat moet eerst",
            "Not all questions have an answer that was agreed to; that comes first"
        )
    );

    public static readonly Refusal NoLetter = new(
        RefusalKind.Conflict,
        "question.no_letter",
        new("Er wordt niet aan een brief gewerkt", "No letter is being worked on")
    );

    public static Refusal Held(Bilingual first) =>
        new(
            RefusalKind.Conflict,
            "question.judged",
            new($"Dit moet eerst worden verbeterd: {first.Nl}", $"This has to be mended first: {first.En}")
        );

    public static Refusal Deviates(Bilingual claim) =>
        new(
            RefusalKind.Conflict,
            "question.deviates",
            new(
                $"Wie hiermee akkoord gaat, schrijft op waarom: {claim.Nl}",
                $"Whoever agrees to this writes down why: {claim.En}"
            )
        );
}

using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.MoreTime;

/// <summary>The words with which more time is asked for, granted and declined.</summary>
static class MoreTimeTexts
{
    public static readonly Bilingual Title = new("Uitstel", "More time");
    public static readonly Bilingual AskTitle = new("Vraag uitstel", "Ask for more time");
    public static readonly Bilingual Wanted = new("Wanneer kunt u leveren?", "When can you deliver?");
    public static readonly Bilingual Reason = new("Waarom lukt het niet eerder?", "Why is it not possible sooner?");
    public static readonly Bilingual Ask = new("Vraag uitstel", "Ask for more time");
    public static readonly Bilingual Until = new("Uitstel tot en met", "More time up to and including");
    public static readonly Bilingual UntilHint = new(
        "De dag die gevraagd is staat er al; u mag een andere kiezen.",
        "The day that was asked for is filled in; you may choose another."
    );
    public static readonly Bilingual Answer = new("Uw antwoord", "Your answer");
    public static readonly Bilingual AnswerHint = new("Bij afwijzen is dit nodig.", "This is needed when you decline.");
    public static readonly Bilingual Decision = new("Wat besluit u?", "What do you decide?");
    public static readonly Bilingual Grant = new("Verleen uitstel", "Grant more time");
    public static readonly Bilingual Decline = new("Wijs af", "Decline");
    public static readonly Bilingual Decide = new("Besluit", "Decide");
    public static readonly Bilingual Waits = new("Vragen om uitstel", "Requests for more time");
    public static readonly Bilingual NoDecision = new(
        "Kies of u uitstel verleent",
        "Choose whether you grant more time"
    );
    public static readonly Bilingual NoWanted = new(
        "Kies de dag waarop u kunt leveren",
        "Choose the day on which you can deliver"
    );
    public static readonly Bilingual NoReason = new(
        "Schrijf op waarom het niet eerder lukt: de coördinator beslist daarop",
        "Write down why it is not possible sooner: the coordinator decides on that"
    );
    public static readonly Bilingual NoAnswer = new(
        "Schrijf op waarom u afwijst: wie dit vroeg moet ermee verder kunnen",
        "Write down why you decline: whoever asked must be able to go on with it"
    );

    public static readonly Refusal NoReasonGiven = new(RefusalKind.Conflict, "more_time.with_reason", NoAnswer);

    public static readonly Refusal None = new(
        RefusalKind.NotFound,
        "more_time.none",
        new("Dit verzoek om uitstel is er niet", "There is no such request for more time")
    );

    public static readonly Refusal Pending = new(
        RefusalKind.Conflict,
        "more_time.pending",
        new(
            "Uw organisatie heeft al om uitstel gevraagd; wacht op het antwoord van de coördinator",
            "Your organisation has asked for more time already; wait for the coordinator's answer"
        )
    );

    public static Bilingual NotLater(string day) =>
        new(
            $"Kies een dag na {day}: tot en met die dag kunt u al leveren",
            $"Choose a day after {day}: until then you can deliver anyway"
        );

    public static Bilingual TooLate(string day) =>
        new(
            $"Kies een dag voor {day}: dan wordt er gepubliceerd",
            $"Choose a day before {day}: that is when it is published"
        );

    public static Bilingual Wants(string organisation, string day, string reason) =>
        new(
            $"{organisation} vraagt uitstel tot en met {day}: {reason}",
            $"{organisation} asks for time until {day}: {reason}"
        );
}

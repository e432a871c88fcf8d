using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>What the office says no to, of promises in public texts.</summary>
static class LetterRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "letter_promise.missing",
        new(
            "Deze toezegging uit een brief is er niet, of is niet van uw organisatie",
            "There is no such promise in a letter, or it is not of your organisation"
        )
    );

    public static readonly Refusal NothingSaid = new(
        RefusalKind.Conflict,
        "letter_promise.with_reason",
        new("Schrijf op waarom", "Write down why")
    );

    public static readonly Refusal NoSuchPromise = new(
        RefusalKind.Conflict,
        "letter_promise.link",
        new(
            "Die toezegging staat niet in het register; kies een andere of voer deze in",
            "That promise is not in the register; choose another or enter this one"
        )
    );
}

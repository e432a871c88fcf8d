using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments;

/// <summary>When a promise is due, from the words of its paper or from a day that somebody chose.</summary>
/// <param name="Rule">Empty where there are no words.</param>
readonly record struct ReadDue(DeadlineWindow? Window, string Rule)
{
    public const string ByHand = "by_hand";

    /// <summary>When it is due, or what is wrong and at which field.</summary>
    /// <param name="until">The day that was chosen; the words then only tell.</param>
    public static (ReadDue Due, (string Field, Bilingual Says)? Wrong) Of(
        string phrase,
        DateOnly written,
        DateOnly? until
    )
    {
        if (until is { } chosen)
            return chosen < written ? (default, ("until", BeforePaper)) : (new(new(written, chosen), ByHand), null);
        if (phrase.Length == 0)
            return (new(null, ""), null);
        var read = ReadDeadline.Of(phrase, written);
        return read.Outcome switch
        {
            DeadlineOutcome.Past => (default, ("phrase", Past)),
            DeadlineOutcome.Unknown => (default, ("phrase", Unknown(phrase))),
            _ => (new(read.Window, read.Rule!.Name), null),
        };
    }

    static readonly Bilingual BeforePaper = new(
        "Deze dag ligt vóór de datum van het stuk. Kies een latere dag.",
        "This day lies before the date of the paper. Choose a later day."
    );

    static readonly Bilingual Past = new(
        "Deze termijn was al voorbij toen het stuk werd geschreven. Controleer de datum van het stuk en de woorden.",
        "This deadline had passed when the paper was written. Check the date of the paper and the words."
    );

    static Bilingual Unknown(string phrase) =>
        new(
            $"'{phrase}' is geen termijn die wij kennen. Schrijf de woorden over zoals 'voor de zomer', 'medio 2021', 'vóór 1 juli' of 'binnen twee weken', of vul zelf de laatste dag in.",
            $"'{phrase}' is no deadline that we know. Copy the words, such as 'voor de zomer', 'medio 2021', 'vóór 1 juli' or 'binnen twee weken', or fill in the last day yourself."
        );
}

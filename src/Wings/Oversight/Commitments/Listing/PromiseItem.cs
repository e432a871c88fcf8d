using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Ui.Api;

namespace Rekenschap.Oversight.Commitments.Listing;

/// <summary>A promise as the API tells it.</summary>
[Says("Een toezegging aan de Kamer, zoals zij er vandaag voor staat", "A promise to parliament as it stands today")]
public sealed record PromiseItem(
    [property: Says("Waaronder zij bekend is", "By which it is known")] int Number,
    [property: Says("Code van het ministerie", "Code of the ministry")] string Ministry,
    [property: Says("Wie het toezegde", "Who promised it")] Promiser By,
    [property: Says("Aan wie", "To whom")] Chamber To,
    [property: Says("Waar het over gaat", "What it is about")] string Subject,
    [property: Says("Wat het stuk zegt", "What the paper says")] string Words,
    [property: Says("Het stuk waarin het staat", "The paper in which it stands")] string Paper,
    [property: Says("Datum van het stuk", "Date of the paper")] DateOnly PaperDate,
    [property: Says(
        "De woorden met een termijn; leeg als die er niet zijn",
        "The words with a deadline; empty where there are none"
    )]
        string Phrase,
    [property: Says("De regel waarmee de woorden dagen werden", "The rule by which the words became days")] string Rule,
    [property: Says("Eerste dag van de termijn", "First day of the deadline")] DateOnly? From,
    [property: Says("Laatste dag van de termijn", "Last day of the deadline")] DateOnly? Until,
    [property: Says("Hoe het er vandaag mee staat", "How it stands today")] CommitmentStanding State,
    [property: Says("Hoeveel dagen te laat het is of was", "How many days it is or was late")] int DaysLate,
    [property: Says("De dag waarop het is nagekomen of ingetrokken", "The day on which it was kept or withdrawn")]
        DateOnly? Ended,
    [property: Says("Waaruit dat blijkt, of waarom", "Where that shows, or why")] string Said,
    [property: Says("Nummer van de toezegging die hetzelfde zegt", "Number of the promise that says the same")]
        int? SameAs,
    [property: Says("De dag waarop zij is verbeterd", "The day on which it was corrected")] DateOnly? CorrectedOn,
    [property: Says("Wat er niet klopte", "What was wrong")] string CorrectedWhy,
    [property: Says(
        "Of zij is verzonnen, om te laten zien hoe het werkt",
        "Whether it was made up, to show how it works"
    )]
        bool Invented,
    [property: Says("De pagina ervan", "Its page")] string Page
)
{
    internal static PromiseItem Of(ApiFacts facts, Commitment one, DateOnly today) =>
        new(
            one.Number,
            one.Organisation,
            one.By,
            one.To,
            one.Subject,
            one.Words,
            one.Paper,
            one.PaperDate,
            one.Phrase,
            one.Rule,
            one.From,
            one.Until,
            one.Facts.On(today),
            one.Facts.DaysLate(today),
            one.Ended,
            one.Said,
            one.SameAs,
            one.CorrectedOn,
            one.CorrectedWhy,
            one.Invented,
            facts.SiteHref(CommitmentPaths.PublicOf(one.Number))
        );
}

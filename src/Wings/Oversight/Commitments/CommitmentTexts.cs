using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Oversight.Commitments;

/// <summary>The words of all pages with promises.</summary>
static class CommitmentTexts
{
    public static readonly Bilingual Title = new("Toezeggingen aan de Kamer", "Promises to parliament");
    public static readonly Bilingual CorrectedOn = new("Verbeterd op", "Corrected on");
    public static readonly Bilingual CorrectedWhy = new("Wat er niet klopte", "What was wrong");
    public static readonly Bilingual Menu = new("Toezeggingen", "Promises");
    public static readonly Bilingual Promise = new("Toezegging", "Promise");
    public static readonly Bilingual ByMinistry = new("Ministerie", "Ministry");
    public static readonly Bilingual InDutch = new("(in het Nederlands)", "(in Dutch)");
    public static readonly Bilingual Who = new("Wie zei het toe", "Who promised");
    public static readonly Bilingual ToWhom = new("Aan wie", "To whom");
    public static readonly Bilingual Paper = new("Stuk", "Paper");
    public static readonly Bilingual PaperDate = new("Datum van het stuk", "Date of the paper");
    public static readonly Bilingual Phrase = new("Termijn in het stuk", "Deadline in the paper");
    public static readonly Bilingual Window = new("Dat is", "That is");
    public static readonly Bilingual Rule = new("Volgens de regel", "By the rule");
    public static readonly Bilingual Until = new("Uiterlijk", "By");
    public static readonly Bilingual Standing = new("Stand", "Standing");
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual Next = new("Volgende", "Next");
    public static readonly Bilingual AsCsv = new("Download als CSV", "Download as CSV");
    public static readonly Bilingual AsOds = new("Download als ODS", "Download as ODS");
    public static readonly Bilingual Back = new("Alle toezeggingen", "All promises");
    public static readonly Bilingual Nothing = new(
        "Er staat nog geen toezegging in het register. Een ministerie voert ze in zodra een brief is verstuurd.",
        "No promise is registered yet. A ministry enters them as soon as a letter was sent."
    );
    public static readonly Bilingual NoneSuch = new(
        "Er is geen toezegging die hieraan voldoet.",
        "No promise fits this."
    );
    public static readonly Bilingual NoPhrase = new("geen", "none");
    public static readonly Bilingual NoWindow = new(
        "Uit de woorden volgt geen dag. De toezegging blijft open tot zij is nagekomen.",
        "No day follows from the words. The promise stays open until it is kept."
    );
    public static readonly Bilingual ByHand = new(
        "met de hand gekozen door wie dit invoerde",
        "chosen by hand by who entered this"
    );
    public static readonly Bilingual KeptOn = new("Nagekomen op", "Kept on");
    public static readonly Bilingual WithdrawnOn = new("Ingetrokken op", "Withdrawn on");
    public static readonly Bilingual Evidence = new("Waar dat uit blijkt", "Where that shows");
    public static readonly Bilingual Why = new("Waarom", "Why");
    public static readonly Bilingual ReopenedWhy = new("Waarom weer open", "Why open again");
    public static readonly Bilingual SameAs = new("Dezelfde toezegging als", "The same promise as");
    public static readonly Bilingual Followed = new("Ook toegezegd in", "Promised too in");
    public static readonly Bilingual Invented = new("Verzonnen", "Invented");
    public static readonly Bilingual InventedMeans = new(
        "Deze toezegging, of wat ervan werd, is bedacht om te laten zien hoe het werkt.",
        "This promise, or what became of it, was made up to show how it works."
    );

    public static Bilingual Of(CommitmentStanding standing) =>
        standing switch
        {
            CommitmentStanding.Open => new("open", "open"),
            CommitmentStanding.Due => new("termijn loopt", "due"),
            CommitmentStanding.Overdue => new("te laat", "overdue"),
            CommitmentStanding.KeptInTime => new("op tijd nagekomen", "kept in time"),
            CommitmentStanding.KeptLate => new("te laat nagekomen", "kept late"),
            CommitmentStanding.Withdrawn => new("ingetrokken", "withdrawn"),
            _ => new("zie andere toezegging", "see another promise"),
        };

    /// <summary>"te laat, 12 dagen".</summary>
    public static Bilingual Told(CommitmentStanding standing, int late)
    {
        var words = Of(standing);
        if (late == 0)
            return words;
        var (nl, en) = late == 1 ? ("dag", "day") : ("dagen", "days");
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{words.Nl}, {late} {nl}"),
            string.Create(CultureInfo.InvariantCulture, $"{words.En}, {late} {en}")
        );
    }

    public static Signal SignalOf(CommitmentStanding standing) =>
        standing switch
        {
            CommitmentStanding.Overdue => Signal.Fails,
            CommitmentStanding.Due or CommitmentStanding.KeptLate => Signal.Warns,
            CommitmentStanding.KeptInTime => Signal.Holds,
            _ => Signal.Neutral,
        };

    public static Bilingual Promised(Promiser by, Bilingual ministry) =>
        by == Promiser.Minister
            ? new($"minister van {ministry.Nl}", $"minister ({ministry.En})")
            : new($"staatssecretaris van {ministry.Nl}", $"state secretary ({ministry.En})");

    public static Bilingual Of(Chamber chamber) =>
        chamber switch
        {
            Chamber.House => new("Tweede Kamer", "House of Representatives"),
            Chamber.Senate => new("Eerste Kamer", "Senate"),
            _ => new("beide Kamers", "both Houses"),
        };

    public static Bilingual Count(int count) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "toezegging" : "toezeggingen")}"),
            string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "promise" : "promises")}")
        );

    public static Bilingual TitleOf(int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Toezegging {number}"),
            string.Create(CultureInfo.InvariantCulture, $"Promise {number}")
        );
}

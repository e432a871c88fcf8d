using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Errata.Answering;

static class AnsweringTexts
{
    public static readonly Bilingual Lead = new(
        "Uitspraken in gepubliceerde documenten die door een correctie anders werden. Elk krijgt een antwoord dat iedereen kan lezen.",
        "Statements in published documents that a correction made otherwise. Each gets an answer that everybody can read."
    );
    public static readonly Bilingual Nothing = new(
        "Geen enkele gepubliceerde uitspraak werd door een correctie anders.",
        "No published statement was made otherwise by a correction."
    );
    public static readonly Bilingual Number = new("Erratum", "Erratum");
    public static readonly Bilingual Words = new("Woorden", "Words");
    public static readonly Bilingual Document = new("Document", "Document");
    public static readonly Bilingual Was = new("Was bij publicatie", "Was when published");
    public static readonly Bilingual Is = new("Is nu", "Is now");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual By = new("Door aanlevering", "By delivery");
    public static readonly Bilingual Raised = new("Gevonden", "Found");
    public static readonly Bilingual Public = new("Op de publieke pagina", "On the public page");
    public static readonly Bilingual NoneNeeded = new("geen antwoord nodig", "no answer needed");
    public static readonly Bilingual WouldHold = new("Wel waar zou zijn", "What would hold");
    public static readonly Bilingual Title = new("Beantwoord dit erratum", "Answer this erratum");
    public static readonly Bilingual Kind = new("Wat gebeurt ermee?", "What happens with it?");
    public static readonly Bilingual Text = new("Wat het publiek leest", "What the public reads");
    public static readonly Bilingual TextHint = new(
        "Wat er anders is en waardoor, in gewone woorden. Dit staat meteen op de pagina met errata.",
        "What is different and by what, in plain words. It stands on the page of errata at once."
    );
    public static readonly Bilingual Answer = new("Geef dit antwoord", "Give this answer");
    public static readonly Bilingual NoKind = new("Kies wat ermee gebeurt", "Choose what happens with it");
    public static readonly Bilingual Draft = new(
        "Aan een nieuwe uitgave wordt gewerkt",
        "A new edition is being worked on"
    );
    public static readonly Bilingual Open = new("Open de tekst", "Open the text");
    public static readonly Bilingual Back = new("Alle errata", "All errata");
    public static readonly Bilingual Button = new("Beantwoord", "Answer");

    public static Bilingual Means(AnswerKind kind) =>
        kind switch
        {
            AnswerKind.Erratum => new(
                "De tekst blijft; dat de uitspraak niet klopte, staat ernaast.",
                "The text stays; that the statement was wrong stands beside it."
            ),
            AnswerKind.NewEdition => new(
                "De tekst wordt opnieuw in bewerking genomen; zij gaat niet uit zolang deze uitspraak erin staat.",
                "The text is taken up again; it does not go out as long as this statement is in it."
            ),
            _ => new("Er gebeurt niets, om de reden die u geeft.", "Nothing is done, for the reason that you give."),
        };

    public static Bilingual TitleOf(KeptErratum one) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Erratum {one.Number}: '{one.Words}'"),
            string.Create(CultureInfo.InvariantCulture, $"Erratum {one.Number}: '{one.Words}'")
        );

    public static Bilingual StillThere(KeptErratum one) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Erratum {one.Number}: '{one.Words}' staat er nog zo; hiervoor is een nieuwe uitgave toegezegd"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Erratum {one.Number}: '{one.Words}' is still in it; a new edition was promised for this"
            )
        );
}

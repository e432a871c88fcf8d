using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Reliability;

/// <summary>The words of all pages with reliability notes.</summary>
static class NoteTexts
{
    public static readonly Bilingual Title = new("Betrouwbaarheid van gegevens", "Reliability of data");
    public static readonly Bilingual Note = new("Hoe betrouwbaar zijn deze gegevens?", "How reliable are these data?");
    public static readonly Bilingual Lead = new(
        "Van elke openbare ICT-activiteit rekent het systeem uit hoe oud de gegevens zijn, hoe vaak is herijkt, wat ontbreekt en of kosten optellen. U ziet de notitie eerst. Openbaar wordt zij alleen met uw reactie ernaast, en alleen als wie publiceert dat heeft aangezet.",
        "Of each public ICT activity the system computes how old the data are, how often it was recalibrated, what is missing and whether costs add up. You see the note first. It becomes public only with your reaction beside it, and only where who publishes switched that on."
    );
    public static readonly Bilingual Activity = new("ICT-activiteit", "ICT activity");
    public static readonly Bilingual Ministry = new("Ministerie", "Ministry");
    public static readonly Bilingual Points = new("Aandachtspunten", "Points to weigh");
    public static readonly Bilingual Reaction = new("Reactie", "Reaction");
    public static readonly Bilingual Public = new("Openbaar", "Public");
    public static readonly Bilingual Shown = new("staat bij de activiteit", "stands with the activity");
    public static readonly Bilingual NotShown = new("niet openbaar", "not public");
    public static readonly Bilingual Off = new("niet aangezet", "not switched on");
    public static readonly Bilingual Renew = new(
        "hoort bij een vorige notitie; schrijf opnieuw",
        "belongs to an earlier note; write anew"
    );
    public static readonly Bilingual OfDepartment = new("Reactie van het ministerie", "The ministry's reaction");
    public static readonly Bilingual NewWords = new(
        "Nieuwe woorden, nog niet goedgekeurd",
        "New words, not agreed to yet"
    );
    public static readonly Bilingual Write = new("Reageer op deze notitie", "React to this note");
    public static readonly Bilingual WriteButton = new("Bewaar de reactie", "Keep the reaction");
    public static readonly Bilingual WordsHint = new(
        "Iedereen leest dit naast de notitie, als een collega het goedkeurt.",
        "Everybody reads this beside the note, when a colleague agrees to it."
    );
    public static readonly Bilingual Agree = new("Keur de reactie goed", "Agree to the reaction");
    public static readonly Bilingual AgreeButton = new("Keur goed", "Agree");
    public static readonly Bilingual NoWords = new("Schrijf een reactie.", "Write a reaction.");
    public static readonly Bilingual Switches = new("Wat is aangezet", "What is switched on");
    public static readonly Bilingual Switch = new("Zet notities aan of uit", "Switch notes on or off");
    public static readonly Bilingual SwitchButton = new("Leg vast", "Record");
    public static readonly Bilingual For = new("Waarvoor?", "For what?");
    public static readonly Bilingual ForAll = new("alle ICT-activiteiten", "all ICT activities");
    public static readonly Bilingual ForMinistry = new("één ministerie", "one ministry");
    public static readonly Bilingual ForActivity = new("één ICT-activiteit", "one ICT activity");
    public static readonly Bilingual Which = new("Welke?", "Which?");
    public static readonly Bilingual WhichHint = new(
        "De code van het ministerie, of het nummer van de activiteit. Leeg voor alle.",
        "The ministry's code, or the activity's number. Empty for all."
    );
    public static readonly Bilingual OnOrOff = new("Aan of uit?", "On or off?");
    public static readonly Bilingual IsOn = new("aan", "on");
    public static readonly Bilingual IsOff = new("uit", "off");
    public static readonly Bilingual Why = new("Waarom?", "Why?");
    public static readonly Bilingual Since = new("Sinds", "Since");
    public static readonly Bilingual Nobody = new(
        "Niets is aangezet: geen notitie is openbaar.",
        "Nothing is switched on: no note is public."
    );
    public static readonly Bilingual NoFor = new("Kies waarvoor.", "Choose for what.");
    public static readonly Bilingual NoWhich = new(
        "Deze is er niet: schrijf een code van een ministerie of een nummer van een openbare activiteit.",
        "There is no such one: write the code of a ministry or the number of a public activity."
    );
    public static readonly Bilingual NoOn = new("Kies aan of uit.", "Choose on or off.");
    public static readonly Bilingual NoWhy = new("Schrijf op waarom.", "Write down why.");
    public static readonly Bilingual Nothing = new(
        "Er is nog geen openbare ICT-activiteit.",
        "There is no public ICT activity yet."
    );
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual NoneSuch = new("Er is geen notitie die hieraan voldoet.", "No note fits this.");
    public static readonly Bilingual Next = new("Volgende", "Next");
    public static readonly Bilingual Back = new("Alle notities", "All notes");
    public static readonly Bilingual None = new("nog geen reactie", "no reaction yet");

    public static Bilingual ByRule(int version, int rule) =>
        new(
            $"Uitgerekend uit openbare versie {version}, met regel {rule}. Geen oordeel over het project.",
            $"Computed from public version {version}, by rule {rule}. No judgement of the project."
        );

    /// <summary>Beside a point that the note did not make yet on the day on which the reaction to it was agreed to.</summary>
    public static Bilingual SinceReaction(DateOnly agreed) =>
        new(
            $"Dit was nog niet zo toen de reactie werd goedgekeurd, op {Days.Long(agreed, Language.Nl)}.",
            $"This was not so yet when the reaction was agreed to, on {Days.Long(agreed, Language.En)}."
        );

    /// <summary>"2 van 4".</summary>
    public static Bilingual Weak(ReliabilityNote note) =>
        new($"{note.Weak} van {note.Points.Length}", $"{note.Weak} of {note.Points.Length}");

    public static Bilingual Of(NoteState state) => NoteWorkflow.Rows.Words.States[state];

    public static ImmutableArray<(string Key, Bilingual Words)> Fors =>
        [("all", ForAll), ("ministry", ForMinistry), ("activity", ForActivity)];
}

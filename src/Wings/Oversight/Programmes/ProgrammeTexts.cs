using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Programmes;

/// <summary>The words that all pages with programmes share.</summary>
static class ProgrammeTexts
{
    public static readonly Bilingual Title = new("Programma's en agenda's", "Programmes and agendas");
    public static readonly Bilingual Programme = new("Programma", "Programme");
    public static readonly Bilingual Kind = new("Soort", "Kind");
    public static readonly Bilingual Name = new("Naam", "Name");
    public static readonly Bilingual Lead = new("Eindverantwoordelijk", "In charge");
    public static readonly Bilingual TakesPart = new("Doet mee", "Takes part");
    public static readonly Bilingual Period = new("Looptijd", "Period");
    public static readonly Bilingual From = new("Eerste dag", "First day");
    public static readonly Bilingual Until = new("Laatste dag", "Last day");
    public static readonly Bilingual Goal = new("Doel", "Goal");
    public static readonly Bilingual Accounted = new("Verantwoording", "Accounted for");
    public static readonly Bilingual Here = new("hier", "here");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Measure = new("Maatregel", "Measure");
    public static readonly Bilingual Measures = new("Maatregelen", "Measures");
    public static readonly Bilingual Owner = new("Uitvoerder", "Carried out by");
    public static readonly Bilingual Planned = new("Planning", "Planning");
    public static readonly Bilingual Products = new("Producten", "Products");
    public static readonly Bilingual Product = new("Product", "Product");
    public static readonly Bilingual Promised = new("Beloofd voor", "Promised by");
    public static readonly Bilingual DeliveredOn = new("Opgeleverd op", "Delivered on");
    public static readonly Bilingual Evidence = new("Bewijs", "Evidence");
    public static readonly Bilingual Replanned = new("Wat er anders is gepland", "What was planned anew");
    public static readonly Bilingual Was = new("Was", "Was");
    public static readonly Bilingual Became = new("Werd", "Became");
    public static readonly Bilingual SaidOn = new("Gezegd op", "Said on");
    public static readonly Bilingual Reason = new("Reden", "Reason");
    public static readonly Bilingual Progress = new("Voortgang", "Progress");
    public static readonly Bilingual Day = new("Dag", "Day");
    public static readonly Bilingual Judgement = new("Oordeel van de uitvoerder", "Judgement of who carries it out");
    public static readonly Bilingual Says = new("Toelichting", "Explanation");
    public static readonly Bilingual PublicWords = new("Openbare tekst", "Public text");
    public static readonly Bilingual Waits = new("wacht op vrijgave", "waits to be released");
    public static readonly Bilingual Money = new("Geld, in euro's", "Money, in euros");
    public static readonly Bilingual Year = new("Jaar", "Year");
    public static readonly Bilingual Budget = new("Begroot", "Budget");
    public static readonly Bilingual Spent = new("Uitgegeven", "Spent");
    public static readonly Bilingual Total = new("Totaal", "Total");
    public static readonly Bilingual Decision = new("Besluit", "Decision");
    public static readonly Bilingual Decisions = new("Besluiten over doorgaan", "Decisions on going on");
    public static readonly Bilingual HoldsFrom = new("Geldt vanaf", "Holds from");
    public static readonly Bilingual TakenOn = new("Genomen op", "Taken on");
    public static readonly Bilingual Moments = new("Rapportagemomenten", "Moments of reporting");
    public static readonly Bilingual Risks = new("Gedeelde risico's", "Shared risks");
    public static readonly Bilingual Remark = new("Laatste opmerking", "Last remark");
    public static readonly Bilingual Back = new("Alle programma's", "All programmes");
    public static readonly Bilingual InventedMeans = new(
        "Dit is bedacht om te laten zien hoe het werkt.",
        "This was made up to show how it works."
    );
    public static readonly Bilingual Why = new("Waarom?", "Why?");
    public static readonly Bilingual NoWords = new("Vul dit in.", "Fill this in.");
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual ToCome = new("Deze dag moet nog komen.", "This day is still to come.");
    public static readonly Bilingual NoChoice = new("Kies een van de mogelijkheden.", "Choose one of these.");

    public static Bilingual Of(ProgrammeKind kind) =>
        kind switch
        {
            ProgrammeKind.Programme => new("programma", "programme"),
            ProgrammeKind.Agenda => new("agenda", "agenda"),
            ProgrammeKind.Strategy => new("strategie", "strategy"),
            ProgrammeKind.Acceleration => new("versnellingsmaatregelen", "acceleration measures"),
            _ => new("crisismaatregelen", "crisis measures"),
        };

    public static Bilingual Of(ProgrammeStanding standing) =>
        standing switch
        {
            ProgrammeStanding.ToCome => new("moet nog beginnen", "still to begin"),
            ProgrammeStanding.Running => new("loopt", "running"),
            _ => new("voorbij", "over"),
        };

    public static Bilingual Of(ProgrammeState state) => ProgrammeWords.Programmes.States[state];

    public static Bilingual Of(DispositionState state) => ProgrammeWords.Dispositions.States[state];

    public static Bilingual Of(RiskState state) => ProgrammeWords.Risks.States[state];

    public static Bilingual Of(CourseStanding standing) =>
        standing switch
        {
            CourseStanding.NotBegun => new("nog niet begonnen", "not begun"),
            CourseStanding.UnderWay => new("begonnen, nog niets gemeld", "begun, nothing told yet"),
            CourseStanding.OnCourse => new("op koers", "on course"),
            CourseStanding.Behind => new("loopt achter", "behind"),
            CourseStanding.Late => new("te laat", "late"),
            CourseStanding.Delivered => new("opgeleverd", "delivered"),
            _ => new("gestopt", "stopped"),
        };

    public static Signal SignalOf(CourseStanding standing) =>
        standing switch
        {
            CourseStanding.OnCourse or CourseStanding.Delivered => Signal.Holds,
            CourseStanding.Behind => Signal.Warns,
            CourseStanding.Late => Signal.Fails,
            _ => Signal.Neutral,
        };

    public static Bilingual Of(Judgement judgement) =>
        judgement switch
        {
            Rekenschap.Oversight.Programmes.Measures.Judgement.OnCourse => new("op koers", "on course"),
            Rekenschap.Oversight.Programmes.Measures.Judgement.Behind => new("loopt achter", "behind"),
            Rekenschap.Oversight.Programmes.Measures.Judgement.Delivered => new("opgeleverd", "delivered"),
            Rekenschap.Oversight.Programmes.Measures.Judgement.Stopped => new("gestopt", "stopped"),
            _ => new("heropend", "reopened"),
        };

    public static Bilingual Of(DispositionKind kind) =>
        kind switch
        {
            DispositionKind.Continue => new("doorgaan", "continue"),
            DispositionKind.Tighten => new("aanscherpen", "tighten"),
            _ => new("afschalen", "scale down"),
        };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Machine(DateOnly day) => Days.Machine(day);

    public static Bilingual Named(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));

    /// <summary>"1 maart 2024 tot en met 31 december 2025".</summary>
    public static Bilingual Span(DateOnly? from, DateOnly? until) =>
        (from, until) switch
        {
            ({ } first, { } last) => new(
                $"{Named(first).Nl} tot en met {Named(last).Nl}",
                $"{Named(first).En} to {Named(last).En}"
            ),
            ({ } first, null) => new($"vanaf {Named(first).Nl}", $"from {Named(first).En}"),
            (null, { } last) => Named(last),
            _ => Bilingual.Same(Cell.Dash),
        };

    /// <summary>Whole euros, or a dash where they are not known.</summary>
    public static string Euros(decimal? money, Language language) =>
        money is { } known ? Notation.Write(known, 0, language) : Cell.Dash;

    public static Bilingual Listed(ImmutableArray<int> years) =>
        Bilingual.Same(string.Join(", ", years.Select(Number)));
}

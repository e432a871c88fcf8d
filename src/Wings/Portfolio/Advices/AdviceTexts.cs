using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Advices;

/// <summary>The words of all pages with advices.</summary>
static class AdviceTexts
{
    public static readonly Bilingual Title = new("ICT-adviezen", "ICT advices");
    public static readonly Bilingual Advice = new("Advies", "Advice");
    public static readonly Bilingual Project = new("Project", "Project");
    public static readonly Bilingual Activity = new("ICT-activiteit", "ICT activity");
    public static readonly Bilingual NotInRegister = new(
        "staat niet in het register van ICT-activiteiten",
        "is not in the register of ICT activities"
    );
    public static readonly Bilingual Ministry = new("Ministerie", "Ministry");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual RegisterNumber = new("Aanmeldnummer", "Register number");
    public static readonly Bilingual RegisteredOn = new("Aangemeld op", "Registered on");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Decision = new("Waarom", "Why");
    public static readonly Bilingual By = new("Advies van", "Advice by");
    public static readonly Bilingual AdvisedOn = new("Datum advies", "Date of the advice");
    public static readonly Bilingual SentOn = new("Naar de Kamer op", "To parliament on");
    public static readonly Bilingual Paper = new("Kamerstuk", "Paper of parliament");
    public static readonly Bilingual Source = new("Bron", "Source");
    public static readonly Bilingual Original = new("ingevoerd door het Adviescollege", "entered by the Adviescollege");
    public static readonly Bilingual IsQuoted = new("aangehaald", "quoted");
    public static readonly Bilingual Conclusions = new("Conclusies", "Conclusions");
    public static readonly Bilingual Recommendations = new("Aanbevelingen", "Recommendations");
    public static readonly Bilingual Recommendation = new("Aanbeveling", "Recommendation");
    public static readonly Bilingual Reaction = new("Reactie van het kabinet", "The cabinet's reaction");
    public static readonly Bilingual NoReaction = new(
        "Het kabinet heeft nog niet gereageerd.",
        "The cabinet has not reacted yet."
    );
    public static readonly Bilingual FollowUps = new("Wat ermee is gedaan", "What was done with it");
    public static readonly Bilingual FollowUpMeans = new(
        "Hoe ver het is, zegt het departement zelf. Het Adviescollege heeft dit niet beoordeeld.",
        "How far it is, is the department's own word. The Adviescollege did not judge it."
    );
    public static readonly Bilingual HowFar = new("Hoe ver", "How far");
    public static readonly Bilingual On = new("Op", "On");
    public static readonly Bilingual Says = new("Toelichting", "Explanation");
    public static readonly Bilingual Unsaid = new("nog niets gezegd", "nothing said yet");
    public static readonly Bilingual OfOlder = new(
        "Dit is gezegd toen de aanbeveling anders luidde: ",
        "This was said when the recommendation read otherwise: "
    );
    public static readonly Bilingual Earlier = new("Wat er eerder stond", "What stood here before");
    public static readonly Bilingual Until = new("Tot", "Until");
    public static readonly Bilingual ReplacedByOriginal = new(
        "het Adviescollege voerde het origineel in",
        "the Adviescollege entered the original"
    );
    public static readonly Bilingual Withdrawn = new("Ingetrokken", "Withdrawn");
    public static readonly Bilingual Invented = new("Verzonnen", "Invented");
    public static readonly Bilingual InventedMeans = new(
        "Dit advies bestaat niet; het is bedacht om te laten zien hoe het werkt.",
        "This advice does not exist; it was made up to show how it works."
    );
    public static readonly Bilingual InventedAll = new(
        "Adviezen met dit woord erbij bestaan niet; zij zijn bedacht om te laten zien hoe het werkt.",
        "Advices with this word beside them do not exist; they were made up to show how it works."
    );
    public static readonly Bilingual Closed = new(
        "Wat het Adviescollege schreef, leest u zodra de Kamer het heeft.",
        "What the Adviescollege wrote you read as soon as parliament has it."
    );
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual Next = new("Volgende", "Next");
    public static readonly Bilingual AsCsv = new("Download als CSV", "Download as CSV");
    public static readonly Bilingual AsOds = new("Download als ODS", "Download as ODS");
    public static readonly Bilingual Back = new("Alle ICT-adviezen", "All ICT advices");
    public static readonly Bilingual Nothing = new(
        "Er is nog geen advies. Het Adviescollege voert adviezen in; tot die tijd haalt een coördinator ze aan.",
        "There is no advice yet. The Adviescollege enters advices; until then a coordinator quotes them."
    );
    public static readonly Bilingual NoneSuch = new("Er is geen advies dat hieraan voldoet.", "No advice fits this.");

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static Bilingual Count(int count) =>
        new(
            $"{Number(count)} {(count == 1 ? "advies" : "adviezen")}",
            $"{Number(count)} {(count == 1 ? "advice" : "advices")}"
        );

    public static Bilingual Day(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));

    /// <summary>"Aangehaald uit ...".</summary>
    public static Bilingual QuotedFrom(string reference) =>
        new(
            $"Aangehaald uit {reference}. Het Adviescollege heeft dit advies niet zelf ingevoerd; doet het dat, dan wijkt de aanhaling.",
            $"Quoted from {reference}. The Adviescollege did not enter this advice itself; when it does, the quotation gives way."
        );

    public static Bilingual Of(AdviceState state) => AdviceStateWords.Of.States[state];

    public static Bilingual Of(AdviceStanding standing) =>
        standing switch
        {
            AdviceStanding.Awaited => new("wacht op reactie", "awaits a reaction"),
            AdviceStanding.Followed => new("opvolging loopt", "being followed up"),
            _ => new("afgehandeld", "dealt with"),
        };

    /// <summary>What is not taken over was dealt with, and not followed.</summary>
    public static Signal SignalOf(AdviceLine line) =>
        line.Standing switch
        {
            AdviceStanding.Awaited => Signal.Warns,
            AdviceStanding.Done when line.NotTaken == 0 => Signal.Holds,
            _ => Signal.Neutral,
        };

    public static Bilingual Of(FollowUp howFar) =>
        howFar switch
        {
            FollowUp.NotBegun => new("nog niet begonnen", "not begun"),
            FollowUp.UnderWay => new("loopt", "under way"),
            FollowUp.CarriedOut => new("uitgevoerd", "carried out"),
            _ => new("niet overgenomen", "not taken over"),
        };

    /// <summary>"eerder gezegd: uitgevoerd", of what reads otherwise now.</summary>
    public static Bilingual SaidEarlier(FollowUp howFar) =>
        new($"eerder gezegd: {Of(howFar).Nl}", $"said earlier: {Of(howFar).En}");

    /// <summary>"2 van 3 uitgevoerd".</summary>
    public static Bilingual Done(AdviceLine line)
    {
        var (done, all, not) = (line.CarriedOut, line.Advice.Recommendations.Length, line.NotTaken);
        return new(
            $"{Number(done)} van {Number(all)} uitgevoerd" + (not > 0 ? $", {Number(not)} niet overgenomen" : ""),
            $"{Number(done)} of {Number(all)} carried out" + (not > 0 ? $", {Number(not)} not taken over" : "")
        );
    }
}

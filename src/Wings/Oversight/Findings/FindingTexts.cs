using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Oversight.Findings;

/// <summary>The words of all pages with findings.</summary>
static class FindingTexts
{
    public static readonly Bilingual Title = new("Onvolkomenheden", "Audit findings");
    public static readonly Bilingual Name = new("Titel", "Title");
    public static readonly Bilingual Finding = new("Onvolkomenheid", "Finding");
    public static readonly Bilingual Year = new("Verantwoordingsjaar", "Audited year");
    public static readonly Bilingual ReportYear = new("Rapportjaar", "Year of the report");
    public static readonly Bilingual FoundBy = new("Vastgesteld door", "Found by");
    public static readonly Bilingual Department = new("Departement", "Department");
    public static readonly Bilingual Chapter = new("Begrotingshoofdstuk", "Chapter of the budget");
    public static readonly Bilingual Part = new("Onderdeel", "Part of the organisation");
    public static readonly Bilingual Domain = new("Onderwerp", "Subject");
    public static readonly Bilingual Severity = new("Ernst", "Severity");
    public static readonly Bilingual Objection = new("Bezwaar", "Objection");
    public static readonly Bilingual Since = new("Sinds", "Since");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Code = new("Code", "Code");
    public static readonly Bilingual Reference = new("Eigen kenmerk", "Own reference");
    public static readonly Bilingual Predecessor = new("Zelfde punt, eerder jaar", "Same issue, earlier year");
    public static readonly Bilingual Measures = new("Maatregelen", "Measures");
    public static readonly Bilingual Marking = new("Merking", "Marking");
    public static readonly Bilingual Yes = new("ja", "yes");
    public static readonly Bilingual No = new("nee", "no");
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual Next = new("Volgende", "Next");
    public static readonly Bilingual AsCsv = new("Download als CSV", "Download as CSV");
    public static readonly Bilingual AsOds = new("Download als ODS", "Download as ODS");
    public static readonly Bilingual Back = new("Alle onvolkomenheden", "All audit findings");
    public static readonly Bilingual Invented = new("Verzonnen", "Invented");
    public static readonly Bilingual InventedMeans = new(
        "Deze onvolkomenheid is bedacht om te laten zien hoe het werkt.",
        "This finding was made up to show how it works."
    );
    public static readonly Bilingual WholeDepartment = new("het hele departement", "the whole department");

    public static Bilingual Of(Severity severity) =>
        severity switch
        {
            Findings.Severity.Attention => new("aandachtspunt", "attention point"),
            Findings.Severity.Deficiency => new("onvolkomenheid", "deficiency"),
            _ => new("ernstige onvolkomenheid", "serious deficiency"),
        };

    public static Signal SignalOf(Severity severity) =>
        severity switch
        {
            Findings.Severity.Attention => Signal.Neutral,
            Findings.Severity.Deficiency => Signal.Warns,
            _ => Signal.Fails,
        };

    public static Bilingual Of(FindingDomain domain) =>
        domain switch
        {
            FindingDomain.Security => new("informatiebeveiliging", "information security"),
            FindingDomain.ItManagement => new("IT-beheer", "IT management"),
            FindingDomain.LifeCycle => new("levenscyclusbeheer", "life-cycle management"),
            FindingDomain.Authorisation => new("autorisatiebeheer", "access rights"),
            FindingDomain.Procurement => new("inkoopbeheer", "procurement"),
            FindingDomain.Personnel => new("personeelsbeheer", "personnel"),
            FindingDomain.Subsidies => new("subsidiebeheer", "subsidies"),
            FindingDomain.Advances => new("voorschottenbeheer", "advances"),
            FindingDomain.Archive => new("archiefbeheer", "archives"),
            _ => new("overig", "other"),
        };

    public static Bilingual Of(FindingState state) => FindingWords.Of.States[state];

    public static Signal SignalOf(FindingState state) =>
        state switch
        {
            FindingState.Solved => Signal.Holds,
            FindingState.Continues => Signal.Fails,
            FindingState.Claimed => Signal.Warns,
            _ => Signal.Neutral,
        };

    public static Bilingual Of(Expectation expected) =>
        expected switch
        {
            Expectation.ThisYear => new("dit jaar oplosbaar", "to be solved this year"),
            Expectation.Longer => new("langere termijn", "takes longer"),
            Expectation.Proactive => new("proactief handelen", "acting ahead"),
            Expectation.Solved => new("beschouwd als opgelost", "regarded as solved"),
            _ => new("nog niet gezegd", "not said yet"),
        };

    public static Bilingual Of(InternalOpinion opinion) =>
        opinion switch
        {
            InternalOpinion.NotSolved => new("niet opgelost", "not solved"),
            InternalOpinion.Partly => new("deels opgelost", "partly solved"),
            InternalOpinion.Solved => new("opgelost", "solved"),
            _ => new("nog geen oordeel", "no opinion yet"),
        };

    public static Signal SignalOf(InternalOpinion opinion) =>
        opinion switch
        {
            InternalOpinion.NotSolved => Signal.Fails,
            InternalOpinion.Partly => Signal.Warns,
            InternalOpinion.Solved => Signal.Holds,
            _ => Signal.Neutral,
        };

    public static Bilingual Of(MeasureStage stage) =>
        stage switch
        {
            MeasureStage.Design => new("opzet", "design"),
            MeasureStage.Existence => new("bestaan", "existence"),
            _ => new("werking", "operation"),
        };

    public static Bilingual Of(MeasureStanding standing) =>
        standing switch
        {
            MeasureStanding.NotBegun => new("niet gestart", "not begun"),
            MeasureStanding.UnderWay => new("in uitvoering", "under way"),
            MeasureStanding.Late => new("vertraagd", "late"),
            _ => new("gereed", "ready"),
        };

    public static Signal SignalOf(MeasureStanding standing) =>
        standing switch
        {
            MeasureStanding.Late => Signal.Fails,
            MeasureStanding.Ready => Signal.Holds,
            _ => Signal.Neutral,
        };

    public static Bilingual Of(FindingMarking marking) =>
        marking switch
        {
            FindingMarking.Public => new("Openbaar", "Public"),
            FindingMarking.Internal => new("Intern", "Internal"),
            _ => new("Departementaal Vertrouwelijk", "Departementaal Vertrouwelijk (confidential)"),
        };

    /// <summary>Who sees what bears the marking.</summary>
    public static Bilingual Means(FindingMarking marking) =>
        marking switch
        {
            FindingMarking.Public => new(
                "Het departement, wie publiceert, en iedere auditor. Op de publieke pagina komt alleen de tekst die is vrijgegeven.",
                "The department, who publishes, and every auditor. The public page shows the released text only."
            ),
            FindingMarking.Internal => new(
                "Het departement, wie publiceert, de auditor die dit vaststelde, en wie daarvoor is aangewezen.",
                "The department, who publishes, the auditor who found this, and whoever was named for it."
            ),
            _ => new(
                "Als intern, maar niet wie publiceert: die ziet alleen dat het meetelt.",
                "As internal, but not who publishes: to them it only counts."
            ),
        };

    public static Bilingual Of(TransitionKind kind) =>
        kind switch
        {
            TransitionKind.New => new("nieuw", "new"),
            TransitionKind.Continued => new("blijft", "continued"),
            TransitionKind.Raised => new("verzwaard", "raised"),
            TransitionKind.Lowered => new("verlicht", "lowered"),
            TransitionKind.Reopened => new("heropend", "reopened"),
            _ => new("opgelost", "solved"),
        };

    public static Bilingual Count(int count) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} {(count == 1 ? "onvolkomenheid" : "onvolkomenheden")}"
            ),
            string.Create(CultureInfo.InvariantCulture, $"{count} audit {(count == 1 ? "finding" : "findings")}")
        );
}

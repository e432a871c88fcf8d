using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Notices;

/// <summary>The words of all pages with notices.</summary>
static class NoticeTexts
{
    public static readonly Bilingual Title = new("Meldingen", "Notices");
    public static readonly Bilingual Lead = new(
        "Wat organisaties moeten weten en waar zij iets mee moeten: een lek, een certificaat dat vervalt. Wie een melding krijgt, zegt of zij geraakt is en wat zij doet.",
        "What organisations must know and act upon: a hole in software, a certificate that goes. Who gets a notice says whether it is affected and what it does."
    );
    public static readonly Bilingual Nothing = new(
        "Er is geen melding voor u. De coördinator van wie publiceert stuurt ze.",
        "There is no notice for you. The coordinator of who publishes sends them."
    );
    public static readonly Bilingual Notice = new("Melding", "Notice");
    public static readonly Bilingual Severity = new("Ernst", "Severity");
    public static readonly Bilingual Marking = new("Wie dit mag lezen", "Who may read this");
    public static readonly Bilingual Due = new("Antwoord uiterlijk", "Answer by");
    public static readonly Bilingual SentBy = new("Van", "From");
    public static readonly Bilingual SentAt = new("Gestuurd", "Sent");
    public static readonly Bilingual Reference = new("Advies", "Advice");
    public static readonly Bilingual Asked = new("Wat wordt gevraagd", "What is asked");
    public static readonly Bilingual State = new("Stand", "Standing");
    public static readonly Bilingual Closed = new("gesloten", "closed");
    public static readonly Bilingual ClosedAt = new("Gesloten", "Closed");
    public static readonly Bilingual How = new("Hoe het afliep", "How it ended");
    public static readonly Bilingual Left = new("Waarom niet op iedereen is gewacht", "Why not all were waited for");
    public static readonly Bilingual Why = new("Waarom weer open", "Why open again");
    public static readonly Bilingual Back = new("Alle meldingen", "All notices");
    public static readonly Bilingual AsCsv = new("Download als CSV", "Download as CSV");
    public static readonly Bilingual Invented = new("Verzonnen", "Invented");
    public static readonly Bilingual InventedMeans = new(
        "Deze melding is bedacht om te laten zien hoe het werkt.",
        "This notice was made up to show how it works."
    );
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Measure = new("Maatregel", "Measure");
    public static readonly Bilingual Measures = new("Maatregelen", "Measures");
    public static readonly Bilingual Until = new("Klaar op", "Done by");
    public static readonly Bilingual DoneOn = new("Uitgevoerd", "Taken");

    public static Bilingual Of(NoticeSeverity severity) =>
        severity switch
        {
            NoticeSeverity.Critical => new("kritiek", "critical"),
            NoticeSeverity.High => new("hoog", "high"),
            NoticeSeverity.Medium => new("midden", "medium"),
            _ => new("laag", "low"),
        };

    public static Signal SignalOf(NoticeSeverity severity) =>
        severity switch
        {
            NoticeSeverity.Critical => Signal.Fails,
            NoticeSeverity.High => Signal.Warns,
            _ => Signal.Neutral,
        };

    public static Bilingual Of(NoticeMarking marking) =>
        marking switch
        {
            NoticeMarking.Public => new("openbaar", "public"),
            NoticeMarking.Confidential => new(
                "Departementaal Vertrouwelijk",
                "Departementaal Vertrouwelijk (confidential)"
            ),
            _ => new("intern", "internal"),
        };

    public static Bilingual MeansOf(NoticeMarking marking) =>
        marking switch
        {
            NoticeMarking.Public => new(
                "Elke auditor mag meelezen. Het komt niet op de openbare site.",
                "Any auditor may read along. It does not go to the public site."
            ),
            NoticeMarking.Confidential => new(
                "Als intern; in bestanden staat de merking erbij.",
                "As internal; files bear the marking."
            ),
            _ => new(
                "Wie de melding kreeg, wie haar stuurde, en auditors die ervoor zijn aangewezen.",
                "Who got the notice, who sent it, and auditors who were named for it."
            ),
        };

    public static Bilingual Of(AnswerState state) =>
        state switch
        {
            AnswerState.Asked => new("geen reactie", "no reaction"),
            AnswerState.Received => new("ontvangen, nog geen antwoord", "received, no answer yet"),
            AnswerState.Unsure => new("nog onbekend", "unknown yet"),
            AnswerState.Affected => new("geraakt", "affected"),
            AnswerState.Unaffected => new("niet geraakt", "not affected"),
            _ => new("afgerond", "done"),
        };

    public static Signal SignalOf(AnswerState state, bool isLate) =>
        state switch
        {
            AnswerState.Asked or AnswerState.Received => isLate ? Signal.Fails : Signal.Warns,
            AnswerState.Unsure or AnswerState.Affected => Signal.Warns,
            _ => Signal.Holds,
        };

    public static Bilingual Moment(DateTimeOffset at) =>
        new(Days.Moment(at, Language.Nl), Days.Moment(at, Language.En));

    public static Bilingual Day(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));

    public static Bilingual TitleOf(int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Melding {number}"),
            string.Create(CultureInfo.InvariantCulture, $"Notice {number}")
        );

    public static Bilingual Organisations(int count) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "organisatie" : "organisaties")}"),
            string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "organisation" : "organisations")}")
        );
}

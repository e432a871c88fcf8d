using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Figures.Deliveries;

static class DeliveryTexts
{
    public static readonly Bilingual Title = new("Aanleveringen", "Deliveries");
    public static readonly Bilingual Lead = new(
        "Wie heeft aangeleverd, wat er van elk bestand werd, en wat erin werd gevonden, tot op de cel.",
        "Who delivered, what became of each file, and what was found in it, down to the cell."
    );
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Status = new("Status", "Status");
    public static readonly Bilingual Number = new("Nummer", "Number");
    public static readonly Bilingual Received = new("Ontvangen", "Received");
    public static readonly Bilingual Accepted = new("Aanvaard", "Accepted");
    public static readonly Bilingual Observations = new("Waarnemingen", "Observations");
    public static readonly Bilingual Findings = new("Bevindingen", "Findings");
    public static readonly Bilingual Ledger = new("Grootboek", "Ledger");
    public static readonly Bilingual File = new("Bestand", "File");
    public static readonly Bilingual Collection = new("Uitvraag", "Collection");
    public static readonly Bilingual Grade = new("Soort", "Grade");
    public static readonly Bilingual Place = new("Plaats", "Place");
    public static readonly Bilingual Says = new("Wat er is en wat er moet gebeuren", "What it is and what to do");
    public static readonly Bilingual Answer = new("Toelichting", "Explanation");
    public static readonly Bilingual LetPass = new("Doorgelaten door de coördinator", "Let pass by the coordinator");
    public static readonly Bilingual WholeFile = new("het hele bestand", "the whole file");
    public static readonly Bilingual None = new(
        "Er is nog niets uitgevraagd. Zodra er een uitvraag is, staat hier wie heeft aangeleverd.",
        "Nothing has been asked yet. Once there is a collection, this page shows who delivered."
    );
    public static readonly Bilingual NoDeliveries = new(
        "Voor deze uitvraag is nog niets binnengekomen.",
        "Nothing has come in for this collection yet."
    );

    public static readonly Bilingual Notable = new(
        "Geweigerd, betwist of doorgelaten",
        "Refused, disputed or let pass"
    );
    public static readonly Bilingual Collections = new("Uitvragen", "Collections");
    public static readonly Bilingual Disputed = new("Betwist", "Disputed");
    public static readonly Bilingual DisputedBy = new("Betwist door", "Disputed by");
    public static readonly Bilingual DisputedByOthers = new(
        "Wat anderen betwisten van wat voor hen is aangeleverd",
        "What others dispute of what was delivered for them"
    );
    public static readonly Bilingual Since = new("Sinds", "Since");
    public static readonly Bilingual Reason = new("Reden", "Reason");
    public static readonly Bilingual LetPassWord = new("Doorgelaten", "Let pass");

    public static Bilingual By(string organisation) => new($"door {organisation}", $"by {organisation}");

    public static Bilingual AndMore(int count) => new($"en nog {count}", $"and {count} more");

    /// <summary>The sheet and cell of a finding, or the whole file.</summary>
    public static Bilingual PlaceOf(Finding finding) =>
        (finding.Sheet, finding.Cell) switch
        {
            (_, null) => WholeFile,
            (null, var cell) => IsCell(cell) ? new($"cel {cell}", $"cell {cell}") : Bilingual.Same(cell),
            var (sheet, cell) => new($"blad {sheet}, cel {cell}", $"sheet {sheet}, cell {cell}"),
        };

    /// <summary>"E38" alone reads as a code; a pointer or a line in a file says itself what it is.</summary>
    static bool IsCell(string place) => char.IsAsciiLetterUpper(place[0]) && char.IsAsciiDigit(place[^1]);

    public static Bilingual Word(DeliveryStatus status) =>
        status switch
        {
            DeliveryStatus.Accepted => new("Aanvaard", "Accepted"),
            DeliveryStatus.Superseded => new("Vervangen", "Superseded"),
            DeliveryStatus.Refused => new("Geweigerd", "Refused"),
            _ => new("Niet aangeleverd", "Absent"),
        };

    public static Signal SignalOf(DeliveryStatus status) =>
        status switch
        {
            DeliveryStatus.Accepted => Signal.Holds,
            DeliveryStatus.Superseded => Signal.Neutral,
            DeliveryStatus.Refused => Signal.Fails,
            _ => Signal.Warns,
        };

    public static Bilingual Word(Grade grade) =>
        grade switch
        {
            Kernel.Ports.Grade.Error => new("Fout", "Error"),
            Kernel.Ports.Grade.Question => new("Vraag", "Question"),
            _ => new("Opmerking", "Note"),
        };

    public static Signal SignalOf(Grade grade) =>
        grade switch
        {
            Kernel.Ports.Grade.Error => Signal.Fails,
            Kernel.Ports.Grade.Question => Signal.Warns,
            _ => Signal.Neutral,
        };

    public static Bilingual Count(Grade grade, int count) =>
        (grade, count) switch
        {
            (Kernel.Ports.Grade.Error, 1) => new("1 fout", "1 error"),
            (Kernel.Ports.Grade.Error, _) => new($"{count} fouten", $"{count} errors"),
            (Kernel.Ports.Grade.Question, 1) => new("1 vraag", "1 question"),
            (Kernel.Ports.Grade.Question, _) => new($"{count} vragen", $"{count} questions"),
            (_, 1) => new("1 opmerking", "1 note"),
            _ => new($"{count} opmerkingen", $"{count} notes"),
        };

    public static Bilingual Count(DeliveryStatus status, int count)
    {
        var word = Word(status);
        return new($"{count} {word.Nl.ToLowerInvariant()}", $"{count} {word.En.ToLowerInvariant()}");
    }

    public static Bilingual DisputedCount(int count) => new($"{count} betwist", $"{count} disputed");

    /// <summary>After a refusal: which later file was good, and when.</summary>
    public static Bilingual LaterAccepted(string file, Bilingual day) =>
        new($"Later aanvaard: {file}, op {day.Nl}", $"Accepted later: {file}, on {day.En}");

    public static readonly Bilingual NeverAccepted = new("Nog niets aanvaard", "Nothing accepted yet");

    public static Bilingual Asked(Bilingual period, Bilingual due, Bilingual indicators) =>
        new(
            $"Over {period.Nl}, uiterlijk {due.Nl}: {indicators.Nl}.",
            $"About {period.En}, by {due.En}: {indicators.En}."
        );

    public static Bilingual More(int shown, int all) =>
        new(
            $"De eerste {shown} van {all} bevindingen. Alle staan in build.json.",
            $"The first {shown} of {all} findings. All are in build.json."
        );
}

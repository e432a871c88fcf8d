using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Workbook;

/// <summary>The words of the workbook of a yearly report, and of the places that lead to it.</summary>
static class JbrTexts
{
    public static readonly Bilingual Source = new(
        "Uit het register van grote ICT-activiteiten: van elke activiteit wat in haar laatste openbare versie staat.",
        "From the register of large ICT activities: of each activity what its latest public version says."
    );
    public static readonly Bilingual StandOn = new("Stand op", "As of");
    public static readonly Bilingual MadeOn = new("Gemaakt op", "Made on");
    public static readonly Bilingual Many = new("Activiteiten in deze werkmap", "Activities in this workbook");
    public static readonly Bilingual Invented = new("Daarvan verzonnen", "Of these made up");
    public static readonly Bilingual InventedMeans = new(
        "Verzonnen activiteiten laten zien hoe het werkt. Zij bestaan niet.",
        "Activities that were made up show how it works. They do not exist."
    );
    public static readonly Bilingual Account = new(
        "Zo sluit deze werkmap aan op het dashboard en de bijlage",
        "How this workbook agrees with the dashboard and the annex"
    );

    /// <summary>Beside the account, in Dutch as all headings of the workbook.</summary>
    public static readonly ImmutableArray<string> AccountColumns =
    [
        "Lopend",
        "Initiële schatting (mln. euro)",
        "Actuele schatting (mln. euro)",
    ];

    public static readonly Bilingual OnDashboard = new(
        "Lopend op deze dag volgens het dashboard en de bijlage",
        "Live on this day according to the dashboard and the annex"
    );
    public static readonly Bilingual ByDecision = new(
        "Erbij: door een besluit in dit jaar geplaatst, niet op het dashboard",
        "More: placed in this year by a decision, not on the dashboard"
    );
    public static readonly Bilingual InReport = new("Lopend in deze werkmap", "Live in this workbook");
    public static readonly Bilingual LeftOutTitle = new(
        "Liep wel, staat niet in deze werkmap",
        "Ran, and is not in this workbook"
    );
    public static readonly Bilingual Rules = new("Hoe wij rekenen", "How we compute");

    public static readonly ImmutableArray<Bilingual> AllRules =
    [
        new(
            "In de werkmap van een jaar staat wat op het dashboard staat, in dat jaar of later is gerapporteerd, en volgens de schatting van dat jaar niet eerder eindigt. Een besluit van wie publiceert gaat voor; het staat met de reden bij de activiteit.",
            "In the workbook of a year is what is on the dashboard, was reported on in that year or later, and by the estimate of that year does not end before it. A decision of who publishes goes first; it stands with its reason at the activity."
        ),
        new(
            "Van elke activiteit geldt de status op de dag hierboven, en de nieuwste schatting van dat jaar of eerder.",
            "Of each activity the status on the day above holds, and the newest estimate of that year or before."
        ),
        new(
            "Bladen met kosten, doorlooptijden en redenen tellen wat op die dag liep, zoals het dashboard. Ontwikkelpartijen en ActiviteitenMatrix hebben alle activiteiten van het jaar.",
            "Sheets with costs, durations and reasons count what was live on that day, as the dashboard does. Ontwikkelpartijen and ActiviteitenMatrix have all activities of the year."
        ),
        new(
            "VerschilDoorlooptijdAantal telt activiteiten naar de verschuiving van hun einddatum in jaren; VerschilDoorlooptijdPercentage naar de verandering van hun doorlooptijd.",
            "VerschilDoorlooptijdAantal counts activities by the shift of their end in years; VerschilDoorlooptijdPercentage by the change of their duration."
        ),
    ];

    public static Bilingual TitleOf(int year) =>
        new($"Grote ICT-activiteiten in de JBR {year}", $"Large ICT activities in the JBR {year}");

    public static Bilingual Of(LeftOut why) =>
        why switch
        {
            LeftOut.Decided => new("Eraf: door een besluit buiten dit jaar", "Less: out of this year by a decision"),
            LeftOut.NotReported => new(
                "Eraf: in dit jaar of later is niets gerapporteerd",
                "Less: nothing was reported in this year or later"
            ),
            _ => new(
                "Eraf: zou volgens de schatting vóór dit jaar eindigen",
                "Less: was to end before this year by its estimate"
            ),
        };

    public static readonly Bilingual Workbooks = new("Werkmappen van de JBR", "Workbooks of the JBR");
    public static readonly Bilingual WorkbooksLead = new(
        "Per jaar alle cijfers van de activiteiten die in de jaarrapportage staan, op tien bladen, per ministerie en samen.",
        "Of each year all figures on the activities in the yearly report, on ten sheets, by ministry and together."
    );
}

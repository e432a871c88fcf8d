using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>Headings of the dashboard's page, and the rules by which its figures are made.</summary>
static class DashboardPageTexts
{
    public static readonly Bilingual Headlines = new("In het kort", "In short");
    public static readonly Bilingual List = new("Alle activiteiten", "All activities");
    public static readonly Bilingual Pictures = new("In beeld", "In pictures");
    public static readonly Bilingual Rules = new("Hoe wij rekenen", "How we compute");

    public static readonly ImmutableArray<Bilingual> AllRules =
    [
        new(
            "Op het dashboard staat wat is begonnen en over de hele looptijd 5.000.000 euro of meer kost of kostte; wat daarvan is afgeweken, staat met de reden bij de activiteit.",
            "On the dashboard is what has begun and costs or cost 5,000,000 euros or more over its whole life; what was decided otherwise stands with its reason at the activity."
        ),
        new(
            "Lopend is: in uitvoering of in heroriëntatie. Wat in heroriëntatie is, staat tijdelijk stil en wordt intussen niet bijgewerkt.",
            "Live is: running or in reorientation. What is in reorientation stands still for a time and is not updated meanwhile."
        ),
        new(
            "Over wat in uitvoering is wordt binnen een jaar na de vorige peildatum gerapporteerd, en binnen veertien dagen nadat de Kamer is geïnformeerd. Daarna is de rapportage te laat. In heroriëntatie wacht zij.",
            "What is running is reported on within a year after the last reporting date, and within fourteen days after parliament was informed. After that the report is overdue. In reorientation it waits."
        ),
        new(
            "De schatting bij de start is de eerste die is gegeven; de actuele is de nieuwste van dit jaar of daarvoor.",
            "The estimate at the start is the first that was given; the current one is the newest of this year or before."
        ),
        new(
            "Het verschil in kosten is dat van de sommen, niet het gemiddelde van verschillen. Wat niet bekend is, telt niet als nul.",
            "The difference in costs is that of the sums, not the mean of differences. What is not known does not count as nothing."
        ),
        new(
            "Een doorlooptijd is in jaren: hele jaren, maanden gedeeld door 12 en dagen gedeeld door 365.",
            "A duration is in years: whole years, months divided by 12 and days divided by 365."
        ),
        new(
            "Een grens hoort bij de groep eronder: precies 10 miljoen euro valt in 0-10 mln.",
            "An edge belongs to the group below it: exactly 10 million euros is in 0-10 mln."
        ),
        new(
            "De jaarrapportage noemt wat dit register telde toen zij werd gemaakt. Zij verandert pas als een correctie daarop is aanvaard.",
            "The yearly report states what this register counted when it was made. It changes only once a correction of that was accepted."
        ),
        new(
            "Kosten van de oude en de nieuwe indeling staan naast elkaar en worden niet opgeteld of omgerekend.",
            "Costs of the old and the new classification stand side by side and are not added up or converted."
        ),
    ];
}

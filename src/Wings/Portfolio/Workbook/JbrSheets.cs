using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;

namespace Rekenschap.Portfolio.Workbook;

/// <summary>The sheets with a row for each ministry and one for all: what the dashboard draws, of the report's activities.</summary>
static class JbrSheets
{
    public static IEnumerable<WantedSheet> Of(ImmutableArray<JbrPart> parts, int year) =>
        [
            Sheet("AantalActiviteitenPerStatus", parts, Statuses(year)),
            Sheet("VerschilDoorlooptijdAantal", parts, [.. Ends(), .. Durations()]),
            Sheet(
                "VerschilDoorlooptijdPercentage",
                parts,
                Named<DurationBucket>(Buckets.Of, (totals, bucket) => totals.DurationChanges[bucket])
            ),
            Sheet("GeschatteKosten", parts, Costs()),
            Sheet("Herijkingen", parts, Recalibrations(year)),
            Sheet("UitgavenPerCategorie", parts, [.. Enum.GetValues<CostType>().Select(type => Spent(type, year))]),
            Sheet("MeerjarigeKosten", parts, YearlyCosts(year)),
        ];

    static WantedSheet Sheet(string name, ImmutableArray<JbrPart> parts, IEnumerable<JbrColumn> columns)
    {
        ImmutableArray<JbrColumn> all = [.. columns];
        ImmutableArray<WantedCell> heading =
        [
            WantedCell.Of("Ministerie"),
            WantedCell.Of("Ministerie (naam)"),
            .. all.Select(one => WantedCell.Of(one.Heading)),
        ];
        return new(
            name,
            [
                heading,
                .. parts.Select(part =>
                    ImmutableArray.Create<WantedCell>([
                        WantedCell.Of(part.Code),
                        WantedCell.Of(part.Name),
                        .. all.Select(one => one.Cell(part)),
                    ])
                ),
            ]
        );
    }

    static IEnumerable<JbrColumn> Statuses(int year) =>
        [
            .. Enum.GetValues<ActivityStatus>()
                .Select(status => JbrColumn.Count(ActivityWords.Of(status).Nl, part => part.Totals.Of(status))),
            JbrColumn.Count("Totaal", part => part.All.Length),
            JbrColumn.Count("Lopend", part => part.Totals.Live),
            JbrColumn.Count($"Begonnen in {year}", part => part.Movements.Started),
            JbrColumn.Count($"Afgerond in {year}", part => part.Movements.Finished),
            JbrColumn.Count($"Geannuleerd in {year}", part => part.Movements.Cancelled),
            JbrColumn.Count("Lopend met AcICT-advies", part => part.Totals.WithAdvice),
        ];

    static IEnumerable<JbrColumn> Ends() => Named<EndBucket>(Buckets.Of, (totals, bucket) => totals.Ends[bucket]);

    static IEnumerable<JbrColumn> Durations() =>
        [
            new(
                "Gemiddelde doorlooptijd initieel (jaren)",
                part => JbrColumn.Number(part.Totals.Durations.InitialMean, 2)
            ),
            new(
                "Gemiddelde doorlooptijd actueel (jaren)",
                part => JbrColumn.Number(part.Totals.Durations.CurrentMean, 2)
            ),
        ];

    static IEnumerable<JbrColumn> Costs() =>
        [
            JbrColumn.Count("Beide schattingen bekend", part => part.Totals.Costs.Compared),
            JbrColumn.Count("Niet vergelijkbaar", part => part.Totals.Costs.NotCompared),
            JbrColumn.Millions("Initiële schatting", part => part.Totals.Costs.InitialEuro),
            JbrColumn.Millions("Actuele schatting", part => part.Totals.Costs.CurrentEuro),
            new("Verschil (percentage)", part => JbrColumn.Number(part.Totals.Costs.Change * 100, 1)),
            .. Named<CostGroup>(Buckets.Of, (totals, group) => totals.CostGroups[group]),
        ];

    static IEnumerable<JbrColumn> Recalibrations(int year) =>
        [
            JbrColumn.Count($"Herijkingen in {year}", part => part.Recalibrations),
            JbrColumn.Count(
                "Lopende activiteiten die ooit zijn herijkt",
                part => part.All.Count(one => one.Facts is { IsLive: true, Recalibrations: > 0 })
            ),
            .. Named<RecalibrationReason>(ActivityWords.Of, (totals, reason) => totals.Reasons[reason]),
        ];

    /// <summary>Empty where nobody stated the kind.</summary>
    static JbrColumn Spent(CostType type, int year) =>
        JbrColumn.Millions(
            ChartTitles.Kind(type, Language.Nl),
            part => JbrColumn.Sum(part.Live(year).Select(one => one.Current?.Actual[type]))
        );

    static IEnumerable<JbrColumn> YearlyCosts(int year) =>
        [
            Live("Initiële schatting", year, one => one.InitialEuro),
            Live("Actuele schatting", year, one => one.CurrentEuro),
            Live($"Schatting eind {year - 1}", year - 1, one => one.CurrentEuro),
            Live("Cumulatieve uitgaven", year, one => one.SpentEuro),
            Live($"Cumulatieve uitgaven t/m {year - 1}", year - 1, one => one.SpentEuro),
            Live("Prognose toekomstige kosten", year, one => one.ForecastEuro),
            JbrColumn.Count("Uitgaven bekend van", part => part.Totals.Costs.SpentKnown),
        ];

    static JbrColumn Live(string heading, int year, Func<Estimate, decimal?> euro) =>
        JbrColumn.Millions(heading, part => JbrColumn.Sum(part.Live(year).Select(euro)));

    static IEnumerable<JbrColumn> Named<T>(Func<T, Bilingual> name, Func<PortfolioTotals, T, int> count)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => JbrColumn.Count(name(value).Nl, part => count(part.Totals, value)));
}

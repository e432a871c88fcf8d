using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Maps;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Browser.Tests.Sample;

/// <summary>Every chart in every state that is hard to draw: nothing, one value, negative, a break, long names, very many.</summary>
static class SampleCharts
{
    static readonly string[] Ministries =
    [
        "Algemene Zaken",
        "Binnenlandse Zaken en Koninkrijksrelaties",
        "Buitenlandse Zaken",
        "Defensie",
        "Economische Zaken en Klimaat",
        "Financiën",
        "Infrastructuur en Waterstaat",
        "Justitie en Veiligheid",
        "Landbouw, Natuur en Voedselkwaliteit",
        "Onderwijs, Cultuur en Wetenschap",
        "Sociale Zaken en Werkgelegenheid",
        "Volksgezondheid, Welzijn en Sport",
    ];

    public static ImmutableArray<ChartView> Charts(Language language)
    {
        var gas = new Measure("m3", 0, language);
        var share = new Measure("ratio", 1, language);
        ChartView View(string id, ChartKind kind, Measure measure, params ChartSeries[] series) =>
            new(
                id,
                kind,
                id,
                $"Voorbeeld ({measure.UnitName})",
                ChartSummary.Of([.. series], measure),
                measure,
                [.. series]
            );
        var years = Years("Rijk", 1018340, 990200, 1001000, 940100, 733000, 610400);
        return
        [
            View("line", ChartKind.Line, gas, years) with
            {
                Target = new(800000, "Doel 2023: 800.000 m³"),
                Invention = Invention.Parts,
            },
            View("line-break", ChartKind.Line, gas, Marked(years)) with
            {
                Breaks = [new("2021", "Sinds 2021 tellen ook gehuurde gebouwen mee.")],
                Target = new(640000, "Doel"),
            },
            View(
                "line-three",
                ChartKind.Line,
                share,
                Years("BZK", 0.12m, 0.14m, 0.13m, 0.18m),
                Years("Ministerie van Landbouw, Natuur en Voedselkwaliteit", 0.10m, 0.11m, 0.15m, 0.178m),
                Years("FIN", 0.2m, null, 0.19m, 0.182m)
            ),
            View("line-one", ChartKind.Line, gas, Years("Rijk", 12345)),
            View("line-none", ChartKind.Line, gas, Years("Rijk", null, null)),
            View("line-negative", ChartKind.Line, share, Years("Rijk", -0.05m, 0.02m, -0.11m, 0.04m)),
            View("bar", ChartKind.Bar, gas, Each(language)) with
            {
                Sorted = true,
                Target = new(75000, "Doel: 75.000 m³"),
                Invention = Invention.All,
            },
            View("bar-negative", ChartKind.Bar, share, Years("Rijk", -0.052m, 0.021m, -0.118m, 0.04m)) with
            {
                Breaks = [new("2020", "Andere vraag.")],
            },
            View("bar-all-negative", ChartKind.Bar, share, Years("Rijk", -0.052m, -0.118m)),
            View(
                "slope",
                ChartKind.Slope,
                share,
                [.. Ministries.Select((m, i) => Years(m, 0.1m + i * 0.004m, 0.12m + (i * 7 % 12) * 0.005m))]
            ),
            View("slope-break", ChartKind.Slope, share, Years("BZK", 0.1m, 0.12m), Years("FIN", 0.14m, 0.11m)) with
            {
                Breaks = [new("2019", "Andere vraag.")],
            },
            View(
                "dot",
                ChartKind.Dot,
                share,
                [.. Ministries.Select((m, i) => Years(m, 0.1m + i * 0.01m, 0.12m + (i * 7 % 12) * 0.012m))]
            ) with
            {
                Target = new(0.15m, "Doel 15%"),
            },
            View(
                "multiples",
                ChartKind.Multiples,
                gas,
                [
                    .. Ministries.Select(
                        (m, i) => Marked(Years(m, 50000 + i * 4000, 48000 + i * 3500, 61000 - i * 900, 45000 - i * 500))
                    ),
                ]
            ) with
            {
                Target = new(50000, "Doel: 50.000 m³"),
                Breaks = [new("2020", "Andere meting.")],
                Invention = Invention.Parts,
            },
            View(
                "many",
                ChartKind.Line,
                gas,
                [
                    .. Enumerable
                        .Range(0, 30)
                        .Select(i => Years($"Uitvoeringsorganisatie {i + 1}", 100 + i * 7, 140 + (i * 13 % 30) * 6)),
                ]
            ),
        ];
    }

    /// <summary>One map whole, one with gaps and marks, one with nothing.</summary>
    public static ImmutableArray<MapView> Maps(Language language)
    {
        var jobs = new Measure("job", 0, language);
        var share = new Measure("ratio", 1, language);
        var codes = Provinces.All.Select(p => p.Code).ToList();
        MapView[] views =
        [
            new(
                "map",
                "De meeste rijksbanen staan in Zuid-Holland",
                "Banen bij het Rijk, 2023",
                "",
                jobs,
                [.. codes.Select((c, i) => new MapRegion(c, i == 8 ? 78123 : 1200 + i * i * 190))]
            )
            {
                Invention = Invention.All,
            },
            new(
                "map-gaps",
                "Aandeel per provincie",
                "Aandeel (%), 2023",
                "",
                share,
                [
                    .. codes.Select(
                        (c, i) =>
                            new MapRegion(
                                c,
                                i is 4 or 11 ? null : 0.02m + i * 0.011m,
                                i == 2 ? PointMark.Provisional : PointMark.Final
                            )
                    ),
                ]
            ),
            new("map-none", "Nog niets", "Aandeel (%)", "", share, []),
        ];
        return [.. views.Select(view => view with { Summary = MapSummary.Of(view) })];
    }

    static ChartSeries Years(string name, params decimal?[] values) =>
        new(name, [.. values.Select((value, i) => new ChartPoint($"{2018 + i}", value))]);

    static ChartSeries Marked(ChartSeries series) =>
        series with
        {
            Points = series.Points.SetItem(
                series.Points.Length - 1,
                series.Points[^1] with
                {
                    Mark = PointMark.Provisional,
                }
            ),
        };

    static ChartSeries Each(Language language) =>
        new(
            language == Language.Nl ? "2023" : "2023",
            [
                .. Ministries.Select(
                    (m, i) =>
                        new ChartPoint(
                            "Ministerie van " + m,
                            i == 3 ? null : 20000 + i * i * 700,
                            i == 5 ? PointMark.Estimated : PointMark.Final
                        )
                ),
                new(
                    "Dienst Justitiële Inrichtingen en overige landelijke taakorganisaties van het ministerie van Justitie en Veiligheid buiten Den Haag",
                    64000
                ),
            ]
        );
}

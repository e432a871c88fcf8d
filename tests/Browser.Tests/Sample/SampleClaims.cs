using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Browser.Tests.Sample;

/// <summary>The claims and placed figures of which the sample's documents are made.</summary>
static class SampleClaims
{
    public const string Letter = "documents/aanbiedingsbrief.md";
    static readonly Coordinate Whole2023 = new(Period.Year(2023), "Rijk");
    static readonly Coordinate Whole2019 = new(Period.Year(2019), "Rijk");

    public static string Mark(int number, string words, string verdict = "holds") =>
        $"<a class=\"claim {verdict}\" id=\"claim-{number}\" href=\"#claim-{number}\">{words}</a>";

    public static DocumentClaim Claim(
        int number,
        JudgedClaim judged,
        bool released = false,
        string? acceptance = null
    ) =>
        new(
            number,
            judged,
            released
                ? new(
                    Letter,
                    judged.Tag.Words,
                    judged.Tag.Target,
                    "De definitie wijzigt per 2024; het oude cijfer is gebruikt.",
                    "houder",
                    "tweede",
                    new(2024, 5, 14)
                )
                : null,
            acceptance is null
                ? null
                : new(Letter, judged.Tag.Words, judged.Tag.Target, judged.Verdict, "coördinator", acceptance),
            []
        );

    public static JudgedClaim Holding(
        string words,
        string indicator,
        decimal value,
        Interval interval,
        string nl,
        string en
    ) => Judged(words, indicator, value, interval, Verdict.Holds, nl, en);

    public static JudgedClaim Judged(
        string words,
        string? indicator,
        decimal? value,
        Interval? interval,
        Verdict verdict,
        string nl,
        string en
    ) =>
        new(
            new(Letter, 12, words, (indicator ?? "gas_usage") + "?period=2023"),
            indicator,
            indicator is null ? null : Whole2023,
            null,
            value,
            interval,
            verdict,
            new(nl, en),
            []
        );

    public static JudgedClaim Fourfold() =>
        Judged(
            "verviervoudiging",
            "documents_published",
            71_484m / 17_055m,
            new(3.5m, 4.5m, true, false),
            Verdict.Holds,
            "71.484 is 4,19 keer 17.055",
            "71,484 is 4.19 times 17,055"
        ) with
        {
            From = Whole2019,
        };

    public static JudgedClaim Composite() =>
        Judged(
            "gedaald met 38% tot 17 miljoen m³",
            "gas_use",
            null,
            null,
            Verdict.Holds,
            "beide delen kloppen",
            "both parts hold"
        ) with
        {
            From = Whole2019,
            Parts =
            [
                new(
                    "gedaald met 38%",
                    (17_022_150m - 27_400_000m) / 27_400_000m,
                    new(-0.385m, -0.375m),
                    Verdict.Holds,
                    new("37,9% minder dan in 2019", "37.9% less than in 2019")
                ),
                new(
                    "tot 17 miljoen m³",
                    17_022_150,
                    new(16_500_000, 17_500_000),
                    Verdict.Holds,
                    new("17.022.150 ligt tussen 16,5 en 17,5 miljoen", "17,022,150 lies between 16.5 and 17.5 million")
                ),
            ],
        };

    public static Erratum Revised(DocumentClaim claim) =>
        new(
            Letter,
            claim.Judged.Tag.Line,
            claim.Judged.Tag.Words,
            claim.Judged.Tag.Target,
            claim.Judged,
            claim.Judged with
            {
                Value = 0.241m,
                Verdict = Verdict.Fails,
                Reason = new("24,1% ligt niet tussen 21,5% en 22,5%", "24.1% does not lie between 21.5% and 22.5%"),
            },
            "deliveries/energie-2023/FIN.2.xlsx"
        );

    public static PlacedSegment Placed(
        string kind,
        string? chart,
        string title,
        string indicator,
        ImmutableArray<string> organisations,
        int from,
        int to
    )
    {
        var figures = new SampleFigures();
        return new(
            kind,
            chart,
            title,
            figures.Indicator(indicator)!,
            [
                .. organisations.Select(code => new PlacedSeries(
                    SampleEdition.Organisations.ByCode(code)!.Name.Nl,
                    [
                        .. Enumerable
                            .Range(from, to - from + 1)
                            .Select(year => new Coordinate(Period.Year(year), code))
                            .Select(at => new PlacedPoint(at.Period.ToString(), at, figures.At(indicator, at))),
                    ]
                )),
            ]
        );
    }
}

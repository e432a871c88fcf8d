using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Browser.Tests.Sample;

/// <summary>Figures of the sample: made from a seed of numbers by hand, with every status somewhere.</summary>
sealed class SampleFigures : IEditionFigures, IFigures
{
    static readonly Dictionary<string, decimal[]> Whole = new(StringComparer.Ordinal)
    {
        ["gas_use"] = [27_400_000, 25_910_400, 26_480_200, 21_050_300, 17_022_150],
        ["documents_published"] = [17_055, 23_804, 31_377, 52_190, 71_484],
        ["sickness_absence"] = [0.054m, 0.051m, 0.053m, 0.058m, 0.056m],
        ["reports_unsafe"] = [212, 198, 240, 305, 331],
        ["vacancies"] = [21_400, 19_870, 24_030, 30_567, 28_114],
        ["gas_saving_eu"] = [0.012m, 0.048m, 0.021m, 0.1874m, 0.2204m],
    };

    static readonly Dictionary<string, decimal> Part = new(StringComparer.Ordinal)
    {
        ["BZK"] = 0.08m,
        ["FIN"] = 0.27m,
        ["JenV"] = 0.35m,
        ["IenW"] = 0.18m,
        ["EZK"] = 0.12m,
        ["EZ"] = 0.09m,
        ["KGG"] = 0.03m,
    };

    public EditionFacts Edition => SampleEdition.Facts;

    public Organisations Organisations => SampleEdition.Organisations;

    public ImmutableArray<IndicatorFacts> Indicators => SampleEdition.Indicators;

    public ImmutableArray<ThemeFacts> Themes => SampleEdition.Themes;

    public ImmutableArray<TargetFacts> Targets => SampleEdition.Targets;

    public ImmutableArray<DeliveryReport> Deliveries => SampleDeliveries.Reports;

    public DateOnly? KnownAt => null;

    public ImmutableArray<Member> Members(string dimension) => [];

    public IndicatorFacts? Indicator(string code) => Indicators.FirstOrDefault(i => i.Code == code);

    public TargetFacts? Target(string code) => Targets.FirstOrDefault(t => t.Code == code);

    public ImmutableArray<string> Expected(string indicator, Period period) =>
        [.. SampleEdition.Members.Where(code => Organisations.ByCode(code)!.ExistsOn(period.End))];

    public ImmutableArray<Period> Periods(string indicator) => [.. Enumerable.Range(2019, 5).Select(Period.Year)];

    public IFigures AsKnown(DateOnly? day) => this;

    public Figure At(string indicator, Coordinate at, AsOf asOf = AsOf.Then)
    {
        var year = at.Period.Start.Year - 2019;
        if (!at.Period.IsOne(Frequency.Year) || year is < 0 or > 4)
            return Figure.Missing(new("De periode is niet uitgevraagd", "The period was not collected"));
        var expected = Expected(indicator, at.Period).Length;
        if (at.Organisation == Edition.Root)
            return Total(indicator, year, expected);
        if (asOf == AsOf.Then && !Organisations.ByCode(at.Organisation)!.ExistsOn(at.Period.End))
            return new(
                null,
                FigureStatus.NotCollected,
                new(0, 0),
                new("De organisatie bestond toen niet", "The organisation did not exist then"),
                false
            );
        return One(indicator, year, at.Organisation);
    }

    static Figure Total(string indicator, int year, int expected) =>
        indicator == "vacancies" && year == 4
            ? new(
                Whole[indicator][year],
                FigureStatus.Provisional,
                new(expected - 1, expected),
                new("Justitie en Veiligheid leverde niet aan", "Justice and Security did not deliver"),
                false
            )
        : indicator == "sickness_absence" && year == 1
            ? new(
                null,
                FigureStatus.Missing,
                new(0, expected),
                new("Over 2020 is niets aangeleverd", "Nothing was delivered for 2020"),
                false
            )
        : new(
            Whole[indicator][year],
            indicator == "documents_published" && year == 4 ? FigureStatus.Estimated : FigureStatus.Normal,
            new(expected, expected)
        );

    Figure One(string indicator, int year, string organisation)
    {
        if (indicator == "vacancies" && year == 4 && organisation == "JenV")
            return Figure.Missing(new("Niet aangeleverd", "Not delivered"), new(0, 1));
        if (indicator == "reports_unsafe" && Part[organisation] < 0.1m)
            return new(null, FigureStatus.Suppressed, Coverage.Whole, null, false);
        var sway = 1 + 0.04m * ((year * 7 + organisation.Length * 3) % 5 - 2);
        var value = Whole[indicator][year] * sway;
        return Figure.Of(Indicator(indicator)!.IsRatio ? Math.Round(value, 3) : Math.Round(value * Part[organisation]));
    }

    public Figure TargetValue(string target, Coordinate at, AsOf asOf = AsOf.Then) =>
        Target(target) is { Value: { } value } ? Figure.Of(value)
        : Target(target) is { Change: { } change, Baseline: { } baseline } found
            ? Figure.Of(At(found.Indicator, at.At(baseline)).Value!.Value * (1 + change))
        : Figure.Missing(new("Onbekend doel", "Unknown target"));

    public Figure TargetBaseline(string target, Coordinate at, AsOf asOf = AsOf.Then) =>
        At(Target(target)!.Indicator, at.At(Target(target)!.Baseline!.Value));

    public ImmutableArray<decimal> Cases(string indicator, Coordinate at, string dimension) => [];

    public Lineage Trace(string indicator, Coordinate at, AsOf asOf = AsOf.Then)
    {
        var facts = Indicator(indicator)!;
        if (facts.IsDerived)
            return new(
                indicator,
                at,
                At(indicator, at),
                facts.Formula,
                [Trace("gas_use", at), Trace("gas_use", at.At(at.Period.Previous()))],
                [],
                []
            );
        var members = at.Organisation == Edition.Root ? Expected(indicator, at.Period) : [at.Organisation];
        return new(
            indicator,
            at,
            At(indicator, at),
            null,
            [],
            [.. members.Select((m, i) => Cell(indicator, at.Of(m), i, 1))],
            Was(indicator, at, members)
        );
    }

    ImmutableArray<ObservationTrace> Was(string indicator, Coordinate at, ImmutableArray<string> members) =>
        indicator == "gas_use" && members.Contains("FIN") && at.Period == Period.Year(2023)
            ? [Cell(indicator, at.Of("FIN"), 1, 0) with { Value = 4_200_000 }]
            : [];

    ObservationTrace Cell(string indicator, Coordinate at, int row, int number)
    {
        var figure = At(indicator, at);
        var corrected =
            number > 0 && indicator == "gas_use" && at.Organisation == "FIN" && at.Period == Period.Year(2023);
        return new(
            indicator,
            at,
            figure.Value,
            figure.Status,
            $"deliveries/energie-2023/{at.Organisation}{(corrected ? ".2" : "")}.xlsx",
            "Energie",
            $"D{14 + row}",
            "energie-2023",
            at.Organisation,
            corrected ? 2 : 1,
            corrected ? new(2024, 6, 3) : new(2024, 2, 16),
            120 + row,
            corrected ? "De meter van het Walterboscomplex was dubbel geteld." : null
        );
    }
}

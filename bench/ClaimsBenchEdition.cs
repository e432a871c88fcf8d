using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Bench;

/// <summary>500 indicators by 250 organisations whose figures are made up on the spot.</summary>
internal sealed class ClaimsBenchEdition : IEditionFigures, IFigures
{
    readonly Dictionary<string, IndicatorFacts> byCode;

    public ClaimsBenchEdition()
    {
        Indicators = [.. Enumerable.Range(0, 500).Select(Indicator)];
        byCode = Indicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        var root = new Organisation(
            "Rijk",
            null,
            Bilingual.Same("Rijk"),
            OrganisationKind.Government,
            null,
            null,
            null,
            [],
            []
        );
        Organisations = new(
            Enumerable
                .Range(0, 250)
                .Select(i => root with { Code = $"ORG-{i}", Kind = OrganisationKind.Agency, Parent = "Rijk" })
                .Prepend(root),
            "Rijk"
        );
    }

    static IndicatorFacts Indicator(int number) =>
        new(
            $"x{number}",
            Bilingual.Same($"x{number}"),
            null,
            "fte",
            ["organisation"],
            Frequency.Year,
            Better.Lower,
            0,
            [],
            [],
            null,
            null,
            null,
            null,
            0,
            1,
            null
        );

    public EditionFacts Edition { get; } =
        new("bench", Bilingual.Same("bench"), 2023, [Language.Nl], "Rijk", new(2024, 5, 15), "CC0-1.0", "Rijk", true);

    public Organisations Organisations { get; }

    public ImmutableArray<IndicatorFacts> Indicators { get; }

    public ImmutableArray<TargetFacts> Targets => [];

    public ImmutableArray<DeliveryReport> Deliveries => [];

    public DateOnly? KnownAt => null;

    public ImmutableArray<Member> Members(string dimension) => [];

    public IndicatorFacts? Indicator(string code) => byCode.GetValueOrDefault(code);

    public TargetFacts? Target(string code) => null;

    public ImmutableArray<string> Expected(string indicator, Period period) =>
        [.. Organisations.All.Skip(1).Select(one => one.Code)];

    public ImmutableArray<Period> Periods(string indicator) => [.. Enumerable.Range(2014, 10).Select(Period.Year)];

    public IFigures AsKnown(DateOnly? day) => this;

    public Figure At(string indicator, Coordinate at, AsOf asOf = AsOf.Then) =>
        Figure.Of(100_000 + indicator.Length * 1_000 + at.Organisation.Length * 500 + at.Period.Start.Year);

    public Figure TargetValue(string target, Coordinate at, AsOf asOf = AsOf.Then) =>
        Figure.Missing(Bilingual.Same(target));

    public Figure TargetBaseline(string target, Coordinate at, AsOf asOf = AsOf.Then) =>
        Figure.Missing(Bilingual.Same(target));

    public ImmutableArray<decimal> Cases(string indicator, Coordinate at, string dimension) => [];

    public Lineage Trace(string indicator, Coordinate at, AsOf asOf = AsOf.Then) =>
        new(indicator, at, At(indicator, at, asOf), null, [], [], []);
}

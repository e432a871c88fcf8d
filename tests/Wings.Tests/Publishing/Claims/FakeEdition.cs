using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

/// <summary>An edition in memory: facts and a dictionary of figures, just enough to judge claims against.</summary>
internal sealed class FakeEdition : IEditionFigures, IFigures
{
    readonly Dictionary<(string, Coordinate), Figure> figures = [];
    readonly Dictionary<(string, Coordinate), ImmutableArray<decimal>> cases = [];
    readonly Dictionary<string, IndicatorFacts> indicators = new(StringComparer.Ordinal);
    readonly Dictionary<string, TargetFacts> targets = new(StringComparer.Ordinal);
    readonly Dictionary<string, ImmutableArray<Member>> members = new(StringComparer.Ordinal);

    public FakeEdition(params Organisation[] organisations)
    {
        Organisations = new(
            organisations.Length > 0
                ? organisations
                :
                [
                    Body("Rijk", OrganisationKind.Government, null),
                    Body("FIN", OrganisationKind.Ministry, "Rijk", "Ministerie van Financiën"),
                    Body("OCW", OrganisationKind.Ministry, "Rijk"),
                    Body("J&V", OrganisationKind.Ministry, "Rijk", "Justitie en Veiligheid"),
                ],
            "Rijk"
        );
    }

    public static Organisation Body(string code, OrganisationKind kind, string? parent, params string[] aliases) =>
        new(code, null, Bilingual.Same(code), kind, parent, null, null, [], [.. aliases]);

    public FakeEdition Measure(string code, string unit, Func<IndicatorFacts, IndicatorFacts>? more = null)
    {
        var facts = new IndicatorFacts(
            code,
            Bilingual.Same(code),
            null,
            unit,
            ["organisation"],
            Frequency.Year,
            Better.Unsaid,
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
        indicators[code] = more is null ? facts : more(facts);
        return this;
    }

    public FakeEdition Goal(TargetFacts target)
    {
        targets[target.Code] = target;
        return this;
    }

    public FakeEdition Dimension(string code, params string[] codes)
    {
        members[code] = [.. codes.Select(one => new Member(one, Bilingual.Same(one), null))];
        return this;
    }

    public FakeEdition Value(string indicator, string period, decimal value, string organisation = "Rijk") =>
        Figure(indicator, period, Rekenschap.Kernel.Ports.Figure.Of(value), organisation);

    public FakeEdition Figure(string indicator, string period, Figure figure, string organisation = "Rijk")
    {
        figures[(indicator, new(Period.Parse(period), organisation))] = figure;
        return this;
    }

    public FakeEdition CasesOf(string indicator, string period, params decimal[] values)
    {
        cases[(indicator, new(Period.Parse(period), "Rijk"))] = [.. values];
        return this;
    }

    public EditionFacts Edition { get; } =
        new(
            "fake",
            Bilingual.Same("fake"),
            2023,
            [Language.Nl, Language.En],
            "FIN",
            new(2024, 5, 15),
            "CC0-1.0",
            "Rijk",
            true
        );

    public Organisations Organisations { get; }

    public ImmutableArray<IndicatorFacts> Indicators => [.. indicators.Values];

    public ImmutableArray<TargetFacts> Targets => [.. targets.Values];

    public ImmutableArray<Period> Collected { get; init; } =
    [.. Enumerable.Range(2018, 6).Select(Kernel.Time.Period.Year)];

    public ImmutableArray<string> ExpectedOrganisations { get; init; } = ["FIN", "OCW", "J&V"];

    public ImmutableArray<string>? ExpectedNow { get; init; }

    public ImmutableArray<string> Expected(string indicator, Period period, AsOf asOf) =>
        asOf == AsOf.Now && ExpectedNow is { } now ? now : Expected(indicator, period);

    public Dictionary<string, Func<Coordinate, Func<string, Coordinate, Figure>, Figure>> Formulas { get; } = [];

    public ImmutableArray<Member> Members(string dimension) => members.GetValueOrDefault(dimension, []);

    public ImmutableArray<DeliveryReport> Deliveries => [];

    public IndicatorFacts? Indicator(string code) => indicators.GetValueOrDefault(code);

    public TargetFacts? Target(string code) => targets.GetValueOrDefault(code);

    public ImmutableArray<string> Expected(string indicator, Period period) => ExpectedOrganisations;

    public ImmutableArray<Period> Periods(string indicator) => Collected;

    /// <summary>What was known on a day; without it everything always was.</summary>
    public Func<DateOnly?, IFigures>? Known { get; init; }

    public IFigures AsKnown(DateOnly? day) => Known?.Invoke(day) ?? this;

    public DateOnly? KnownAt { get; init; }

    public EditionRegisters Registers { get; init; } = EditionRegisters.None;

    public Figure At(string indicator, Coordinate at, AsOf asOf = AsOf.Then)
    {
        if (!indicators.ContainsKey(indicator))
            throw new KeyNotFoundException(indicator);
        if (Formulas.TryGetValue(indicator, out var formula))
            return formula(at, (code, where) => At(code, where, asOf));
        if (figures.TryGetValue((indicator, at), out var figure))
            return figure;
        return
            at.Organisation == "Rijk"
            && ExpectedOrganisations.All(code => figures.ContainsKey((indicator, at.Of(code))))
            ? Kernel.Ports.Figure.Of(ExpectedOrganisations.Sum(code => figures[(indicator, at.Of(code))].Value ?? 0))
            : Kernel.Ports.Figure.Missing(new("niet aangeleverd", "not delivered"));
    }

    public Figure TargetValue(string target, Coordinate at, AsOf asOf = AsOf.Then)
    {
        var facts = targets[target];
        if (facts.Value is { } value)
            return Kernel.Ports.Figure.Of(value);
        return TargetBaseline(target, at, asOf) is { Value: { } baseline } figure
            ? figure with
            {
                Value = baseline * (1 + facts.Change!.Value),
            }
            : Kernel.Ports.Figure.Missing(new("geen uitgangswaarde", "no baseline"));
    }

    public Figure TargetBaseline(string target, Coordinate at, AsOf asOf = AsOf.Then) =>
        targets[target].Baseline is { } baseline
            ? At(targets[target].Indicator, at.At(baseline), asOf)
            : Kernel.Ports.Figure.Missing(new("geen uitgangsjaar", "no baseline"));

    public ImmutableArray<decimal> Cases(string indicator, Coordinate at, string dimension) =>
        cases.GetValueOrDefault((indicator, at), []);

    public Lineage Trace(string indicator, Coordinate at, AsOf asOf = AsOf.Then) =>
        new(indicator, at, At(indicator, at, asOf), null, [], [], []);
}

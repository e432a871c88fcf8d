using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>A small government of our own making: three ministries, an agency and a shared service, with two years of energy.</summary>
internal sealed record Office
{
    public List<Indicator> Indicators { get; init; } =
    [Gas, Heat, Measure("share", "ratio"), Measure("rooms", "rooms", Frequency.Year, ["organisation", "province"])];

    public Period Period { get; init; } = Period.Parse("2022..2023");

    public string Deliverer { get; init; } = "FIN";

    public Mapping? Mapping { get; init; }

    public bool Complete { get; init; }

    public bool Strict { get; init; }

    public bool IsDraft { get; init; }

    public int Number { get; init; } = 1;

    public string[] LetPass { get; init; } = [];

    public Explanation[] Explanations { get; init; } = [];

    public Func<string, Stream?> Stylesheet { get; init; } = _ => null;

    public List<(string Indicator, string Organisation, string Period, decimal Value)> Before { get; init; } = [];

    public static Indicator Gas =>
        Measure("gas", "m3") with
        {
            Checks = [new MinCheck(0), new MaxCheck(1_000_000_000), new ChangeCheck(new(1, Frequency.Year), 0.30m)],
        };

    public static Indicator Heat =>
        Measure("heat", "m3") with
        {
            Checks = [new FormulaCheck("heat <= gas", new("warmte gaat niet boven gas", "heat cannot exceed gas"))],
        };

    public static Indicator Measure(
        string code,
        string unit,
        Frequency frequency = Frequency.Year,
        string[]? dimensions = null,
        string? formula = null
    ) =>
        new(
            new(
                code,
                new(code + " nl", code + " en"),
                null,
                unit,
                [.. dimensions ?? ["organisation"]],
                frequency,
                Better.Unsaid,
                0,
                [],
                [],
                formula,
                null,
                null,
                null,
                0,
                1,
                null
            ),
            new(new(AggregationRule.Sum), ImmutableDictionary<string, AggregationStep>.Empty),
            [],
            null,
            null
        );

    public IntakeContext Context()
    {
        var organisations = new Organisations(
            [
                Body("Rijk", OrganisationKind.Government, null),
                Body("FIN", OrganisationKind.Ministry, "Rijk", "Ministerie van Financiën"),
                Body("OCW", OrganisationKind.Ministry, "Rijk", "Onderwijs"),
                Body("VWS", OrganisationKind.Ministry, "Rijk"),
                Body("BD", OrganisationKind.Agency, "FIN", "Belastingdienst"),
                Body("PDIR", OrganisationKind.Agency, "Rijk"),
                Body("OUD", OrganisationKind.Ministry, "Rijk") with
                {
                    ValidTo = new(2022, 12, 31),
                },
                Body("EZ1", OrganisationKind.Ministry, "Rijk", "Economische Zaken") with
                {
                    ValidTo = new(2022, 6, 30),
                },
                Body("EZ2", OrganisationKind.Ministry, "Rijk", "Economische Zaken") with
                {
                    ValidFrom = new(2022, 7, 1),
                },
            ],
            "Rijk"
        );
        var provinces = new CodeList(
            "province",
            [
                new("DR", new("Drenthe", "Drenthe"), null, null, null, 0),
                new("UT", new("Utrecht", "Utrecht"), null, null, null, 1),
            ]
        );
        var catalogue = new IndicatorCatalogue(Indicators, [], [provinces]);
        var collection = new Collection(
            "energy",
            new("energie", "energy"),
            [.. Indicators.Select(indicator => indicator.Code)],
            ["ministry"],
            Period,
            new(2024, 1, 8),
            new(2024, 2, 16),
            null,
            ImmutableDictionary<string, string>.Empty,
            Complete,
            ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("PDIR", ["ministry"])
        );
        return new(
            new("proef", new("Proef", "Trial"), 2023, [Language.Nl], "FIN", new(2024, 5, 15), "CC0-1.0", "Rijk", true),
            organisations,
            catalogue,
            new(),
            collection,
            Mapping,
            organisations.ByCode(Deliverer)!,
            "deliveries/energy/" + Deliverer + ".csv",
            Number,
            7,
            [.. LetPass],
            new AcceptedBefore(catalogue, organisations, Before),
            [.. Explanations],
            Stylesheet,
            Strict
        )
        {
            IsDraft = IsDraft,
        };
    }

    public Delivered Reads(string text, string extension = ".csv") => Reads(Encoding.UTF8.GetBytes(text), extension);

    public Delivered Reads(byte[] bytes, string extension = ".csv")
    {
        var (context, observations) = (Context(), new List<Observation>());
        var result = ReadFile.Read(new MemoryStream(bytes), extension, context, observations.Add);
        return new(result, observations, context);
    }

    static Organisation Body(string code, OrganisationKind kind, string? parent, params string[] aliases) =>
        new(code, null, Bilingual.Same(code), kind, parent, null, null, [], [.. aliases]);
}

/// <summary>What intake made of a file, to be asked in the office's words.</summary>
internal sealed record Delivered(IntakeResult Result, List<Observation> Observations, IntakeContext Context)
{
    public bool IsAccepted => !Result.Findings.Any(finding => finding.Blocks);

    public string[] Errors => Cells(Grade.Error);

    public string[] Questions => Cells(Grade.Question);

    public Finding At(string cell) =>
        Result.Findings.Single(finding => finding.Cell == cell && finding.Grade != Grade.Note);

    public Finding? Note(string rule) =>
        Result.Findings.FirstOrDefault(finding => finding.Rule == rule && finding.Grade == Grade.Note);

    /// <summary>The value at <c>gas?period=2023&amp;organisation=FIN</c>; null where there is none.</summary>
    public decimal? Value(string coordinate) =>
        Observations.Where(o => Write(o) == coordinate && o.HasValue).Select(o => (decimal?)o.Value).SingleOrDefault();

    public Observation? Observation(string coordinate) =>
        Observations.Where(o => Write(o) == coordinate).Select(o => (Observation?)o).SingleOrDefault();

    string Write(Observation o) =>
        new Coordinate(o.Period, Context.Organisations.All[o.Organisation].Code, Context.Breakdowns[o.Breakdown]).Write(
            Context.Catalogue.Indicators[o.Indicator].Code
        );

    string[] Cells(Grade grade) =>
        [
            .. Result
                .Findings.Where(finding => finding.Grade == grade)
                .Select(finding => $"{finding.Cell} {finding.Rule}"),
        ];
}

internal sealed class AcceptedBefore(
    IndicatorCatalogue catalogue,
    Organisations organisations,
    List<(string Indicator, string Organisation, string Period, decimal Value)> before
) : IAcceptedValues
{
    readonly List<Observation> all =
    [
        .. before.Select(b => new Observation(
            catalogue.IndexOf(b.Indicator),
            organisations.All.IndexOf(organisations.ByCode(b.Organisation)!),
            Period.Parse(b.Period),
            0,
            b.Value,
            ObservationStatus.Normal,
            false,
            0,
            default
        )),
    ];

    public bool TryGet(int indicator, int organisation, Period period, int breakdown, out Observation observation)
    {
        observation = History(indicator, organisation, breakdown).FirstOrDefault(o => o.Period == period);
        return observation != default;
    }

    public IEnumerable<Observation> History(int indicator, int organisation, int breakdown) =>
        all.Where(o => o.Indicator == indicator && o.Organisation == organisation && o.Breakdown == breakdown);
}

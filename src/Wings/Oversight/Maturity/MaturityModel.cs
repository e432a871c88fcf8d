using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity;

/// <summary>By which levels something is measured.</summary>
public enum MaturityModel
{
    /// <summary>Information security, in five levels (NBA-LIO/NOREA).</summary>
    Security,

    /// <summary>Information management, in four levels, by its yearly self-evaluation.</summary>
    Information,
}

/// <summary>What is measured: a closed set for each model.</summary>
public enum MaturityTopic
{
    Governance,
    Organisation,
    RiskManagement,
    IncidentManagement,
    SupplierManagement,

    /// <summary>Hoofddoel.</summary>
    MainGoal,
    Professionals,
    VolumeAndKind,
    InformationSystems,
    BoardAndCompliance,
}

/// <summary>What belongs to each model.</summary>
public static class MaturityModels
{
    static readonly ImmutableArray<Bilingual> Five =
    [
        new("Initieel", "Initial"),
        new("Herhaalbaar", "Repeatable"),
        new("Gedefinieerd", "Defined"),
        new("Beheerst en meetbaar", "Managed and measurable"),
        new("Continu verbeteren", "Continuous improvement"),
    ];

    static readonly ImmutableArray<Bilingual> Four =
    [
        new("Ad hoc", "Ad hoc"),
        new("Herhaalbaar", "Repeatable"),
        new("Gedefinieerd", "Defined"),
        new("Gemanaged", "Managed"),
    ];

    /// <summary>The names of the levels, from 1.</summary>
    public static ImmutableArray<Bilingual> Levels(MaturityModel model) =>
        model == MaturityModel.Security ? Five : Four;

    public static ImmutableArray<MaturityTopic> Topics(MaturityModel model) =>
        [
            .. Enum.GetValues<MaturityTopic>()
                .Where(one => one < MaturityTopic.MainGoal == (model == MaturityModel.Security)),
        ];

    /// <summary>
    /// The last year in which all answers were taken together, as if they were of one organisation; from the next on the average
    /// is taken per organisation first, and what comes after is not comparable with what came before. Null where that never was.
    /// </summary>
    public static int? LastPooled(MaturityModel model) => model == MaturityModel.Information ? 2021 : null;
}

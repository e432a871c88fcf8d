using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Activities;

/// <summary>The two ways in which costs were ever told apart. What was kept in one is never turned into the other.</summary>
public enum CostModel
{
    /// <summary>Today's: internal and external staff, other material, total.</summary>
    New,

    /// <summary>That of historic rows.</summary>
    Old,
}

/// <summary>Kostensoort, of both models.</summary>
public enum CostType
{
    InternalStaff,
    ExternalStaff,
    OtherMaterial,
    Total,
    OldHardware,
    OldStandardSoftware,
    OldDataConnections,
    OldSoftwareHardwareAndData,
    OldExternalHire,
    OldOutsourced,
    OldInsourced,
    OldInternalStaff,
    OldOther,
}

/// <summary>The names of kinds of costs, and which model has them.</summary>
public static class CostTypes
{
    static readonly ImmutableArray<Bilingual> Names =
    [
        new("intern personeel", "internal staff"),
        new("extern personeel", "external staff"),
        new("overig materieel", "other material"),
        new("totaal", "total"),
        new("hardware", "hardware"),
        new("standaardsoftware", "standard software"),
        new("dataverbindingen", "data connections"),
        new("Software, hardware en dataverbindingen", "Software, hardware and data connections"),
        new("externe inhuur", "external hire"),
        new("uitbesteed werk", "outsourced work"),
        new("inbesteed werk", "insourced work"),
        new("intern personeel", "internal staff"),
        new("overig", "other"),
    ];

    /// <summary>The parts of a model, without the total, in the dashboard's order.</summary>
    public static ImmutableArray<CostType> PartsOf(CostModel model) =>
        [.. Enum.GetValues<CostType>().Where(type => type != CostType.Total && ModelOf(type) == model)];

    public static CostModel ModelOf(CostType type) => type >= CostType.OldHardware ? CostModel.Old : CostModel.New;

    public static Bilingual Of(CostType type) => Names[(int)type];
}

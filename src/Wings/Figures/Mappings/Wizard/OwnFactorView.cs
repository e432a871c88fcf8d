using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>The fields in which somebody types how a unit is converted that we cannot convert.</summary>
public sealed record OwnFactorView(
    Bilingual Title,
    string AmountField,
    Bilingual Amount,
    string PerField,
    Bilingual Per,
    string WhyField
);

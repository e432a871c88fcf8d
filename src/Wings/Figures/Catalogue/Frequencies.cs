using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Catalogue;

/// <summary>How often an indicator has a value, as the catalogue writes it.</summary>
static class Frequencies
{
    public static readonly IReadOnlyDictionary<string, Frequency> ByWord = new Dictionary<string, Frequency>(
        StringComparer.Ordinal
    )
    {
        ["day"] = Frequency.Day,
        ["month"] = Frequency.Month,
        ["quarter"] = Frequency.Quarter,
        ["year"] = Frequency.Year,
    };
}

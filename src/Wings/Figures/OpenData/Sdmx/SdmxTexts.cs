using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.OpenData.Sdmx;

/// <summary>The names in a structure.</summary>
static class SdmxTexts
{
    public static readonly Bilingual Figures = new("Cijfers", "Figures");
    public static readonly Bilingual Concepts = new("Begrippen", "Concepts");

    static readonly Dictionary<string, Bilingual> Names = new(StringComparer.Ordinal)
    {
        ["INDICATOR"] = new("Cijfer", "Figure"),
        ["TIME_PERIOD"] = new("Periode", "Period"),
        ["OBS_VALUE"] = new("Waarde", "Value"),
        ["OBS_STATUS"] = new("Status", "Status"),
        ["CONF_STATUS"] = new("Vertrouwelijkheid", "Confidentiality"),
        ["UNIT_MEASURE"] = new("Eenheid", "Unit of measure"),
        ["DECIMALS"] = new("Decimalen zoals gepubliceerd", "Decimals as published"),
        ["COVERAGE"] = new("Aandeel organisaties dat leverde", "Share of organisations that delivered"),
        ["INVENTED"] = new("Wat ervan verzonnen is", "What of it was made up"),
    };

    public static Bilingual Concept(string id) =>
        Names.GetValueOrDefault(id) ?? QuestionWording.Heading(id.ToLowerInvariant());

    public static Bilingual By(Bilingual what, string dimension)
    {
        var heading = QuestionWording.Heading(dimension);
        return new($"{what.Nl}, per {heading.Nl}", $"{what.En}, by {heading.En}");
    }
}

using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates;

/// <summary>The names of a template's sheets.</summary>
internal static class TemplateSheets
{
    public static readonly Bilingual Cover = new("Lees dit", "Read this");
    public static readonly Bilingual Figures = new("Cijfers", "Figures");
    public static readonly Bilingual Codes = Bilingual.Same("Codes");

    /// <summary>Whether a sheet is one of a template's that holds no figures: nobody needs to be told that it was not read.</summary>
    public static bool IsBeside(string name) =>
        new[] { Cover.Nl, Cover.En, Codes.Nl }.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);
}

using System.Text;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.OpenData;

/// <summary>What the codes in the open data mean, as CSV.</summary>
internal static class CodeFiles
{
    public static readonly string[] IndicatorColumns =
    [
        "code",
        "name_nl",
        "name_en",
        "definition_nl",
        "definition_en",
        "unit",
        "decimals",
        "frequency",
        "formula",
        "source_nl",
        "source_en",
        "licence",
        "invented",
    ];

    public static readonly string[] MemberColumns = ["dimension", "code", "name_nl", "name_en", "parent"];

    public static string Indicators(EditionFigures figures)
    {
        var text = new StringBuilder();
        CsvAnswer.Line(text, IndicatorColumns);
        foreach (var one in figures.Indicators)
            CsvAnswer.Line(text, Cells(one, figures.Edition));
        return text.ToString();
    }

    /// <summary>Organisations first, then the code lists, each member once.</summary>
    public static string Members(EditionFigures figures)
    {
        var text = new StringBuilder();
        CsvAnswer.Line(text, MemberColumns);
        foreach (var dimension in figures.CodeLists.Prepend("organisation").Distinct(StringComparer.Ordinal))
        foreach (var member in figures.Members(dimension).DistinctBy(one => one.Code))
            CsvAnswer.Line(text, [dimension, member.Code, .. Both(member.Name), member.Parent ?? ""]);
        return text.ToString();
    }

    static IEnumerable<string> Cells(IndicatorFacts one, EditionFacts edition) =>
        [
            one.Code,
            .. Both(one.Name),
            .. Both(one.Definition),
            CsvAnswer.Harmless(one.Unit),
            Notation.Plain(one.Decimals),
            one.Frequency.ToString().ToLowerInvariant(),
            CsvAnswer.Harmless(one.Formula ?? ""),
            .. Both(one.Source),
            edition.Licence,
            QuestionWording.InventedWord(edition, one) ?? "none",
        ];

    static string[] Both(Bilingual? text) =>
        text is null ? ["", ""] : [CsvAnswer.Harmless(text.Nl), CsvAnswer.Harmless(text.En)];
}

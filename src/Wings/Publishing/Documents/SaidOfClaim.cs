using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents;

/// <summary>"912 ton. Klopt: 0,50 keer ligt tussen 0,45 en 0,55 keer": a claim's figure and what its verdict rests on.</summary>
static class SaidOfClaim
{
    public static Bilingual Of(JudgedClaim judged, IEditionFigures edition, IFigures figures) =>
        new(Of(judged, edition, figures, Language.Nl), Of(judged, edition, figures, Language.En));

    public static string Of(JudgedClaim judged, IEditionFigures edition, IFigures figures, Language language)
    {
        var verdict = VerdictWords.Of(judged.Verdict).In(language);
        var said = $"{verdict}: {VerdictWords.Beside(judged.Verdict, judged.Reason, language)}";
        return judged is { Indicator: { } code, At: { } at } && edition.Indicator(code) is { } indicator
            ? $"{FigureCells.Text(figures.At(code, at, judged.AsOf), Measure.Of(indicator, language))}. {said}"
            : said;
    }
}

using System.Collections.Immutable;
using Rekenschap.Figures.AnnualReports.Reconcile;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.AnnualReports.Explain;

/// <summary>The fields with which differences are explained, each bound to the difference that the page showed.</summary>
static class GapFields
{
    public const int MostLetters = 2000;

    public static string Category(ReconciledFigure one) => $"category.{one.Indicator.Code}";

    public static string Words(ReconciledFigure one) => $"words.{one.Indicator.Code}";

    public static string Seen(ReconciledFigure one) => $"seen.{one.Indicator.Code}";

    /// <summary>The difference as a hidden field carries it.</summary>
    public static string Told(ReconciledFigure one) => one.Gap is { } gap ? Notation.Plain(gap.Exact) : "";

    /// <summary>Whether the page showed another difference than there is now of something that was explained.</summary>
    public static bool IsOfAnother(FormState form, IEnumerable<ReconciledFigure> unexplained) =>
        unexplained.Any(one => IsFilled(form, one) && form[Seen(one)] != Told(one));

    public static ImmutableDictionary<string, GapExplanation> Read(
        FormState form,
        IEnumerable<ReconciledFigure> unexplained,
        Marking marking,
        Act act
    )
    {
        var said = ImmutableDictionary.CreateBuilder<string, GapExplanation>(StringComparer.Ordinal);
        foreach (var one in unexplained.Where(one => IsFilled(form, one)))
        {
            var category = form.Choice(
                Category(one),
                Enum.GetValues<GapCategory>(),
                ExplainTexts.NoCategory(one.Indicator.Name)
            );
            var words = form.Text(Words(one), ExplainTexts.NoWords(one.Indicator.Name), MostLetters);
            if (category is { } kind)
                said[one.Indicator.Code] = new(
                    kind,
                    words,
                    marking,
                    one.Gap!.Value.Exact,
                    act.At,
                    act.Role,
                    act.Actor.Pseudonym
                );
        }
        if (said.Count == 0 && form.Good)
            form.Wrong("", ExplainTexts.Nothing);
        return said.ToImmutable();
    }

    static bool IsFilled(FormState form, ReconciledFigure one) =>
        form[Category(one)].Length > 0 || form[Words(one)].Length > 0;
}

using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>Reads a figure as an annual report writes it, with the precision that shows in it or was said of it.</summary>
static class ReportedNumber
{
    const decimal Most = 1_000_000_000_000_000;
    const int MostDecimals = 6;

    /// <summary>To what large figures may be said to be rounded; without it the last digit counts.</summary>
    public static readonly ImmutableArray<decimal> Steps = [10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <returns>What is wrong with it; null where it is a figure.</returns>
    /// <param name="said">To what it is rounded; empty for the last digit that is written.</param>
    public static Bilingual? Read(
        string text,
        string said,
        IndicatorFacts indicator,
        Language language,
        out (decimal Value, decimal Step) read
    )
    {
        read = default;
        if (GridNumber.Read(text, indicator, language, out var value) is { } complaint)
            return complaint;
        var decimals = DecimalsOf(text, language);
        if (value is not { } number || Math.Abs(number) > Most || decimals > MostDecimals)
            return ReportTexts.NoNumber;
        if (!TryStep(said, out var step))
            return ReportTexts.NoStep;
        if (step is { } whole && (indicator.IsRatio || number % whole != 0))
            return ReportTexts.NotRounded(
                Notation.WriteFull(whole, Language.Nl),
                Notation.WriteFull(whole, Language.En)
            );
        read = (number, step ?? new decimal(1, 0, 0, false, (byte)(indicator.IsRatio ? decimals + 2 : decimals)));
        return null;
    }

    /// <summary>To what a figure was said to be rounded, as it stands in its field; empty for its last digit.</summary>
    public static string Said(decimal step) => Steps.Contains(step) ? Notation.Plain(step) : "";

    /// <summary>A figure as it was read, so that reading it gives the same, precision included.</summary>
    public static string Write(ReportedFigure figure, IndicatorFacts indicator, Language language) =>
        Write(figure.Value, figure.Step, indicator, language);

    /// <summary>A value in the precision of a report; a ratio in per cent without its sign.</summary>
    public static string Write(decimal value, decimal step, IndicatorFacts indicator, Language language) =>
        indicator.IsRatio
            ? Notation.Write(value * 100, DecimalsOf(step * 100), language)
            : Notation.Write(value, DecimalsOf(step), language);

    public static string WriteWithUnit(decimal value, decimal step, IndicatorFacts indicator, Language language) =>
        Units.Attach(Write(value, step, indicator, language), indicator.Unit, language);

    /// <summary>How many decimals a precision shows.</summary>
    static int DecimalsOf(decimal step)
    {
        var decimals = 0;
        for (; step < 1; step *= 10)
            decimals++;
        return decimals;
    }

    static bool TryStep(string said, out decimal? step)
    {
        step =
            said.Length == 0 ? null : Steps.Where(one => Notation.Plain(one) == said).Cast<decimal?>().FirstOrDefault();
        return said.Length == 0 || step is not null;
    }

    static int DecimalsOf(string text, Language language)
    {
        var mark = text.IndexOf(language == Language.Nl ? ',' : '.', StringComparison.Ordinal);
        return mark < 0 ? 0 : text[(mark + 1)..].Count(char.IsAsciiDigit);
    }
}

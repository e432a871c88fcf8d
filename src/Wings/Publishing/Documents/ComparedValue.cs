using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents;

/// <summary>
/// How the value that was compared is written. It may be the figure itself, a difference, a change, or a multiple;
/// which one is told by recomputing it from the figures, so that no percentage is ever shown as cubic metres.
/// </summary>
readonly record struct ComparedValue(Measure Measure, ComparedValue.Form Kind)
{
    public enum Form
    {
        Figure,
        Share,
        Multiple,
        Bare,
    }

    public static ComparedValue Of(decimal? compared, decimal? to, decimal? from, Measure measure) =>
        new(measure, FormOf(compared, to, from, measure));

    static Form FormOf(decimal? compared, decimal? to, decimal? from, Measure measure)
    {
        if (compared is not { } value)
            return Form.Bare;
        if (
            value == to
            || value == from
            || (to - from) is { } difference && (Near(value, difference) || Near(value, -difference))
        )
            return Form.Figure;
        if (from is { } start && start != 0 && to is { } end)
        {
            if (Near(Math.Abs(value), Math.Abs((end - start) / start)))
                return Form.Share;
            if (Near(value, end / start))
                return Form.Multiple;
        }
        return measure.IsRatio ? Form.Share : Form.Bare;
    }

    static bool Near(decimal a, decimal b) => Math.Abs(a - b) <= Math.Max(1e-12m, Math.Abs(b) * 1e-12m);

    public string Say(decimal value)
    {
        var rounded = Math.Round(value, 6);
        return Kind switch
        {
            Form.Figure => Measure.InFull(rounded),
            Form.Share => Notation.WriteFull(Math.Round(value * 100, 4), Measure.Language) + "%",
            Form.Multiple =>
                $"{Notation.WriteFull(Math.Round(value, 3), Measure.Language)} {DocumentTexts.Times.In(Measure.Language)}",
            _ => Notation.WriteFull(rounded, Measure.Language),
        };
    }

    /// <summary>As exact as the figure is published; in full where that rounding would seem to agree with the words.</summary>
    public string InBrief(decimal value, Interval? words)
    {
        var rounded = Math.Round(value, Measure.Decimals + (Measure.IsRatio ? 2 : 0), MidpointRounding.AwayFromZero);
        return Kind == Form.Figure && words?.Contains(rounded) != true ? Measure.WithUnit(value) : Say(value);
    }

    /// <summary>"van 21,5% tot 22,5%", "meer dan 100", "hoogstens 10".</summary>
    public string Say(Interval interval)
    {
        var nl = Measure.Language == Language.Nl;
        return (interval.Low, interval.High) switch
        {
            ({ } low, { } high) when low == high => (nl ? "precies " : "exactly ") + Say(low),
            ({ } low, { } high) => Between(low, high, interval, nl),
            ({ } low, null) => (
                interval.LowIncluded ? (nl ? "minstens " : "at least ")
                : nl ? "meer dan "
                : "more than "
            ) + Say(low),
            (null, { } high) => (
                interval.HighIncluded ? (nl ? "hoogstens " : "at most ")
                : nl ? "minder dan "
                : "less than "
            ) + Say(high),
            _ => nl ? "elke waarde" : "any value",
        };
    }

    string Between(decimal low, decimal high, Interval interval, bool nl)
    {
        var from =
            interval.LowIncluded ? (nl ? "vanaf " : "from ")
            : nl ? "boven "
            : "above ";
        var to =
            interval.HighIncluded ? (nl ? " tot en met " : " up to and including ")
            : nl ? " tot "
            : " to below ";
        return from + Say(low) + to + Say(high);
    }
}

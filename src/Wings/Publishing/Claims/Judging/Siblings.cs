using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>The other coordinates that a rank is taken among.</summary>
internal static class Siblings
{
    /// <summary>
    /// The expected organisations of the same parent and kind, as now those that came of them; null where the
    /// coordinate's own is unknown.
    /// </summary>
    public static IReadOnlyList<Coordinate>? Organisations(Question question)
    {
        var (all, at) = (question.Edition.Organisations, question.Target.At);
        if (all.ByCode(at.Organisation) is not { } own)
            return null;
        return
        [
            .. question
                .Edition.Expected(question.Indicator.Code, at.Period, question.Target.AsOf)
                .Select(all.ByCode)
                .OfType<Kernel.People.Organisation>()
                .Where(other => other.Code != own.Code && other.Parent == own.Parent && other.Kind == own.Kind)
                .Select(other => at.Of(other.Code)),
        ];
    }

    /// <summary>The periods of equal length between from and to, or else among those collected; null where the period is not among them.</summary>
    public static IReadOnlyList<Coordinate>? Periods(Question question)
    {
        var own = question.Target.At.Period;
        var all = question.Target.Span is { } span ? Within(span, own) : Collected(question, own);
        return all.Contains(own) ? [.. all.Where(one => one != own).Select(question.Target.At.At)] : null;
    }

    static List<Period> Collected(Question question, Period own)
    {
        var collected = question.Edition.Periods(question.Indicator.Code);
        if (collected.IsDefaultOrEmpty)
            return [];
        var known = collected.ToHashSet();
        var unit = collected[0].Unit;
        var whole = new Period(collected.Min(one => one.Start), collected.Max(one => one.End));
        return [.. Within(whole, own).Where(one => one.Split(unit).Any() && one.Split(unit).All(known.Contains))];
    }

    /// <summary>The period and those of equal length before and after it, as far as the span goes.</summary>
    static List<Period> Within(Period span, Period own)
    {
        var unit = own.Unit;
        if (own.IsOne(unit))
        {
            var whole = new Period(Period.Containing(span.Start, unit).Start, Period.Containing(span.End, unit).End);
            return [.. whole.Split(unit).Where(span.Contains)];
        }
        var found = new List<Period>();
        if (!span.Contains(own))
            return found;
        var first = own;
        while (first.Start.Year > 1 && span.Contains(first.Previous()))
            first = first.Previous();
        for (var one = first; span.Contains(one); one = Next(one))
            found.Add(one);
        return found;
    }

    /// <summary>The period of equal length that begins where this one ends.</summary>
    static Period Next(Period one)
    {
        if (one.Unit == Frequency.Day)
            return new(one.End.AddDays(1), one.End.AddDays(one.Days));
        var months = (one.End.Year - one.Start.Year) * 12 + one.End.Month - one.Start.Month + 1;
        var start = one.End.AddDays(1);
        return new(start, start.AddMonths(months).AddDays(-1));
    }
}

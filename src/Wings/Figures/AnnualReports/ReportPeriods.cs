using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>Over which periods annual reports can say something of what a collection asks.</summary>
static class ReportPeriods
{
    /// <summary>The whole years in it, the last first; where there is none, all of it.</summary>
    public static ImmutableArray<Period> Of(Collection collection)
    {
        var asked = collection.Period;
        var years = Enumerable
            .Range(asked.Start.Year, asked.End.Year - asked.Start.Year + 1)
            .Select(Period.Year)
            .Where(asked.Contains)
            .Reverse()
            .ToImmutableArray();
        return years.IsEmpty ? [asked] : years;
    }

    /// <summary>The one that was asked for; the last where none was; null for one of which nothing is asked.</summary>
    public static Period? Find(Collection collection, string asked)
    {
        var all = Of(collection);
        return asked.Length == 0
            ? all[0]
            : all.Where(one => one.ToString() == asked).Select(one => (Period?)one).FirstOrDefault();
    }
}

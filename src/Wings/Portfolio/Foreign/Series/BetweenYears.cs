using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Identities;
using Rekenschap.Portfolio.Foreign.Rows;

namespace Rekenschap.Portfolio.Foreign.Series;

/// <summary>What only shows when two years are held beside each other.</summary>
static class BetweenYears
{
    const decimal Leap = 10;

    /// <summary>Years from which a rating is another thing: another scale, or others who rate.</summary>
    public static IEnumerable<ForeignFault> Breaks(IEnumerable<ForeignProject> projects)
    {
        var years = projects
            .GroupBy(one => one.Year)
            .OrderBy(group => group.Key)
            .Select(group =>
                (Year: group.Key, Scale: Joined(group, one => one.Scale), By: Joined(group, one => one.RatedBy))
            )
            .Where(one => one.Scale.Length > 0)
            .ToList();
        foreach (var (before, now) in years.Zip(years.Skip(1)))
            if (before.Scale != now.Scale || before.By != now.By)
                yield return Fault(
                    FaultCode.ScaleBreak,
                    "",
                    now.Year,
                    "",
                    ForeignField.Rating,
                    Shown(before.Scale, before.By) + " > " + Shown(now.Scale, now.By),
                    FaultDone.Told,
                    null
                );
    }

    /// <summary>A whole life that costs ten times what it did the last time it was told. Nobody can say here which of both is wrong.</summary>
    public static IEnumerable<ForeignFault> Leaps(IEnumerable<ForeignIdentity> identities)
    {
        foreach (var identity in identities)
        {
            var told = identity
                .Entries.Select(entry => entry.Project)
                .Where(one => one[ForeignField.WholeLife].Number > 0)
                .ToList();
            foreach (var (before, now) in told.Zip(told.Skip(1)))
            {
                var (a, b) = (before[ForeignField.WholeLife].Number!.Value, now[ForeignField.WholeLife].Number!.Value);
                if (Math.Max(a, b) >= Leap * Math.Min(a, b))
                    yield return Fault(
                        FaultCode.LeapOverYears,
                        now.File,
                        now.Year,
                        now.Spots[ForeignField.WholeLife].ToString(),
                        ForeignField.WholeLife,
                        now[ForeignField.WholeLife].Word,
                        FaultDone.Kept,
                        Bilingual.Same($"{now.Name}: {Notation.Plain(a)} > {Notation.Plain(b)}")
                    );
            }
        }
    }

    static string Joined(IEnumerable<ForeignProject> projects, Func<ForeignProject, string> of) =>
        string.Join('+', projects.Select(of).Where(word => word.Length > 0).Distinct().Order(StringComparer.Ordinal));

    static string Shown(string scale, string by) => by.Length == 0 ? scale : $"{scale} ({by})";

    static ForeignFault Fault(
        FaultCode code,
        string file,
        int year,
        string place,
        ForeignField field,
        string written,
        FaultDone done,
        Bilingual? more
    ) => new(file, year, place, ForeignFields.NameOf(field), code, 1, written, done, FaultTexts.Of(code, more));
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Foreign.Identities;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Register;

namespace Rekenschap.Portfolio.Completeness;

/// <summary>Budget lines of a year: sums are made by year, since a line comes back in each.</summary>
readonly record struct BudgetYear(int Year, ImmutableArray<BudgetLine> Lines);

/// <summary>
/// Holds the register of activities against advices, budget lines and the year before. It proposes and never decides; the same
/// thing has the same key each time, so that what was decided does not come back.
/// </summary>
static class FindCandidates
{
    /// <param name="all">Activities as they are public.</param>
    /// <param name="advices">All that were not taken back, public or not.</param>
    /// <param name="budget">Of each year the last list that was given.</param>
    /// <returns>What was found, without what its name is like: <see cref="KnownNames.Liken"/> says that of what is shown.</returns>
    public static ImmutableArray<Candidate> Of(
        IReadOnlyCollection<Activity> all,
        IReadOnlyCollection<IctAdvice> advices,
        IEnumerable<BudgetYear> budget,
        KnownNames names,
        DateOnly day
    ) => [.. OfAdvices(all, advices), .. OfBudget(names, budget), .. OfYearBefore(all, day)];

    static IEnumerable<Candidate> OfAdvices(IReadOnlyCollection<Activity> all, IReadOnlyCollection<IctAdvice> advices)
    {
        var shown = all.Where(Scope.IsOnDashboard).ToDictionary(one => one.Number);
        foreach (var one in advices)
            if (one.Activity is not { } number || !shown.ContainsKey(number))
                yield return new(
                    Key($"advice:{one.Number}"),
                    CandidateKind.AdviceElsewhere,
                    one.Project,
                    one.Ministry,
                    CandidateTexts.AdviceElsewhere(one.Number),
                    one.Activity
                );
        var advised = advices.Where(one => one.IsPublic).ToLookup(one => one.Activity);
        foreach (var one in shown.Values.OrderBy(one => one.Number))
        {
            var (says, count) = (one.Facts.HasAcIctAdvice, advised[one.Number].Count());
            if (says && count == 0)
                yield return On(one, "advice-missing", CandidateKind.AdviceMissing, CandidateTexts.AdviceMissing);
            if (!says && count > 0)
                yield return On(one, "advice-unsaid", CandidateKind.AdviceUnsaid, CandidateTexts.AdviceUnsaid);
        }
    }

    /// <summary>What a line costs is what it cost in the year in which it cost most: years are never added up.</summary>
    static IEnumerable<Candidate> OfBudget(KnownNames names, IEnumerable<BudgetYear> budget) =>
        from same in (from year in budget from line in year.Lines select (year.Year, Line: line)).GroupBy(one =>
            KeyOf(one.Line)
        )
        let first = same.First().Line
        where !names.Has(first.Name)
        let most = same.GroupBy(one => one.Year)
            .Select(year => (Year: year.Key, Euro: year.Sum(one => one.Line.Euro)))
            .MaxBy(year => (year.Euro, year.Year))
        orderby most.Euro descending, first.Name
        select new Candidate(
            same.Key,
            CandidateKind.BudgetLine,
            first.Name,
            first.Owner,
            CandidateTexts.BudgetLine(Scope.IsLarge(most.Euro), most.Year),
            Euro: most.Euro
        );

    /// <summary>Whose it is, its code and its name: what it costs may change from year to year.</summary>
    static string KeyOf(BudgetLine line)
    {
        var said = string.Join('\n', Fold.Of(line.Owner), Fold.Of(line.Code), Fold.Of(line.Name));
        return "budget:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..24];
    }

    static IEnumerable<Candidate> OfYearBefore(IReadOnlyCollection<Activity> all, DateOnly day)
    {
        var year = day.Year - 1;
        foreach (var one in all.OrderBy(one => one.Number))
        {
            if (!one.Facts.IsLiveOn(new(year, 12, 31)))
                continue;
            if (!Scope.IsOnDashboard(one))
                yield return On(one, $"vanished:{year}", CandidateKind.Vanished, CandidateTexts.Vanished(year));
            else if (one.Facts.IsLive && one.Facts.Standing.Date is { } reported && reported.Year < year)
                yield return On(one, $"unreported:{year}", CandidateKind.NotReported, CandidateTexts.NotReported(year));
        }
    }

    static Candidate On(Activity one, string key, CandidateKind kind, Bilingual why) =>
        new(Key($"{key}:{one.Number}"), kind, one.Name, one.Ministry, why, one.Number);

    static string Key(FormattableString key) => FormattableString.Invariant(key);
}

/// <summary>The names of all activities, each folded once, to hold others against.</summary>
sealed class KnownNames(IEnumerable<Activity> all)
{
    readonly ImmutableArray<(int Number, string Folded, FrozenSet<string> Words)> known =
    [
        .. all.Select(one => (one.Number, Fold.Name(one.Name), NameLikeness.Words(one.Name))),
    ];
    FrozenSet<string>? folded;

    public bool Has(string name) =>
        (folded ??= known.Select(one => one.Folded).ToFrozenSet(StringComparer.Ordinal)).Contains(Fold.Name(name));

    /// <summary>With the activity whose name is like its own, where it was found outside the register.</summary>
    public Candidate Liken(Candidate one) =>
        one.Kind is CandidateKind.AdviceElsewhere or CandidateKind.BudgetLine
            ? one with
            {
                Like = Like(one.Name),
            }
            : one;

    int? Like(string name)
    {
        var (whole, words) = (Fold.Name(name), NameLikeness.Words(name));
        foreach (var one in known)
            if (NameLikeness.Reason(whole, one.Folded, words, one.Words) is not null)
                return one.Number;
        return null;
    }
}

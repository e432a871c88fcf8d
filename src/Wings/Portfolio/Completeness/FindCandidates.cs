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

/// <summary>
/// Holds the register of activities against advices, budget lines and the year before. It proposes and never decides; the same
/// thing has the same key each time, so that what was decided does not come back.
/// </summary>
static class FindCandidates
{
    /// <param name="all">Activities as they are public.</param>
    /// <param name="advices">All that were not taken back, public or not.</param>
    /// <param name="budget">Lines of the last list that was given of each year.</param>
    public static ImmutableArray<Candidate> Of(
        IReadOnlyCollection<Activity> all,
        IReadOnlyCollection<IctAdvice> advices,
        IEnumerable<BudgetLine> budget,
        DateOnly day
    ) => [.. OfAdvices(all, advices), .. OfBudget(all, budget), .. OfYearBefore(all, day)];

    static IEnumerable<Candidate> OfAdvices(IReadOnlyCollection<Activity> all, IReadOnlyCollection<IctAdvice> advices)
    {
        var shown = all.Where(Scope.IsOnDashboard).ToDictionary(one => one.Number);
        var names = new Names(all);
        foreach (var one in advices)
            if (one.Activity is not { } number || !shown.ContainsKey(number))
                yield return new(
                    Key($"advice:{one.Number}"),
                    CandidateKind.AdviceElsewhere,
                    one.Project,
                    one.Ministry,
                    CandidateTexts.AdviceElsewhere(one.Number),
                    one.Activity,
                    names.Like(one.Project)
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

    static IEnumerable<Candidate> OfBudget(IReadOnlyCollection<Activity> all, IEnumerable<BudgetLine> budget)
    {
        var names = new Names(all);
        return from line in budget
            group line by KeyOf(line) into same
            let first = same.First()
            where !names.Has(first.Name)
            orderby same.Sum(line => line.Euro) descending, first.Name
            select new Candidate(
                same.Key,
                CandidateKind.BudgetLine,
                first.Name,
                first.Owner,
                CandidateTexts.BudgetLine(Scope.IsLarge(same.Sum(line => line.Euro))),
                Like: names.Like(first.Name),
                Euro: same.Sum(line => line.Euro)
            );
    }

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

    /// <summary>The names of all activities, to hold others against.</summary>
    sealed class Names(IEnumerable<Activity> all)
    {
        readonly ImmutableArray<(int Number, string Name, string Folded, FrozenSet<string> Words)> known =
        [
            .. all.Select(one => (one.Number, one.Name, Fold.Name(one.Name), NameLikeness.Words(one.Name))),
        ];

        public bool Has(string name) => Fold.Name(name) is var folded && known.Any(one => one.Folded == folded);

        public int? Like(string name)
        {
            var words = NameLikeness.Words(name);
            foreach (var one in known)
                if (NameLikeness.Reason(name, one.Name, words, one.Words) is not null)
                    return one.Number;
            return null;
        }
    }
}

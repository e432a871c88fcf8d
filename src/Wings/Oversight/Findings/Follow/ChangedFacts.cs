using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>What stood in a finding before a deed and stands there no longer. What was empty before is no earlier value.</summary>
static class ChangedFacts
{
    public static IEnumerable<Bilingual> Of(FindingEntry before, FindingEntry after)
    {
        var (was, now) = (Facts(before).ToList(), Facts(after).ToList());
        foreach (var (one, other) in was.Zip(now))
            if (one.Value != other.Value && one.Value.Length > 0)
                yield return Said(one.Name, one.Value);
        foreach (var line in Parts(before, after))
            yield return line;
    }

    static Bilingual Said(Bilingual name, string value) => new($"{name.Nl}: ‘{value}’", $"{name.En}: ‘{value}’");

    static IEnumerable<(Bilingual Name, string Value)> Facts(FindingEntry one) =>
        [
            (FindingTexts.Year, Number(one.Year)),
            (FindingTexts.ReportYear, Number(one.ReportYear)),
            (FindingTexts.FoundBy, one.FoundBy),
            (FindingTexts.Chapter, one.Chapter),
            (FindingTexts.Part, one.Part),
            (FindingTexts.Name, one.Title),
            (FindingTexts.Domain, Word<FindingDomain>(one.Domain, FindingTexts.Of)),
            (FindingTexts.Severity, Word<Severity>(one.Severity, FindingTexts.Of)),
            (FindingTexts.Objection, one.Objection ? FindingTexts.Yes.Nl : FindingTexts.No.Nl),
            (FindingTexts.Since, Number(one.FirstYear)),
            (FindingTexts.Predecessor, one.Predecessor ?? ""),
            (FindingTexts.Reference, one.Reference),
            (FollowFindingTexts.Found, one.Detail),
            (FollowFindingTexts.Expected, Unsaid(one.Expected, Word<Expectation>(one.Expected, FindingTexts.Of))),
            (FollowFindingTexts.Judgement, one.Judgement),
            (FollowFindingTexts.Verdict, one.Verdict),
            (FollowFindingTexts.Opinion, Unsaid(one.Opinion, Word<InternalOpinion>(one.Opinion, FindingTexts.Of))),
            (FollowFindingTexts.Opinion, one.OpinionSaid),
            (FollowFindingTexts.Standing, one.Standing),
            (FollowFindingTexts.StandingOn, Day(one.StandingOn)),
            (FollowFindingTexts.Support, one.Support),
            (FollowFindingTexts.Draft, one.PublicDraft),
            (FollowFindingTexts.Public, one.PublicText),
            (FindingTexts.Marking, Word<FindingMarking>(one.Marking, FindingTexts.Of)),
        ];

    /// <summary>Of recommendations and measures, each by its number.</summary>
    static IEnumerable<Bilingual> Parts(FindingEntry before, FindingEntry after)
    {
        foreach (var was in before.Recommendations)
        {
            var now = after.Recommendations.FirstOrDefault(one => one.Number == was.Number);
            if (now?.Text != was.Text)
                yield return Said(FollowFindingTexts.Recommendations, was.Text);
            if (now?.Answer != was.Answer && was.Answer.Length > 0)
                yield return Said(FollowFindingTexts.Answer, was.Answer);
            if (now?.Afterword != was.Afterword && was.Afterword.Length > 0)
                yield return Said(FollowFindingTexts.Afterword, was.Afterword);
        }
        foreach (var was in before.Measures)
            if (after.Measures.FirstOrDefault(one => one.Number == was.Number) != was)
                yield return Said(FollowFindingTexts.Measure, Written(was));
    }

    /// <summary>"1. Rechten opschonen, ICT, 2023-02-01 - 2023-06-01, opzet".</summary>
    static string Written(Measure one) =>
        string.Join(
            ", ",
            new[]
            {
                $"{Number(one.Number)}. {one.What}",
                one.Owner,
                $"{Days.Machine(one.Start)} - {Days.Machine(one.Planned)}",
                Day(one.Ready),
                FindingTexts.Of(one.Stage).Nl,
                one.Evidence,
            }.Where(part => part.Length > 0)
        );

    static string Word<T>(string name, Func<T, Bilingual> words)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) ? words(value).Nl : name;

    static string Unsaid(string name, string word) => name == "Unsaid" ? "" : word;

    static string Day(DateOnly? day) => day is { } known ? Days.Machine(known) : "";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

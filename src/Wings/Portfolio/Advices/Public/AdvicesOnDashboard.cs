using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Advices.Public;

/// <summary>What of advices stands on the pages of the dashboard.</summary>
static class AdvicesOnDashboard
{
    /// <summary>Those on an activity, on its own page; null where there are none.</summary>
    public static TableView? On(IEnumerable<AdviceLine> lines, DashboardWords words)
    {
        ImmutableArray<AdviceLine> all = [.. lines];
        return all.IsEmpty
            ? null
            : new(
                "advices",
                words.In(AdviceSiteTexts.OnActivity),
                [
                    new(words.In(AdviceTexts.Advice)),
                    new(words.In(AdviceTexts.AdvisedOn)),
                    new(words.In(AdviceTexts.By)),
                    new(words.In(AdviceTexts.Source)),
                    new(words.In(AdviceTexts.Recommendations)),
                    new(words.In(AdviceTexts.FollowUps)),
                ],
                [.. all.Select(line => Row(line, words))]
            );
    }

    static Row Row(AdviceLine line, DashboardWords words) =>
        new([
            new(line.Advice.Title, Link: words.Frame.ToPlace(AdvicePaths.PublicOf(line.Advice.Number))) { Lang = "nl" },
            new(Days.Unbroken(line.Advice.AdvisedOn!.Value, words.Language)),
            new(words.In(AdviceCollege.On(line.Advice.AdvisedOn!.Value))),
            new(words.In(line.Advice.IsQuoted ? AdviceTexts.IsQuoted : AdviceTexts.Original)),
            new(words.In(AdviceTexts.Done(line))),
            new(words.In(AdviceTexts.Of(line.Standing)), Signal: AdviceTexts.SignalOf(line)),
        ]);

    /// <summary>What became of the advices on some activities, in a sentence; null where none is in the register of advices.</summary>
    /// <param name="numbers">Of the activities.</param>
    public static Bilingual? Said(IEnumerable<AdviceLine> lines, IReadOnlySet<int> numbers)
    {
        var all = lines.Where(one => one.Advice.Activity is { } number && numbers.Contains(number)).ToList();
        if (all.Count == 0)
            return null;
        var (parts, done) = (all.Sum(one => one.Advice.Recommendations.Length), all.Sum(one => one.CarriedOut));
        var waits = all.Count(one => one.Standing == AdviceStanding.Awaited);
        return new(
            $"; van {AdviceTexts.Number(parts)} aanbevelingen volgens de departementen uitgevoerd: {AdviceTexts.Number(done)}; adviezen zonder reactie: {AdviceTexts.Number(waits)}",
            $"; of {AdviceTexts.Number(parts)} recommendations carried out by the departments' word: {AdviceTexts.Number(done)}; advices without a reaction: {AdviceTexts.Number(waits)}"
        );
    }
}

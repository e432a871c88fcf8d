using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>Which reason most activities give for estimating anew: of all that is shown, whether it runs or is over.</summary>
static class FrequentReasons
{
    /// <summary>Each activity counts once for a reason. All reasons that are given most, in their order, and how many give each.</summary>
    /// <returns>No reasons where nothing was recalibrated.</returns>
    public static (ImmutableArray<RecalibrationReason> Reasons, int Times, int Recalibrated) Of(
        IEnumerable<ActivityFacts> shown
    )
    {
        var recalibrated = 0;
        var counts = new SortedDictionary<RecalibrationReason, int>();
        foreach (var facts in shown)
        {
            var forms = facts.Forms.Where(form => form.Action == CostAction.Recalibration).ToList();
            recalibrated += forms.Count > 0 ? 1 : 0;
            foreach (var reason in forms.SelectMany(form => form.Reasons).Distinct())
                counts[reason] = counts.GetValueOrDefault(reason) + 1;
        }
        var most = counts.Values.DefaultIfEmpty().Max();
        return ([.. counts.Where(one => one.Value == most).Select(one => one.Key)], most, recalibrated);
    }

    /// <summary>In one sentence; null where nothing was recalibrated.</summary>
    public static string? Say(IEnumerable<ActivityFacts> shown, Language language)
    {
        var (reasons, times, recalibrated) = Of(shown);
        if (reasons.IsEmpty)
            return null;
        var named = string.Join("; ", reasons.Select(reason => ActivityWords.Of(reason).In(language)));
        var said = $"{Notation.Write(times, 0, language)}";
        var all = $"{Notation.Write(recalibrated, 0, language)}";
        return (
            reasons.Length == 1
                ? new Bilingual(
                    $"Vaakst genoemde reden van een herijking: {named} (bij {said} van de {all} activiteiten die zijn herijkt).",
                    $"Most frequent reason of a recalibration: {named} (of {said} of the {all} activities that were recalibrated)."
                )
                : new Bilingual(
                    $"Vaakst genoemde redenen van een herijking, even vaak: {named} (elk bij {said} van de {all} activiteiten die zijn herijkt).",
                    $"Most frequent reasons of a recalibration, equally often: {named} (each of {said} of the {all} activities that were recalibrated)."
                )
        ).In(language);
    }
}

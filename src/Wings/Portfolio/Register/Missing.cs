using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;

namespace Rekenschap.Portfolio.Register;

/// <summary>Something that has to be filled in before an activity can be checked, and in which section.</summary>
public sealed record Missing(string Section, Bilingual Says)
{
    /// <summary>All that is missing. What has not started needs no start and no estimate yet.</summary>
    public static IEnumerable<Missing> Of(ActivityFacts facts) =>
        [.. OfGeneral(facts), .. OfStanding(facts), .. OfForms(facts)];

    static IEnumerable<Missing> OfGeneral(ActivityFacts facts)
    {
        var general = facts.General;
        if (general.Subject is null)
            yield return new("general", new("het onderwerp", "the subject"));
        if (general.Kind is null)
            yield return new("general", new("de soort ICT-activiteit", "the kind of ICT activity"));
        if (general.Goal.Length == 0)
            yield return new("general", new("de doelstelling", "the goal"));
        if (general.Benefits.IsEmpty)
            yield return new("general", new("ten minste één maatschappelijke baat", "at least one benefit to society"));
        if (general.Start is null && facts.Standing.Status != ActivityStatus.NotStarted)
            yield return new("general", new("de startdatum", "the start date"));
    }

    static IEnumerable<Missing> OfStanding(ActivityFacts facts)
    {
        if (facts.Standing.Date is null)
            yield return new("standing", new("de peildatum", "the reporting date"));
    }

    static IEnumerable<Missing> OfForms(ActivityFacts facts)
    {
        if (facts.Standing.Status == ActivityStatus.NotStarted)
            yield break;
        var initial = facts.Forms.FirstOrDefault(form => form.Action == CostAction.Initial);
        if (initial is null)
            yield return new("estimates", new("de initiële schatting", "the initial estimate"));
        else if (initial is { End: null } or { Estimated.Total: null })
            yield return new(
                "estimates",
                new("de kosten en de einddatum van de initiële schatting", "costs and end of the initial estimate")
            );
        if (facts.Forms.Any(IsUnexplained))
            yield return new(
                "estimates",
                new("de reden en de toelichting van een herijking", "reason and explanation of a recalibration")
            );
    }

    /// <summary>A recalibration without a reason or a word about it.</summary>
    static bool IsUnexplained(CostForm form) =>
        form.Action == CostAction.Recalibration
        && (form.Reasons.IsEmpty || (form.CostsExplained.Length == 0 && form.EndExplained.Length == 0));
}

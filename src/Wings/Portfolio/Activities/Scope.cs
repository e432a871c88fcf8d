namespace Rekenschap.Portfolio.Activities;

/// <summary>What belongs on the dashboard, in a yearly report, and before the Adviescollege ICT-toetsing.</summary>
public static class Scope
{
    /// <summary>
    /// The border in eurocent over the whole life: that of the Wet Adviescollege ICT-toetsing (art. 1) and of the letters
    /// about the dashboard, which say "at least" where its site says "more than". Exactly 5,000,000 euro is in.
    /// </summary>
    public const long BorderCents = 500_000_000;

    /// <summary>
    /// Whether it must be registered with the Adviescollege (art. 1, 7 and 14): at the border or above it, of a
    /// ministry, a publiekrechtelijk ZBO, the police or the judiciary, and no weapon system.
    /// </summary>
    /// <param name="euro">Total over the whole life; null where it is not known, which makes no duty.</param>
    public static bool MustBeRegistered(decimal? euro, OwnerKind owner, bool weaponSystem) =>
        IsLarge(euro) && owner != OwnerKind.Other && !weaponSystem;

    /// <summary>Whether the rule puts it on the dashboard: large, and of a ministry or a publiekrechtelijk ZBO.</summary>
    public static bool BelongsOnDashboard(decimal? euro, OwnerKind owner) =>
        IsLarge(euro) && owner is OwnerKind.Ministry or OwnerKind.Zbo;

    /// <summary>At the border or above it.</summary>
    public static bool IsLarge(decimal? euro) => euro * 100 >= BorderCents;

    /// <summary>
    /// ActiefInJbrJaar, by the rule: reported on in the year or after it, and the current end (that of the year) in the
    /// year, after it or not known.
    /// </summary>
    public static bool IsActiveIn(ActivityFacts facts, int year) =>
        facts.Standing.Date?.Year >= year
        && (Estimates.Current(facts.Forms, year)?.End is not { } end || end.Year >= year);

    /// <summary>Whether it is in the yearly report of a year: as decided last, else by the rule.</summary>
    public static bool IsInYear(Activity activity, int year) =>
        Decided(activity, year)?.In ?? IsActiveIn(activity.Facts, year);

    /// <summary>
    /// Whether it is on the dashboard: started, and as decided last, else by the rule. What was large when it began or is
    /// now stays: an estimate that falls takes nothing off.
    /// </summary>
    public static bool IsOnDashboard(Activity activity)
    {
        if (activity.Facts.Standing.Status == ActivityStatus.NotStarted)
            return false;
        return Decided(activity, null)?.In
            ?? activity.Facts.Forms.Any(form => BelongsOnDashboard(form.Estimated.Total, activity.Owner));
    }

    /// <summary>The last decision about a year, or about the dashboard itself; null where the rule holds.</summary>
    public static ScopeDecision? Decided(Activity activity, int? year) =>
        activity.Decisions.LastOrDefault(one => one.Year == year);
}

using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Reliability;

/// <summary>One thing that a reader should weigh, in words.</summary>
/// <param name="IsWeak">Whether it gives a reason to be careful.</param>
public sealed record ReliabilityPoint(string Code, bool IsWeak, Bilingual Says);

/// <summary>How far what is public of an activity may be relied upon, on a day.</summary>
/// <param name="Version">The public version that was looked at.</param>
/// <param name="Rule">Version of the rule by which it was computed.</param>
public sealed record ReliabilityNote(int Activity, int Version, int Rule, ImmutableArray<ReliabilityPoint> Points)
{
    public int Weak => Points.Count(one => one.IsWeak);
}

/// <summary>
/// Computes the note from what a public version states, and from the day. There is no mark and no colour: each point says what
/// it is and why it matters. Whoever changes what is computed gives the rule its next version.
/// </summary>
public static class ReliabilityRule
{
    public const int Version = 2;

    /// <summary>Data of what runs are old after so many days: the term within which they have to be updated.</summary>
    const int MostDays = 365;

    /// <summary>More recalibrations than this say that estimates moved often.</summary>
    const int UsualRecalibrations = 2;

    public static ReliabilityNote Of(Activity one, DateOnly day) =>
        new(
            one.Number,
            one.Version,
            Version,
            [Age(one.Facts, day), Recalibrations(one.Facts), Missing(one.Facts, day), Uneven(one.Facts)]
        );

    /// <summary>What ended is not updated any more, and so does not become old.</summary>
    static ReliabilityPoint Age(ActivityFacts facts, DateOnly day)
    {
        if (facts.Standing.Date is not { } date)
            return new("age", true, new("De peildatum ontbreekt.", "The reporting date is missing."));
        var days = Math.Max(0, day.DayNumber - date.DayNumber);
        var ended = !facts.IsLive;
        return new(
            "age",
            !ended && days > MostDays,
            new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"De gegevens zijn van {Days.Long(date, Language.Nl)}{(ended ? "; de activiteit is voorbij en wordt niet meer bijgewerkt." : $", {days} dagen oud. Ouder dan {MostDays} dagen is te oud.")}"
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The data are of {Days.Long(date, Language.En)}{(ended ? "; the activity is over and is not updated any more." : $", {days} days old. Over {MostDays} days is too old.")}"
                )
            )
        );
    }

    static ReliabilityPoint Recalibrations(ActivityFacts facts)
    {
        var count = facts.Recalibrations;
        return new(
            "recalibrations",
            count > UsualRecalibrations,
            new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Herijkt: {count} keer. Meer dan {UsualRecalibrations} keer zegt dat schattingen vaak verschoven."
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Recalibrated: {count} times. More than {UsualRecalibrations} times says that estimates moved often."
                )
            )
        );
    }

    static ReliabilityPoint Missing(ActivityFacts facts, DateOnly day)
    {
        var all = MissingFields(facts, day).ToList();
        return new(
            "missing",
            all.Count > 0,
            all.Count == 0
                ? new("Alle velden die dit weegt, zijn ingevuld.", "All fields that this weighs are filled in.")
                : new(
                    $"Niet ingevuld: {string.Join(", ", all.Select(one => one.Nl))}.",
                    $"Not filled in: {string.Join(", ", all.Select(one => one.En))}."
                )
        );
    }

    /// <summary>What need not be filled in to publish, and what a reader misses all the same.</summary>
    static IEnumerable<Bilingual> MissingFields(ActivityFacts facts, DateOnly day)
    {
        if (facts.General.Occasion.Length == 0)
            yield return new("aanleiding", "occasion");
        if (facts.General.Development.Length == 0)
            yield return new("ontwikkelwijze", "way of development");
        if (facts.General.Custom is null)
            yield return new("maatwerk", "custom made");
        if (facts.Milestones.IsEmpty)
            yield return new("mijlpalen", "milestones");
        if (facts.Parties.IsEmpty)
            yield return new("ontwikkelpartijen", "development parties");
        if (facts.Benefits.IsEmpty)
            yield return new("maatschappelijke baten", "benefits to society");
        if (facts.Upkeep.YearlyEuro is null)
            yield return new("beheerkosten na oplevering", "maintenance costs after delivery");
        if (Estimates.Current(facts.Forms, day.Year) is not { } last)
            yield return new("schattingen", "estimates");
        else
        {
            if (last.End is null)
                yield return new("de actuele einddatum", "the current end");
            if (facts.Forms.Length > 1 && last.Actual.Total is null)
                yield return new("de uitgaven", "spending");
        }
    }

    static ReliabilityPoint Uneven(ActivityFacts facts)
    {
        var count = facts.Forms.Count(form => form.Estimated.IsUneven || form.Actual.IsUneven);
        return new(
            "uneven",
            count > 0,
            count == 0
                ? new(
                    "De kosten tellen op tot hun totaal, waar beide zijn opgegeven.",
                    "Costs add up to their total, where both were stated."
                )
                : new(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Bij {count} van {facts.Forms.Length} schattingen tellen de kosten niet op tot hun totaal."
                    ),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Of {count} of {facts.Forms.Length} estimates the costs do not add up to their total."
                    )
                )
        );
    }
}

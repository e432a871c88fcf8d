using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>How a phrase stands to the part of the year that it names.</summary>
enum DeadlineBound
{
    /// <summary>Within it: "in de zomer".</summary>
    In,

    /// <summary>Before it begins: "voor de zomer".</summary>
    Before,

    /// <summary>Until it ends: "uiterlijk in maart", "voor het eind van het jaar".</summary>
    Until,
}

/// <summary>What the bounds are called in rules.</summary>
static class DeadlineBounds
{
    /// <summary>What the bounds mean of whatever part of the year, for the page that publishes the rules.</summary>
    public static readonly ImmutableArray<DeadlineRule> All =
    [
        new(
            "before",
            new(
                "vóór (voor de zomer): tot en met de dag voordat dat deel van het jaar begint",
                "before (before the summer): up to and including the day before that part of the year begins"
            )
        ),
        new(
            "until",
            new(
                "uiterlijk, tot en met, voor het eind van (uiterlijk in maart): tot en met de laatste dag van dat deel van het jaar",
                "by, up to and including, before the end of (by March): up to and including the last day of that part of the year"
            )
        ),
    ];

    /// <summary>The rule for a part of the year under a bound.</summary>
    public static DeadlineRule Rule(DeadlineBound bound, DeadlineRule part) =>
        bound switch
        {
            DeadlineBound.Before => new(
                "before_" + part.Name,
                new(
                    $"vóór: tot en met de dag ervoor ({part.Says.Nl})",
                    $"before: up to and including the day before it ({part.Says.En})"
                )
            ),
            DeadlineBound.Until => new(
                "until_" + part.Name,
                new(
                    $"uiterlijk: tot en met de laatste dag ({part.Says.Nl})",
                    $"by: up to and including the last day ({part.Says.En})"
                )
            ),
            _ => part,
        };

    /// <summary>The days that are left of a part of the year under a bound, for a promise that was made on a day; null where none are.</summary>
    public static DeadlineWindow? Of(DeadlineBound bound, DeadlineWindow part, DateOnly written)
    {
        var from = bound == DeadlineBound.In ? part.From : written;
        var until = bound == DeadlineBound.Before ? part.From.AddDays(-1) : part.Until;
        return until < written ? null : new DeadlineWindow(from, until).NotBefore(written);
    }
}

using System.Collections.Immutable;

namespace Rekenschap.Portfolio.Activities.Sections;

/// <summary>Section Algemeen.</summary>
/// <param name="Partners">Codes of ministries that take part (samenwerkende ministeries).</param>
/// <param name="Subject">Null where it is not known.</param>
/// <param name="Services">Dienstverlening: up to three.</param>
/// <param name="Internal">Interne bedrijfsvoering; null where nobody said.</param>
/// <param name="Development">Ontwikkelwijze: one of <see cref="ActivityWords.WaysOfDevelopment"/> or another.</param>
/// <param name="Custom">Maatwerk; null where nobody said.</param>
/// <param name="Occasion">Aanleiding.</param>
/// <param name="Goal">Doelstelling.</param>
/// <param name="Benefits">One to three.</param>
/// <param name="Start">The day on which the steering group approved the plan; of maintenance the day of discharge. Null while not started.</param>
public sealed record General(
    ImmutableArray<string> Partners,
    Subject? Subject,
    ImmutableArray<string> Services,
    bool? Internal,
    ActivityKind? Kind,
    string Development,
    bool? Custom,
    string Occasion,
    string Goal,
    ImmutableArray<SocialBenefit> Benefits,
    DateOnly? Start
)
{
    public const int MostServices = 3;
    public const int MostBenefits = 3;

    /// <summary>Nothing is known yet.</summary>
    public static readonly General Empty = new([], null, [], null, null, "", null, "", "", [], null);
}

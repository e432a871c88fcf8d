namespace Rekenschap.Portfolio.Activities.Sections;

/// <summary>Section Peildatum en Status.</summary>
/// <param name="Date">Peildatum: the day for which everything in this version holds; null where nothing was reported yet.</param>
/// <param name="Explained">Toelichting.</param>
public sealed record Standing(DateOnly? Date, ActivityStatus Status, string Explained)
{
    public static readonly Standing Empty = new(null, ActivityStatus.NotStarted, "");
}

/// <summary>A stretch of days in one status (StatusChange); the last has no end.</summary>
public sealed record StatusSpan(DateOnly From, DateOnly? Until, ActivityStatus Status);

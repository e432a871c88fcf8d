namespace Rekenschap.Oversight.Findings;

/// <summary>What a department does about a finding. Days are those of Amsterdam.</summary>
/// <param name="Number">Within the finding, from 1.</param>
/// <param name="Owner">The part of the organisation that answers for it; never a person.</param>
/// <param name="Ready">The day on which it was ready; null while it is not.</param>
/// <param name="Evidence">Where it shows how far it is; empty where nothing was said.</param>
public sealed record Measure(
    int Number,
    string What,
    string Owner,
    DateOnly Start,
    DateOnly Planned,
    DateOnly? Ready,
    MeasureStage Stage,
    string Evidence
)
{
    /// <summary>Whether it was shown to work.</summary>
    public bool IsShownToWork => Stage == MeasureStage.Operation && Ready is not null && Evidence.Trim().Length > 0;

    public bool IsLate(DateOnly today) => (Ready ?? today) > Planned;

    /// <summary>How it stands on a day; what happened later is not known yet then.</summary>
    public MeasureStanding On(DateOnly today) =>
        Ready is { } ready && ready <= today ? MeasureStanding.Ready
        : today > Planned ? MeasureStanding.Late
        : today < Start ? MeasureStanding.NotBegun
        : MeasureStanding.UnderWay;
}

/// <summary>How a measure stands on a day, from its dates.</summary>
public enum MeasureStanding
{
    /// <summary>Niet gestart.</summary>
    NotBegun,

    /// <summary>In uitvoering.</summary>
    UnderWay,

    /// <summary>Vertraagd: its planned day has passed.</summary>
    Late,

    /// <summary>Gereed.</summary>
    Ready,
}

namespace Rekenschap.Ui.Feedback;

/// <summary>What a mark says; each has its own shape and colour and stands beside its word, never alone.</summary>
public enum Signal
{
    /// <summary>Says nothing good or bad: a filled ring.</summary>
    Neutral,

    /// <summary>True, met, accepted: a tick.</summary>
    Holds,

    /// <summary>To be looked at: a triangle.</summary>
    Warns,

    /// <summary>Untrue, not met, refused: a cross.</summary>
    Fails,
}

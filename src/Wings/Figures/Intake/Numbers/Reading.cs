namespace Rekenschap.Figures.Intake.Numbers;

/// <summary>What came of reading a cell as a number.</summary>
internal enum Reading : byte
{
    Number,
    NotANumber,

    /// <summary>A number with more digits before the mark than can be kept exactly.</summary>
    TooLarge,

    /// <summary>A number with a percent sign: a hundredth was taken.</summary>
    Percentage,
}

using System.Collections.Immutable;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>What a ministry said of what is said of it.</summary>
public enum FactState
{
    /// <summary>It has nothing said yet, or not of this text, and still has time.</summary>
    Waiting,

    /// <summary>All of it is right.</summary>
    Confirmed,

    /// <summary>Something has to be otherwise, and its editors have not answered yet.</summary>
    Corrected,

    /// <summary>The day has passed on which it should have answered.</summary>
    Silent,
}

/// <summary>How far one ministry is with a document.</summary>
/// <param name="Hash">Of its passages.</param>
sealed record FactStanding(
    string Organisation,
    FactState State,
    ImmutableArray<FactPassage> Passages,
    ImmutableArray<byte> Hash,
    ImmutableArray<FactCorrection> Corrections
)
{
    public IEnumerable<FactCorrection> Open => Corrections.Where(one => one.State == CorrectionState.Open);
}

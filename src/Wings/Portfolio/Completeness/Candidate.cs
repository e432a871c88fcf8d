using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Completeness;

/// <summary>Why something may be missing from the register, or does not fit what is in it.</summary>
public enum CandidateKind
{
    /// <summary>A registration or an advice on a project that is not on the dashboard.</summary>
    AdviceElsewhere,

    /// <summary>The activity's own papers say that it has an advice, and the register of advices has none.</summary>
    AdviceMissing,

    /// <summary>It has an advice, of which its own papers say nothing.</summary>
    AdviceUnsaid,

    /// <summary>A budget line on ICT that is named like no activity.</summary>
    BudgetLine,

    /// <summary>It was live when last year ended, and was not reported on since.</summary>
    NotReported,

    /// <summary>It was live when last year ended, and is not on the dashboard now.</summary>
    Vanished,
}

/// <summary>Something for the coordinator to look at.</summary>
/// <param name="Key">The same each time that it is found.</param>
/// <param name="Name">What it is called where it was found.</param>
/// <param name="Owner">Of whom, as the place where it was found says.</param>
/// <param name="Why">Why it stands here.</param>
/// <param name="Activity">Number of the activity that it is about; null where it is about none.</param>
/// <param name="Like">Number of an activity whose name is like it; null where none is, or nobody looked.</param>
/// <param name="Euro">Of a budget line, in the year in which it cost most.</param>
public sealed record Candidate(
    string Key,
    CandidateKind Kind,
    string Name,
    string Owner,
    Bilingual Why,
    int? Activity = null,
    int? Like = null,
    decimal? Euro = null
);

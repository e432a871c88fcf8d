using System.Collections.Immutable;
using Rekenschap.Oversight.Notices;
using Rekenschap.Oversight.Notices.Answers;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>A notice of the demonstration and what was answered.</summary>
/// <param name="Title">In Dutch, as all that is said.</param>
sealed record DemoNotice(
    string Title,
    string Words,
    NoticeSeverity Severity,
    string Asked,
    DateTimeOffset Sent,
    DateTimeOffset Begins,
    ImmutableArray<DemoAnswer> Answers
)
{
    /// <summary>How many hours after it begins to count an answer is due.</summary>
    public int DueInHours { get; init; }

    public DateTimeOffset Due => Begins.AddHours(DueInHours);

    /// <summary>So many days after it was sent it was closed, and with which words; null while it runs.</summary>
    public (int Days, string Said)? Closed { get; init; }
}

/// <summary>What one organisation answered.</summary>
/// <param name="Verb">Null where nobody there said anything.</param>
/// <param name="Days">After it was sent.</param>
sealed record DemoAnswer(
    string Organisation,
    AnswerVerb? Verb,
    string Said,
    int Days,
    ImmutableArray<DemoMeasure> Measures
);

/// <summary>What it did about it, in days after the notice was sent.</summary>
/// <param name="Done">Null where it is not done yet.</param>
readonly record struct DemoMeasure(string What, int Until, int? Done);

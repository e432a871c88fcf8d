using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions;

/// <summary>An answer as it was written at one moment. Never changed.</summary>
public sealed class AnswerVersion
{
    public required Id<ParliamentQuestion> Question { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    /// <summary>Pseudonym; for the office only.</summary>
    public required string By { get; init; }

    public required string Organisation { get; init; }

    public required Role Role { get; init; }

    public required DateTimeOffset At { get; init; }
}

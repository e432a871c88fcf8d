using System.Collections.Immutable;

namespace Rekenschap.Figures.QuestionPages;

/// <summary>A field of a form as a reader sees it again: what was typed, and what is wrong with it.</summary>
/// <param name="Name">As in the address.</param>
/// <param name="Values">What was typed or chosen; one for anything but ticks.</param>
/// <param name="Choices">What there is to choose from; empty for free text.</param>
/// <param name="Many">Whether several may be chosen.</param>
public sealed record AskField(
    string Name,
    string Label,
    string? Hint,
    ImmutableArray<string> Values,
    ImmutableArray<Choice> Choices,
    bool Many = false,
    string? Error = null
)
{
    /// <summary>Which of the fields of one name it is.</summary>
    public int Number { get; init; }

    public string Id => Number == 0 ? Name : $"{Name}-{Number + 1}";

    public string Value => Values.IsEmpty ? "" : Values[0];

    /// <summary>What describes the field to assistive technology; null where nothing does.</summary>
    public string? DescribedBy =>
        (Error, Hint) switch
        {
            (not null, not null) => $"{Id}-error {Id}-hint",
            (not null, _) => $"{Id}-error",
            (_, not null) => $"{Id}-hint",
            _ => null,
        };
}

public readonly record struct Choice(string Value, string Words);

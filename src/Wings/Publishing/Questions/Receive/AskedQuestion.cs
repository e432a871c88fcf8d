namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>A question as it came in.</summary>
/// <param name="Group">Heading above it; empty where there was none.</param>
/// <param name="Owner">Code or alias of who is to answer; empty where the list does not say.</param>
sealed record AskedQuestion(int Number, string Text, string Group = "", string Owner = "")
{
    public DateOnly? Due { get; init; }
}

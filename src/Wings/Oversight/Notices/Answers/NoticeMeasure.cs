namespace Rekenschap.Oversight.Notices.Answers;

/// <summary>What an organisation does about a notice.</summary>
/// <param name="Number">From 1, within the answer.</param>
/// <param name="Until">The day on which it will be done.</param>
/// <param name="DoneOn">The day on which it was; null while it is not.</param>
public sealed record NoticeMeasure(int Number, string What, DateOnly Until, DateOnly? DoneOn)
{
    public bool IsLateOn(DateOnly today) => DoneOn is null && Until < today;
}

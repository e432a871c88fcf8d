using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Publications;

/// <summary>The source of a document as it was published, so that its claims can be judged again as long as it is out there.</summary>
public sealed class PublishedText
{
    public required Id<StoredPublication> Publication { get; init; }

    /// <summary>From the edition folder: <c>documents/letter.md</c>.</summary>
    public required string Path { get; init; }

    public required string Text { get; init; }
}

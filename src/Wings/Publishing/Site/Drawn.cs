namespace Rekenschap.Publishing.Site;

/// <summary>A page as it was drawn under a seal, and what it rests on.</summary>
/// <param name="Besides">As the page said when it was drawn.</param>
internal sealed record Drawn(byte[] Html, string? TreeHead, RestsOn RestsOn, IReadOnlyList<object?> Besides);

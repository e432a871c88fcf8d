namespace Rekenschap.Publishing.Site;

/// <summary>A page as it was drawn under a seal, and what it rests on; null where it must be drawn each time.</summary>
internal sealed record Drawn(byte[] Html, string? TreeHead, RestsOn? RestsOn);

namespace Rekenschap.Publishing.Feeds;

/// <summary>Something that happened since publication, as a feed reader shows it. Plain text.</summary>
/// <param name="Key">Names the event for good: equal keys are the same entry.</param>
/// <param name="Path">The page that tells more, from the publication's root, with its anchor.</param>
sealed record FeedEntry(string Key, DateOnly On, string Title, string Text, string Path);

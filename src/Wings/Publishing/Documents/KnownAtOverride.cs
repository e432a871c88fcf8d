namespace Rekenschap.Publishing.Documents;

/// <summary>The knowledge moment that the caller asks for instead of the document's own: a day, or null for the latest.</summary>
public sealed record KnownAtOverride(DateOnly? Day);

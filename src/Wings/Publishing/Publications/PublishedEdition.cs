using System.Collections.Immutable;

namespace Rekenschap.Publishing.Publications;

/// <summary>An edition as it was judged, with the publications that were made of it, the latest first.</summary>
public sealed record PublishedEdition(Publication Judged, ImmutableArray<PublicationHead> Publications);

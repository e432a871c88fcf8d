using System.Collections.Immutable;
using Rekenschap.Publishing.Keeping;

namespace Rekenschap.Publishing.Publications;

/// <summary>An edition as it was judged, with the publications that were made of it, the latest first.</summary>
/// <param name="Register">What the office wrote of it since, as it is at each moment.</param>
public sealed record PublishedEdition(
    Publication Judged,
    ImmutableArray<PublicationHead> Publications,
    Func<OfficeRegister> Register
);

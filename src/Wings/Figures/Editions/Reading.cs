namespace Rekenschap.Figures.Editions;

/// <summary>A delivery as it was judged, and what that rested on besides its own file and those that speak of it.</summary>
/// <param name="Asked">Of which indicators and organisations it was asked what had been accepted before.</param>
/// <param name="Combinations">How many combinations of members were known when it had been read.</param>
sealed record Reading(JudgedDelivery Judged, IReadOnlySet<int> Asked, int Combinations);

/// <summary>An edition as it was last read, where nothing but deliveries, what speaks of them, and documents changed since.</summary>
/// <param name="Changed">Paths from the folder of all files that were added, changed or removed since.</param>
public sealed record EarlierReading(EditionRead Read, IReadOnlyCollection<string> Changed);

using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Observations;

/// <summary>SDMX <c>OBS_STATUS</c>.</summary>
public enum ObservationStatus : byte
{
    /// <summary>A</summary>
    Normal,

    /// <summary>P</summary>
    Provisional,

    /// <summary>E</summary>
    Estimated,

    /// <summary>M</summary>
    Missing,

    /// <summary>L</summary>
    NotCollected,
}

/// <summary>
/// Where in its file a value stood. For a sheet: row and column from 1 (<c>D14</c> is row 14, column 4) and the sheet's
/// number from 0; for JSON the element's index and the number of its field; for XML line and column.
/// </summary>
public readonly record struct Place(int Row, int Column, int Sheet = 0);

/// <summary>
/// One value of one indicator at one coordinate, as one delivery gave it. Codes are indexes so that millions are cheap:
/// <paramref name="Indicator"/> in <c>IndicatorCatalogue.Indicators</c>, <paramref name="Organisation"/> in
/// <c>Organisations.All</c>, <paramref name="Breakdown"/> in the edition's <see cref="Breakdowns"/> (0: none),
/// <paramref name="Delivery"/> in the edition's list of deliveries.
/// </summary>
/// <param name="Value">In the indicator's unit; 0 and meaningless when the status is missing or not collected.</param>
public readonly record struct Observation(
    int Indicator,
    int Organisation,
    Period Period,
    int Breakdown,
    decimal Value,
    ObservationStatus Status,
    bool Confidential,
    int Delivery,
    Place Place
)
{
    public bool HasValue => Status is not (ObservationStatus.Missing or ObservationStatus.NotCollected);
}

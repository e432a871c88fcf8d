using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>Where a value stands: its cell, and its coordinate as far as it is known (negative indicator or period: it is not).</summary>
internal readonly record struct CellAt(Place Place, int Indicator, Series Series, int Period)
{
    public bool IsKnown => Period >= 0;

    public static CellAt Unknown(Place place, int indicator) => new(place, indicator, default, -1);
}

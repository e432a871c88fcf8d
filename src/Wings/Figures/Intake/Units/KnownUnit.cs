namespace Rekenschap.Figures.Intake.Units;

/// <summary>A unit that is known by its word.</summary>
/// <param name="Quantity">What it measures: units of one quantity convert into each other.</param>
/// <param name="Size">How many of the quantity's own unit it is.</param>
readonly record struct KnownUnit(string Quantity, decimal Size)
{
    /// <summary>Units of measure, of money and the per cent: words that beside a name mean nothing else.</summary>
    public bool IsMeasure => Quantity is not ("count" or "persons" or "fte" or "jobs" or "days" or "hours");
}

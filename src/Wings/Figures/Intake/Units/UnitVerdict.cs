namespace Rekenschap.Figures.Intake.Units;

/// <summary>How the unit that is written stands to the one that is asked for.</summary>
enum UnitFit
{
    /// <summary>The same, by whatever name.</summary>
    Same,

    /// <summary>Another size of the same quantity: kg where tonnes are asked for.</summary>
    OtherSize,

    /// <summary>Perhaps another size: a power of ten, or per cents that may have been meant as such.</summary>
    PerhapsOtherSize,

    /// <summary>Something that cannot be converted: GJ where m3 is asked for.</summary>
    OtherQuantity,

    /// <summary>Not a unit that is known.</summary>
    Unknown,
}

/// <param name="Factor">By which a value is multiplied to be in the unit that is asked for; null where that cannot be said.</param>
readonly record struct UnitVerdict(UnitFit Fit, decimal? Factor)
{
    static readonly UnitVerdict Same = new(UnitFit.Same, 1);

    public static UnitVerdict Of(UnitPhrase written, string wanted)
    {
        if (written.Folded == Kernel.People.Organisations.Fold(wanted))
            return Same;
        if (!written.IsKnown)
            return new(UnitFit.Unknown, null);
        var asked = UnitPhrase.Parse(wanted) ?? new(wanted, null, 1);
        if (written.Unit is not { } unit || unit.Quantity == "count")
            return written.Scale == asked.Scale
                ? Same
                : new(UnitFit.PerhapsOtherSize, Round(written.Scale / asked.Scale));
        if (asked.Unit is not { } other)
            return new(UnitFit.Unknown, null);
        if (other.Quantity != unit.Quantity)
            return new(UnitFit.OtherQuantity, null);
        var factor = unit.Size * written.Scale / (other.Size * asked.Scale);
        return factor == 1 ? Same
            : unit.Quantity == "share" ? new(UnitFit.PerhapsOtherSize, factor)
            : new(UnitFit.OtherSize, Round(factor));
    }

    static decimal Round(decimal factor) => Math.Round(factor, 20);
}

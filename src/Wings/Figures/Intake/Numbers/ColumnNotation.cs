using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Numbers;

/// <summary>
/// Judges from all numbers of one column in which notation they are written. A number such as 1.234 fits both; where no
/// other number of the column decides, the column is in doubt.
/// </summary>
internal sealed class ColumnNotation
{
    bool nl;
    bool en;

    /// <summary>The first number that fits both notations with different values.</summary>
    public Place? Doubtful { get; private set; }

    /// <summary>The first number that fits one notation where an earlier one fits only the other.</summary>
    public Place? Contradicting { get; private set; }

    public void Look(ReadOnlySpan<byte> text, Place place)
    {
        if (text.IndexOfAny((byte)'.', (byte)',') < 0)
            return;
        var asNl = NumberText.Read(text, NumberNotation.Nl, out var nlValue) != Reading.NotANumber;
        var asEn = NumberText.Read(text, NumberNotation.En, out var enValue) != Reading.NotANumber;
        if (asNl && asEn && nlValue != enValue)
            Doubtful ??= place;
        nl |= asNl && !asEn;
        en |= asEn && !asNl;
        if (nl && en)
            Contradicting ??= place;
    }

    /// <summary>The notation; null where there is doubt. Without any mark the notation does not matter.</summary>
    public NumberNotation? Judge() =>
        nl && en ? null
        : nl ? NumberNotation.Nl
        : en ? NumberNotation.En
        : Doubtful is null ? NumberNotation.Plain
        : null;
}

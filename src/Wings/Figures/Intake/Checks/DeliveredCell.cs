using System.Runtime.InteropServices;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// One delivered cell in 24 bytes. Nearly every value has at most 18 digits, and nearly every place a sheet and a column of
/// small number; the few that do not fit are kept by <see cref="DeliveredValues"/>.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct DeliveredCell
{
    const int FateBits = 2;
    const int StatusBits = 3;
    const int ScaleBits = 5;
    const byte LongValue = (1 << ScaleBits) - 1;
    const int SheetsHeld = 1 << (8 - ScaleBits);
    const ushort FarPlace = 0;

    public ulong Key;
    long digits;
    int row;
    ushort column;
    byte scaleAndSheet;
    byte state;

    public CellState State
    {
        readonly get =>
            new(
                (CellFate)(state & ((1 << FateBits) - 1)),
                (ObservationStatus)((state >> FateBits) & ((1 << StatusBits) - 1)),
                state >> (FateBits + StatusBits) != 0
            );
        set =>
            state = (byte)(
                (int)value.Fate
                | ((int)value.Status << FateBits)
                | ((value.Confidential ? 1 : 0) << (FateBits + StatusBits))
            );
    }

    readonly byte Scale => (byte)(scaleAndSheet & LongValue);

    /// <summary>Keeps a value to its last zero; false for one that has too many digits.</summary>
    public bool Hold(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var fits = bits[2] == 0 && bits[1] >= 0 && !(value == 0 && decimal.IsNegative(value));
        SetScale(fits ? value.Scale : LongValue);
        digits = ((long)bits[1] << 32) | (uint)bits[0];
        if (decimal.IsNegative(value))
            digits = -digits;
        return fits;
    }

    public readonly bool TryValue(out decimal value)
    {
        value = default;
        if (Scale == LongValue)
            return false;
        var amount = (ulong)Math.Abs(digits);
        value = new((int)amount, (int)(amount >> 32), 0, digits < 0, Scale);
        return true;
    }

    /// <summary>Keeps a place; false for one that is too far away.</summary>
    public bool Hold(Place place)
    {
        var fits = place.Column is > FarPlace and <= ushort.MaxValue && place.Sheet is >= 0 and < SheetsHeld;
        (row, column) = (place.Row, fits ? (ushort)place.Column : FarPlace);
        scaleAndSheet = (byte)(Scale | ((fits ? place.Sheet : 0) << ScaleBits));
        return fits;
    }

    public readonly bool TryPlace(out Place place)
    {
        place = new(row, column, scaleAndSheet >> ScaleBits);
        return column != FarPlace;
    }

    void SetScale(int scale) => scaleAndSheet = (byte)((scaleAndSheet & ~LongValue) | scale);
}

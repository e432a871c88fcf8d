using Rekenschap.Portfolio.Foreign.Cells;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>Every cell in which anything stands, by what became of it: together they are all there are.</summary>
/// <param name="Kept">Read as it stands, doubtful ones too.</param>
/// <param name="Mended">Read, though written in another way than its file writes such values.</param>
/// <param name="Withheld">Kept back by a law.</param>
/// <param name="NotGiven">Words say that there is no value.</param>
/// <param name="Unreadable">Named as a fault, and in no series.</param>
/// <param name="LeftOut">In rows, columns or files that are named as faults, or that the mapping does not want.</param>
/// <param name="Headings">The row of headings.</param>
public sealed record ForeignTally(
    int Kept,
    int Mended,
    int Withheld,
    int NotGiven,
    int Unreadable,
    int LeftOut,
    int Headings
)
{
    public static readonly ForeignTally None = new(0, 0, 0, 0, 0, 0, 0);

    public int All => Kept + Mended + Withheld + NotGiven + Unreadable + LeftOut + Headings;

    public static ForeignTally operator +(ForeignTally a, ForeignTally b) =>
        new(
            a.Kept + b.Kept,
            a.Mended + b.Mended,
            a.Withheld + b.Withheld,
            a.NotGiven + b.NotGiven,
            a.Unreadable + b.Unreadable,
            a.LeftOut + b.LeftOut,
            a.Headings + b.Headings
        );

    public static ForeignTally Add(ForeignTally left, ForeignTally right) => left + right;

    internal static ForeignTally Of(ForeignValue value) =>
        value.State switch
        {
            ValueState.Given => value.IsMended ? None with { Mended = 1 } : None with { Kept = 1 },
            ValueState.Withheld => None with { Withheld = 1 },
            ValueState.NotGiven => None with { NotGiven = 1 },
            ValueState.Unreadable => None with { Unreadable = 1 },
            _ => None,
        };

    internal static ForeignTally Out(int cells) => None with { LeftOut = cells };
}

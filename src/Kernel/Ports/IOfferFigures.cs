using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Kernel.Ports;

/// <summary>A row of a register as it was when it was counted.</summary>
/// <param name="Subject">As the ledger names it: <c>commitments/12</c>.</param>
/// <param name="Revision">Of the row then; its deeds up to there are in the ledger.</param>
public readonly record struct CountedRow(string Subject, int Revision)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Subject}@{Revision}");
}

/// <summary>A number that a wing counted from its register. It is a figure only once somebody hands it in and others accept it.</summary>
/// <param name="Indicator">Code that the count has in every catalogue.</param>
/// <param name="Value">Null where there is a number that nobody outside may see.</param>
/// <param name="Rows">Every row that was counted, in the order of their subjects.</param>
public sealed record OfferedFigure(string Indicator, Coordinate At, decimal? Value, ImmutableArray<CountedRow> Rows)
{
    /// <summary>Whether the register has nothing of it: then there is no number, and nobody says that it is zero.</summary>
    public bool NothingEntered { get; init; }

    /// <summary>Whether anybody may know which rows these are; else their number and digest are all that leaves the office.</summary>
    public bool IsOpen { get; init; }

    /// <summary>SHA-256 in hexadecimal over a line <c>subject@revision</c> for each row: other rows, or another state of one, give another.</summary>
    public string Digest { get; } =
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Rows.Select(row => $"{row}\n"))))
        );
}

/// <summary>What is asked of a register.</summary>
/// <param name="Indicators">Codes; what a register does not count is passed over.</param>
/// <param name="Period">What is outside it is not counted, and neither is a year that is not over.</param>
/// <param name="Organisations">Of which a number is asked, the root among them where it is.</param>
/// <param name="Root">Code of the organisation that stands for the whole.</param>
/// <param name="Today">In Amsterdam.</param>
public sealed record OfferAsked(
    ImmutableHashSet<string> Indicators,
    Period Period,
    ImmutableArray<Organisation> Organisations,
    string Root,
    DateOnly Today
);

/// <summary>A wing that counts what it keeps, for collections that ask it.</summary>
public interface IOfferFigures
{
    /// <summary>Codes of all that it counts.</summary>
    ImmutableHashSet<string> Indicators { get; }

    /// <summary>The numbers as the register now has them, by indicator and coordinate; of what nothing was entered none is given.</summary>
    Task<ImmutableArray<OfferedFigure>> Count(OfferAsked asked, CancellationToken stop);
}

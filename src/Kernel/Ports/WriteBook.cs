using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ports;

/// <summary>The forms in which a workbook is written.</summary>
public enum BookForm
{
    /// <summary>Office Open XML.</summary>
    Xlsx,

    /// <summary>OpenDocument.</summary>
    Ods,
}

/// <summary>A workbook that somebody takes along.</summary>
/// <param name="Day">On which it was made; the bytes follow from the content and the day.</param>
public sealed record WantedBook(string Title, Language Language, DateOnly Day, ImmutableArray<WantedSheet> Sheets);

/// <summary>One sheet of it.</summary>
/// <param name="Name">At most 31 characters, without the signs that programs forbid there.</param>
public sealed record WantedSheet(string Name, ImmutableArray<ImmutableArray<WantedCell>> Rows)
{
    /// <summary>Number of the row that heads the table, from 1; 0 for a sheet that is no table.</summary>
    public int HeadingRow { get; init; } = 1;
}

/// <summary>A cell: words, which are never run as a formula whatever they begin with, or a number. The default is empty.</summary>
/// <param name="Decimals">That are shown; what is stored is the whole number.</param>
public readonly record struct WantedCell(string? Text, decimal? Number, int Decimals)
{
    public static WantedCell Of(string text) => new(text, null, 0);

    public static WantedCell Of(decimal? number, int decimals = 0) => new(null, number, decimals);
}

/// <summary>Writes a workbook.</summary>
public delegate byte[] WriteBook(WantedBook book, BookForm form);

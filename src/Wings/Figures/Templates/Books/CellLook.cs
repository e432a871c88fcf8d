namespace Rekenschap.Figures.Templates.Books;

/// <summary>How a cell of a workbook that we write looks; only <see cref="Input"/>, <see cref="Words"/> and <see cref="Free"/> are for typing.</summary>
internal enum CellLook
{
    Plain,
    Title,
    Heading,

    /// <summary>A code or a name that must come back as it is.</summary>
    Given,

    /// <summary>What was told before, to compare with.</summary>
    Grey,

    /// <summary>Longer text, broken within its cell.</summary>
    Wrapped,

    /// <summary>Where a number is typed.</summary>
    Input,

    /// <summary>Where a code or words are typed.</summary>
    Words,

    /// <summary>Outside the table: nothing is asked there, and nothing is kept from being typed.</summary>
    Free,
}

/// <summary>How a number is shown; what is stored is always the whole of it.</summary>
internal readonly record struct NumberShape(bool Percent, int Decimals);

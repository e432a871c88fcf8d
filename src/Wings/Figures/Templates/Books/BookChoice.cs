using System.Collections.Immutable;

namespace Rekenschap.Figures.Templates.Books;

/// <summary>What may be chosen in a run of cells of one column, or only what is said when somebody comes to them.</summary>
/// <param name="Column">From 0.</param>
/// <param name="First">Row, from 1.</param>
/// <param name="Last">Row, included.</param>
/// <param name="Title">At most 32 characters are shown.</param>
/// <param name="Says">At most 255 characters are shown.</param>
internal sealed record BookChoice(int Column, int First, int Last, string Title, string Says)
{
    /// <summary>The words themselves; empty where <see cref="List"/> holds them, or where anything may be typed.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Where on another sheet the words stand; null where they do not.</summary>
    public BookList? List { get; init; }

    public bool HasList => !Words.IsEmpty || List is not null;

    public string ShortTitle => Cut(Title, 32);

    public string ShortSays => Cut(Says, 255);

    static string Cut(string text, int most) =>
        text.Length <= most ? text
        : char.IsHighSurrogate(text[most - 2]) ? text[..(most - 2)] + "…"
        : text[..(most - 1)] + "…";
}

/// <summary>A run of cells in one column of a sheet.</summary>
/// <param name="Column">From 0.</param>
internal sealed record BookList(string Sheet, int Column, int First, int Last);

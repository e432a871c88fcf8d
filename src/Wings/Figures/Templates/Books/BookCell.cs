namespace Rekenschap.Figures.Templates.Books;

/// <summary>A cell: text, a number, or nothing. Text is stored as text, so that no program takes it for a formula.</summary>
internal readonly record struct BookCell(CellLook Look, string? Text, decimal? Number, NumberShape? Shape)
{
    public static BookCell Of(CellLook look, string? text) => new(look, text, null, null);

    public static BookCell Of(CellLook look, decimal? number, NumberShape shape) => new(look, null, number, shape);
}

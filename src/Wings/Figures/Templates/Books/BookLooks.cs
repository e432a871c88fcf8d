namespace Rekenschap.Figures.Templates.Books;

/// <summary>What the looks have in common whatever the workbook's form.</summary>
internal static class BookLooks
{
    public static bool IsFree(this CellLook look) => look is CellLook.Input or CellLook.Words or CellLook.Free;

    public static bool Wraps(this CellLook look) => look is CellLook.Wrapped or CellLook.Heading;

    /// <summary>Background, as six hexadecimal digits; null for none.</summary>
    public static string? Background(this CellLook look) =>
        look switch
        {
            CellLook.Heading => "DCE6F1",
            CellLook.Input or CellLook.Words => "FFFBE0",
            _ => null,
        };

    public static bool HasBorder(this CellLook look) => look.Background() is not null;
}

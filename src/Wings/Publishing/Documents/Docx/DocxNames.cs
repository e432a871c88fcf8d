using System.Collections.Immutable;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>The namespaces of WordprocessingML.</summary>
internal static class DocxNames
{
    public static readonly ImmutableArray<(string Name, string? Value)> All =
    [
        ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ];

    /// <summary>A bookmark's name: no hyphen, as its programs want it.</summary>
    public static string Bookmark(string id) => id.Replace('-', '_');
}

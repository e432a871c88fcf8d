using System.Xml;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Workbooks;

/// <summary>
/// Reads texts of a workbook a piece at a time into memory that is used again: no cell makes a string, and one of
/// gigabytes is refused before it is held.
/// </summary>
internal sealed class CellText
{
    char[] text = new char[256];
    int used;

    public ReadOnlySpan<char> Text => text.AsSpan(0, used);

    public void Clear() => used = 0;

    /// <summary>All text of an element; the reader goes from its start to its end.</summary>
    public ReadOnlySpan<char> Read(XmlReader xml)
    {
        Clear();
        Add(xml);
        return Text;
    }

    /// <summary>Adds all text of an element; the reader goes from its start to its end.</summary>
    public void Add(XmlReader xml)
    {
        for (var more = xml.Enter(); more; more = xml.Next())
            if (xml.NodeType == XmlNodeType.Element)
                Add(xml);
            else
                AddNode(xml);
    }

    /// <summary>Adds the text at which the reader stands; nothing where it is no text.</summary>
    public void AddNode(XmlReader xml)
    {
        if (
            xml.NodeType
            is not (
                XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace
            )
        )
            return;
        // The reader fills what it is given as far as there is text, but never with half of a surrogate pair.
        for (var full = true; full; full = used >= text.Length - 1)
        {
            if (used >= text.Length - 1)
                Grow(text.Length * 2);
            used += xml.ReadValueChunk(text, used, text.Length - used);
        }
    }

    public void Add(ReadOnlySpan<char> more)
    {
        if (used + more.Length > text.Length)
            Grow(Math.Max(used + more.Length, text.Length * 2));
        more.CopyTo(text.AsSpan(used));
        used += more.Length;
    }

    void Grow(int length)
    {
        if (length > 2 * IntakeLimits.CellText)
            throw new UnreadableFileException(TooLong);
        Array.Resize(ref text, length);
    }

    static Bilingual TooLong { get; } =
        new(
            $"Een cel bevat meer dan {IntakeLimits.CellText >> 20} miljoen tekens; maak de cel leeg",
            $"A cell holds more than {IntakeLimits.CellText >> 20} million characters; empty the cell"
        );
}

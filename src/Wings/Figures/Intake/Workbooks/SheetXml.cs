using System.Globalization;
using System.Xml;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Workbooks;

/// <summary>Steps through the XML of a workbook without ever going deeper than a workbook does: depth costs memory.</summary>
internal static class SheetXml
{
    public static bool Step(this XmlReader xml)
    {
        var more = xml.Read();
        return xml.Depth <= IntakeLimits.XmlDepth ? more : throw new UnreadableFileException(TooDeep);
    }

    /// <summary>
    /// From an element to the first node within it; false where it holds none. Whoever goes through its nodes takes each
    /// element to its end, so that the next end is its own.
    /// </summary>
    public static bool Enter(this XmlReader xml) => !xml.IsEmptyElement && xml.Next();

    /// <summary>To the next node of the element that was entered; false at its end.</summary>
    public static bool Next(this XmlReader xml) => xml.Step() && xml.NodeType != XmlNodeType.EndElement;

    /// <summary>From an element to its end; any other node is left as it is.</summary>
    public static void Pass(this XmlReader xml)
    {
        if (xml.NodeType != XmlNodeType.Element || xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Step() && xml.Depth > depth) { }
    }

    /// <summary>A whole number that is not negative; -1 for what is none.</summary>
    public static int Whole(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : -1;

    public static Bilingual TooFar { get; } =
        new(
            $"Het blad gaat verder dan een rekenblad kan ({IntakeLimits.SheetRows} rijen, {IntakeLimits.Columns} kolommen); verwijder wat buiten de tabel staat",
            $"The sheet goes beyond what a spreadsheet can hold ({IntakeLimits.SheetRows} rows, {IntakeLimits.Columns} columns); remove what stands outside the table"
        );

    public static Bilingual Broken { get; } =
        new(
            "Het blad is vanaf hier geen geldige XML of pakt niet uit; bewaar de werkmap opnieuw",
            "From here the sheet is not valid XML or does not unpack; save the workbook again"
        );

    static Bilingual TooDeep { get; } =
        new(
            $"De werkmap is dieper genest dan {IntakeLimits.XmlDepth} elementen en wordt niet gelezen; bewaar haar opnieuw vanuit het rekenblad",
            $"The workbook is nested deeper than {IntakeLimits.XmlDepth} elements and is not read; save it again from the spreadsheet"
        );
}

using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.OpenData.Ods;

/// <summary>The sheets of an indicator: its tables under the columns of the CSV, names and reasons beside them, and what it all means.</summary>
internal static class OdsSheets
{
    const string Heading = "heading";
    const string Shown = "shown";
    const string Share = "share";
    public const string Narrow = "narrow";
    public const string Broad = "broad";

    public static void Write(Stream into, ImmutableArray<DataTable> tables, EditionFigures figures)
    {
        using var xml = OdsXml.Start(into, "document-content");
        Styles(xml, tables[0].Figures.Indicator);
        xml.WriteStartElement("body", OdsXml.Office);
        xml.WriteStartElement("spreadsheet", OdsXml.Office);
        foreach (var table in tables)
            Sheet(xml, table, figures);
        OdsAbout.Write(xml, tables[0].Figures, Heading);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Sheet(XmlWriter xml, DataTable table, EditionFigures figures)
    {
        var (answer, language) = (table.Figures, LanguageOf(figures.Edition));
        Start(xml, QuestionWording.Heading(table.Dimension).In(language));
        OdsXml.Columns(xml, Narrow, answer.Keys.Length + 4);
        OdsXml.Columns(xml, Broad, 2);
        xml.WriteStartElement("table-header-rows", OdsXml.Table);
        Row(
            xml,
            ["indicator", .. answer.Keys, "value", "status", "coverage", "name", "note"],
            word => OdsXml.Words(xml, word, Heading)
        );
        xml.WriteEndElement();
        var names = figures.Members(table.Dimension).DistinctBy(one => one.Code).ToDictionary(one => one.Code);
        foreach (var row in answer.Rows)
        {
            xml.WriteStartElement("table-row", OdsXml.Table);
            OdsXml.Words(xml, answer.Indicator.Code);
            foreach (var key in answer.Keys)
                OdsXml.Words(xml, row.Member(key));
            OdsXml.Value(xml, row.Figure.Value, answer.Indicator.IsRatio, Shown);
            OdsXml.Words(xml, QuestionWording.Code(row.Figure.Status));
            OdsXml.Value(xml, decimal.Floor(row.Figure.Coverage.Share * 1000) / 1000, ratio: true, Share);
            OdsXml.Words(xml, names.GetValueOrDefault(row.Member(table.Dimension))?.Name.In(language) ?? "");
            OdsXml.Words(xml, Note(row.Figure, language));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    /// <summary>Of a secret nothing is said.</summary>
    static string Note(Figure figure, Language language) =>
        figure.Status == FigureStatus.Suppressed ? "" : figure.Reason?.In(language) ?? "";

    public static void Start(XmlWriter xml, string name)
    {
        xml.WriteStartElement("table", OdsXml.Table);
        xml.WriteAttributeString("name", OdsXml.Table, name);
    }

    public static void Row(XmlWriter xml, IEnumerable<string> words, Action<string> cell)
    {
        xml.WriteStartElement("table-row", OdsXml.Table);
        foreach (var word in words)
            cell(word);
        xml.WriteEndElement();
    }

    public static Language LanguageOf(EditionFacts edition) =>
        edition.Languages.IsDefaultOrEmpty ? Language.Nl : edition.Languages[0];

    static void Styles(XmlWriter xml, IndicatorFacts indicator)
    {
        xml.WriteStartElement("automatic-styles", OdsXml.Office);
        Format(xml, "n1", indicator.IsRatio, indicator.Decimals);
        Format(xml, "n2", true, 1);
        CellStyle(xml, Shown, "n1");
        CellStyle(xml, Share, "n2");
        CellStyle(xml, Heading, null);
        ColumnStyle(xml, Narrow, "3.5cm");
        ColumnStyle(xml, Broad, "11cm");
        xml.WriteEndElement();
    }

    public static void Format(XmlWriter xml, string name, bool percent, int decimals)
    {
        var places = decimals.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement(percent ? "percentage-style" : "number-style", OdsXml.Number);
        xml.WriteAttributeString("name", OdsXml.Style, name);
        xml.WriteStartElement("number", OdsXml.Number);
        xml.WriteAttributeString("decimal-places", OdsXml.Number, places);
        xml.WriteAttributeString("min-decimal-places", OdsXml.Number, places);
        xml.WriteAttributeString("min-integer-digits", OdsXml.Number, "1");
        xml.WriteAttributeString("grouping", OdsXml.Number, percent ? "false" : "true");
        xml.WriteEndElement();
        if (percent)
            xml.WriteElementString("text", OdsXml.Number, "%");
        xml.WriteEndElement();
    }

    static void CellStyle(XmlWriter xml, string name, string? format)
    {
        xml.WriteStartElement("style", OdsXml.Style);
        xml.WriteAttributeString("name", OdsXml.Style, name);
        xml.WriteAttributeString("family", OdsXml.Style, "table-cell");
        if (format is not null)
            xml.WriteAttributeString("data-style-name", OdsXml.Style, format);
        else
        {
            xml.WriteStartElement("text-properties", OdsXml.Style);
            xml.WriteAttributeString("font-weight", OdsXml.Fo, "bold");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    public static void ColumnStyle(XmlWriter xml, string name, string width)
    {
        xml.WriteStartElement("style", OdsXml.Style);
        xml.WriteAttributeString("name", OdsXml.Style, name);
        xml.WriteAttributeString("family", OdsXml.Style, "table-column");
        xml.WriteStartElement("table-column-properties", OdsXml.Style);
        xml.WriteAttributeString("column-width", OdsXml.Style, width);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}

using System.Xml;
using System.Xml.Linq;
using Rekenschap.Figures.OpenData.Ods;

namespace Rekenschap.Figures.Templates.Checked.Ods;

/// <summary>Styles of cells that are like others but for their colour.</summary>
internal sealed class ClonedStyles
{
    static readonly XNamespace Style = OdsXml.Style;
    readonly SortedDictionary<string, SortedSet<string>> asked = new(StringComparer.Ordinal);
    readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>The name of the style that is like another, which is empty for a cell without one.</summary>
    public string Like(string style, string colour)
    {
        if (!asked.TryGetValue(style, out var colours))
            asked[style] = colours = new(StringComparer.Ordinal);
        colours.Add(colour);
        return NameOf(style, colour);
    }

    static string NameOf(string style, string colour) =>
        style == "" ? $"checked-{colour}" : $"checked-{colour}-{style}";

    /// <summary>Whether a style has others that are like it.</summary>
    public bool Asks(string style) => asked.ContainsKey(style);

    /// <summary>Writes what was asked of a style that stands in this part.</summary>
    public void Write(XElement original, XmlWriter into)
    {
        var name = (string?)original.Attribute(Style + "name") ?? "";
        if (!asked.TryGetValue(name, out var colours) || !written.Add(name))
            return;
        foreach (var colour in colours)
        {
            var like = new XElement(original);
            like.SetAttributeValue(Style + "name", NameOf(name, colour));
            Colour(like, colour);
            like.WriteTo(into);
        }
    }

    /// <summary>Writes what was asked of styles that stand elsewhere, or of none.</summary>
    public void WriteRest(XmlWriter into)
    {
        foreach (var (name, colours) in asked)
        foreach (var colour in written.Contains(name) ? [] : colours)
        {
            var like = new XElement(
                Style + "style",
                new XAttribute(Style + "name", NameOf(name, colour)),
                new XAttribute(Style + "family", "table-cell"),
                name == "" ? null : new XAttribute(Style + "parent-style-name", name)
            );
            Colour(like, colour);
            like.WriteTo(into);
        }
    }

    static void Colour(XElement style, string colour)
    {
        if (style.Element(Style + "table-cell-properties") is not { } properties)
            style.AddFirst(properties = new XElement(Style + "table-cell-properties"));
        properties.SetAttributeValue(XName.Get("background-color", OdsXml.Fo), "#" + colour);
    }
}

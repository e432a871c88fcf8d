using System.Globalization;
using System.Xml.Linq;

namespace Rekenschap.Figures.Templates.Checked.Xlsx;

/// <summary>The styles of a workbook, with for each that needs one the same in another colour.</summary>
internal sealed class AddedStyles
{
    // The order that the standard prescribes.
    static readonly string[] Groups = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];

    readonly ChangedParts parts;
    readonly string part;
    readonly XDocument document;
    readonly XNamespace main;
    readonly List<XElement> styles;
    readonly Dictionary<(int, string), int> added = [];
    readonly Dictionary<string, int> fills = [];

    /// <param name="part">Where the styles stand, or will.</param>
    public AddedStyles(ChangedParts parts, string part, Dialect dialect)
    {
        (this.parts, this.part) = (parts, part);
        document = parts.Load(part) ?? new(new XElement(dialect.Main + "styleSheet"));
        main = document.Root!.Name.Namespace;
        foreach (var (group, first) in new[] { ("fonts", "font"), ("fills", "fill"), ("borders", "border") })
            if (!Group(group).Elements().Any())
                Group(group).Add(new XElement(main + first));
        if (!Group("cellXfs").Elements().Any())
            Group("cellXfs").Add(new XElement(main + "xf"));
        styles = [.. Group("cellXfs").Elements(main + "xf")];
    }

    /// <summary>The number of a style that is like another but for its colour.</summary>
    public int Like(int style, string colour)
    {
        if (added.TryGetValue((style, colour), out var number))
            return number;
        var like = new XElement(style >= 0 && style < styles.Count ? styles[style] : styles[0]);
        like.SetAttributeValue("fillId", Fill(colour));
        like.SetAttributeValue("applyFill", 1);
        Group("cellXfs").Add(like);
        styles.Add(like);
        return added[(style, colour)] = styles.Count - 1;
    }

    public void Keep()
    {
        foreach (var group in new[] { "fonts", "fills", "borders", "cellXfs" })
            Group(group).SetAttributeValue("count", Group(group).Elements().Count());
        parts.Put(part, document);
    }

    int Fill(string colour)
    {
        if (fills.TryGetValue(colour, out var number))
            return number;
        Group("fills")
            .Add(
                new XElement(
                    main + "fill",
                    new XElement(
                        main + "patternFill",
                        new XAttribute("patternType", "solid"),
                        new XElement(main + "fgColor", new XAttribute("rgb", "FF" + colour)),
                        new XElement(main + "bgColor", new XAttribute("indexed", 64))
                    )
                )
            );
        return fills[colour] = Group("fills").Elements().Count() - 1;
    }

    XElement Group(string name)
    {
        if (document.Root!.Element(main + name) is { } found)
            return found;
        var group = new XElement(main + name);
        var before = Array.IndexOf(Groups, name);
        var last = document
            .Root.Elements()
            .LastOrDefault(one => Array.IndexOf(Groups, one.Name.LocalName) is >= 0 and var at && at < before);
        if (last is null)
            document.Root.AddFirst(group);
        else
            last.AddAfterSelf(group);
        return group;
    }

    /// <summary>The number in an attribute; 0 where there is none.</summary>
    public static int NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

using System.Xml.Linq;

namespace Rekenschap.Figures.Templates.Checked.Xlsx;

/// <summary>The list of what each part is, to which some are added.</summary>
internal sealed class ContentKinds(ChangedParts parts)
{
    const string Place = "[Content_Types].xml";
    static readonly XNamespace Space = "http://schemas.openxmlformats.org/package/2006/content-types";
    readonly XDocument document = parts.Load(Place) ?? new(new XElement(Space + "Types"));

    public void OfExtension(string extension, string kind)
    {
        if (!document.Root!.Elements(Space + "Default").Any(one => Is(one, "Extension", extension)))
            document.Root.AddFirst(Kind("Default", "Extension", extension, kind));
        parts.Put(Place, document);
    }

    public void Of(string part, string kind)
    {
        if (!document.Root!.Elements(Space + "Override").Any(one => Is(one, "PartName", "/" + part)))
            document.Root.Add(Kind("Override", "PartName", "/" + part, kind));
        parts.Put(Place, document);
    }

    static bool Is(XElement one, string attribute, string value) =>
        string.Equals((string?)one.Attribute(attribute), value, StringComparison.OrdinalIgnoreCase);

    static XElement Kind(string element, string attribute, string what, string kind) =>
        new(Space + element, new XAttribute(attribute, what), new XAttribute("ContentType", kind));
}

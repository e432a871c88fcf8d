using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.XPath;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Xml;

/// <summary>
/// A delivered XML file in which every element says where it stood - line:column and path - in the attribute <c>at</c>
/// of a namespace of its own, since a transform forgets it.
/// </summary>
internal static class PlacedXml
{
    public const string Namespace = "urn:rekenschap:source";

    public static XPathDocument Read(byte[] bytes)
    {
        try
        {
            var placed = new MemoryStream(bytes.Length * 2);
            using (var source = XmlReader.Create(new MemoryStream(bytes), Strict))
            using (
                var copy = XmlWriter.Create(
                    placed,
                    new XmlWriterSettings { CheckCharacters = false, CloseOutput = false }
                )
            )
                Copy(source, copy);
            placed.Position = 0;
            using var reader = XmlReader.Create(placed, Strict);
            return new(reader, XmlSpace.Preserve);
        }
        catch (XmlException broken)
        {
            throw new UnreadableFileException(Broken(broken));
        }
    }

    public static XmlReaderSettings Strict { get; } =
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            CheckCharacters = true,
        };

    static void Copy(XmlReader source, XmlWriter copy)
    {
        var paths = new List<string> { "" };
        var lines = (IXmlLineInfo)source;
        while (source.Read())
        {
            if (source.Depth >= IntakeLimits.XmlDepth)
                throw new UnreadableFileException(TooDeep(lines.LineNumber));
            if (source.NodeType == XmlNodeType.Element)
                CopyElement(source, copy, paths, lines);
            else
                CopyOther(source, copy);
        }
    }

    static void CopyElement(XmlReader source, XmlWriter copy, List<string> paths, IXmlLineInfo lines)
    {
        paths.RemoveRange(source.Depth + 1, paths.Count - source.Depth - 1);
        paths.Add(paths[^1].Length > 256 ? paths[^1] : $"{paths[^1]}/{source.Name}");
        var at = string.Create(CultureInfo.InvariantCulture, $"{lines.LineNumber}:{lines.LinePosition} {paths[^1]}");
        var empty = source.IsEmptyElement;
        copy.WriteStartElement(source.Prefix, source.LocalName, source.NamespaceURI);
        copy.WriteAttributes(source, false);
        copy.WriteAttributeString("at", Namespace, at);
        if (empty)
            copy.WriteEndElement();
    }

    static void CopyOther(XmlReader source, XmlWriter copy)
    {
        switch (source.NodeType)
        {
            case XmlNodeType.EndElement:
                copy.WriteFullEndElement();
                break;
            case XmlNodeType.Text:
                copy.WriteString(source.Value);
                break;
            case XmlNodeType.CDATA:
                copy.WriteString(source.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                if (source.Depth > 0)
                    copy.WriteWhitespace(source.Value);
                break;
        }
    }

    static Bilingual Broken(XmlException broken) =>
        new(
            $"Geen geldige XML, regel {broken.LineNumber}, positie {broken.LinePosition}; herstel het bestand daar (een DTD is niet toegestaan)",
            $"Not valid XML, line {broken.LineNumber}, position {broken.LinePosition}; mend the file there (a DTD is not allowed)"
        );

    static Bilingual TooDeep(int line) =>
        new(
            $"De elementen zijn dieper genest dan {IntakeLimits.XmlDepth}, regel {line}",
            $"The elements are nested deeper than {IntakeLimits.XmlDepth}, line {line}"
        );
}

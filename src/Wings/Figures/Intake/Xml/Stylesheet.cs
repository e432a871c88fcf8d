using System.Xml;
using System.Xml.Linq;
using System.Xml.Xsl;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Xml;

/// <summary>
/// A stylesheet of the mappings folder, XSLT 1.0 without document(), scripts, extension objects or anything from
/// elsewhere. Every template and loop first reports itself, so that one without end can be stopped: a transform that
/// runs out of stack would take the whole process with it.
/// </summary>
internal static class Stylesheet
{
    static readonly XNamespace Xsl = "http://www.w3.org/1999/XSL/Transform";
    static readonly string[] FromElsewhere = ["import", "include"];

    public static XslCompiledTransform Compile(Stream file, string name)
    {
        try
        {
            var sheet = Read(file);
            if (Forbidden(sheet) is { } forbidden)
                throw new UnreadableFileException(Refused(name, forbidden));
            foreach (var part in sheet.Descendants().Where(Repeats).ToList())
                Report(part);
            var transform = new XslCompiledTransform();
            using var reader = sheet.CreateReader();
            transform.Load(reader, XsltSettings.Default, null);
            return transform;
        }
        catch (Exception e) when (e is XsltException or XmlException or InvalidOperationException)
        {
            throw new UnreadableFileException(Wrong(name, e.Message));
        }
    }

    static XDocument Read(Stream file)
    {
        using var reader = XmlReader.Create(file, PlacedXml.Strict);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    static string? Forbidden(XDocument sheet)
    {
        foreach (var element in sheet.Descendants())
        {
            if (element.Name.Namespace == Xsl && FromElsewhere.Contains(element.Name.LocalName))
                return "xsl:" + element.Name.LocalName;
            if (element.Name.LocalName == "script" && element.Name.NamespaceName == "urn:schemas-microsoft-com:xslt")
                return "msxsl:script";
            if (
                element
                    .Attributes()
                    .Any(attribute =>
                        attribute
                            .Value.Replace(" ", "", StringComparison.Ordinal)
                            .Contains("document(", StringComparison.Ordinal)
                    )
            )
                return "document()";
        }
        return null;
    }

    static bool Repeats(XElement element) => element.Name == Xsl + "template" || element.Name == Xsl + "for-each";

    /// <summary>A message as the first thing that the part does; parameters and sort keys must stay in front.</summary>
    static void Report(XElement part)
    {
        var message = new XElement(Xsl + "message", new XAttribute("terminate", "no"));
        var last = part.Elements()
            .LastOrDefault(element => element.Name == Xsl + "param" || element.Name == Xsl + "sort");
        if (last is null)
            part.AddFirst(message);
        else
            last.AddAfterSelf(message);
    }

    static Bilingual Refused(string name, string what) =>
        new(
            $"Het stylesheet {name} gebruikt {what}; dat is niet toegestaan, alles moet in het stylesheet zelf staan",
            $"The stylesheet {name} uses {what}; that is not allowed, all must stand in the stylesheet itself"
        );

    static Bilingual Wrong(string name, string message) =>
        new(
            $"Het stylesheet {name} is geen geldige XSLT 1.0: {message}",
            $"The stylesheet {name} is not valid XSLT 1.0: {message}"
        );
}

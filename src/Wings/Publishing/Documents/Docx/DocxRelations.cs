using System.Globalization;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>What a part of a DOCX refers to, each thing once: parts of the file and addresses outside it.</summary>
internal sealed class DocxRelations
{
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    readonly List<(string Type, string Target, bool Outside)> targets = [];

    public string Part(string type, string target) => Id(type, target, false);

    /// <summary>Of a link to somewhere outside the file; a relative one starts at the file's own folder.</summary>
    public string Link(string address) => Id("hyperlink", address, true);

    string Id(string type, string target, bool outside)
    {
        var place = targets.IndexOf((type, target, outside));
        if (place < 0)
        {
            place = targets.Count;
            targets.Add((type, target, outside));
        }
        return string.Create(CultureInfo.InvariantCulture, $"rId{place + 1}");
    }

    public byte[] Write()
    {
        var xml = new Markup();
        using (xml.In("Relationships", ("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")))
            foreach (var (type, target, outside) in targets)
                xml.Empty(
                    "Relationship",
                    ("Id", Id(type, target, outside)),
                    ("Type", type.Contains('/', StringComparison.Ordinal) ? type : Office + type),
                    ("Target", target),
                    ("TargetMode", outside ? "External" : null)
                );
        return xml.Bytes();
    }
}

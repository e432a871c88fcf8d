using System.Globalization;
using System.Xml.Linq;
using Rekenschap.Figures.Intake.Xlsx;

namespace Rekenschap.Figures.Templates.Checked.Xlsx;

/// <summary>The relations of one part, to which some are added.</summary>
internal sealed class PartRelations
{
    static readonly XNamespace Space = "http://schemas.openxmlformats.org/package/2006/relationships";
    readonly ChangedParts parts;
    readonly string place;
    readonly XDocument document;
    readonly Relations before;

    public PartRelations(ChangedParts parts, string part)
    {
        this.parts = parts;
        var slash = part.LastIndexOf('/');
        place = $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
        document = parts.Load(place) ?? new(new XElement(Space + "Relationships"));
        before = Relations.Of(parts.Package, part);
    }

    public string? ByKind(string kind) => before.ByKind(kind);

    public string? ById(string? id) => before.ById(id);

    /// <summary>Adds a relation to a part, and gives its id.</summary>
    public string Add(string kind, string part)
    {
        var taken = document.Root!.Elements().Select(one => (string?)one.Attribute("Id")).ToHashSet();
        var number = 1;
        while (taken.Contains(Id(number)))
            number++;
        document.Root.Add(
            new XElement(
                Space + "Relationship",
                new XAttribute("Id", Id(number)),
                new XAttribute("Type", kind),
                new XAttribute("Target", "/" + part)
            )
        );
        parts.Put(place, document);
        return Id(number);
    }

    static string Id(int number) => "rIdChecked" + number.ToString(CultureInfo.InvariantCulture);
}

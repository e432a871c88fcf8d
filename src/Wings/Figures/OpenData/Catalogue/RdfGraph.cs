using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.OpenData.Catalogue;

/// <summary>Things and what is said of them, in the order in which it was said; each statement once. Everything has an address, so two graphs are equal when their statements are.</summary>
internal sealed class RdfGraph
{
    /// <summary>Prefixes of the vocabularies, as both notations use them.</summary>
    public static readonly (string Prefix, string Space)[] Prefixes =
    [
        ("adms", "http://www.w3.org/ns/adms#"),
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("schema", "http://schema.org/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    readonly List<string> order = [];
    readonly Dictionary<string, List<(string Property, RdfTerm Term)>> about = new(StringComparer.Ordinal);

    public IEnumerable<(string Thing, IReadOnlyList<(string Property, RdfTerm Term)> Said)> Things =>
        order.Select(thing => (thing, (IReadOnlyList<(string, RdfTerm)>)about[thing]));

    /// <param name="property">With its prefix: <c>dct:title</c>.</param>
    public RdfGraph Say(string thing, string property, RdfTerm term)
    {
        if (!about.TryGetValue(thing, out var said))
        {
            order.Add(thing);
            about.Add(thing, said = []);
        }
        if (!said.Contains((property, term)))
            said.Add((property, term));
        return this;
    }

    public RdfGraph Is(string thing, string kind) => Say(thing, "rdf:type", RdfTerm.Thing(Full(kind)));

    public RdfGraph Say(string thing, string property, Bilingual text) =>
        Say(thing, property, RdfTerm.Text(text.Nl, "nl")).Say(thing, property, RdfTerm.Text(text.En, "en"));

    public RdfGraph Point(string thing, string property, string other) => Say(thing, property, RdfTerm.Thing(other));

    /// <summary>Points to something of a public vocabulary, and says what kind of thing that is, since who reads this need not fetch it.</summary>
    public RdfGraph Point(string thing, string property, string other, string kind) =>
        Point(thing, property, other).Is(other, kind);

    /// <summary>The full name of what is written with a prefix.</summary>
    public static string Full(string name)
    {
        var parts = name.Split(':', 2);
        return Array.Find(Prefixes, one => one.Prefix == parts[0]).Space + parts[1];
    }
}

using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.OpenData.Catalogue;

/// <summary>
/// What a publication gives away, described as DCAT-AP-NL 3.0 asks: a catalogue, a dataset for each indicator and one for
/// all of them, and a distribution for each file.
/// </summary>
internal sealed class DataCatalogue(
    EditionFigures figures,
    IReadOnlyList<SiteFile> files,
    Uri address,
    string? version,
    Uri? endpoint
)
{
    readonly RdfGraph graph = new();
    string? service;
    readonly ILookup<string, SiteFile> byName = files
        .Where(file => DataForm.Of(file.Path) is not null)
        .ToLookup(file => file.Path["data/".Length..].Split('.')[0], StringComparer.Ordinal);

    EditionFacts Edition => figures.Edition;

    string Catalogue => address.AbsoluteUri + "#catalogue";

    string Contact => address.AbsoluteUri + "#contact";

    public RdfGraph Build()
    {
        var publisher = Publisher();
        graph
            .Is(Catalogue, "dcat:Catalog")
            .Say(Catalogue, "dct:title", Edition.Title)
            .Say(Catalogue, "dct:description", CatalogueTexts.Catalogue(Edition.Title))
            .Point(Catalogue, "foaf:homepage", address.AbsoluteUri, "foaf:Document")
            .Point(Catalogue, "dcat:themeTaxonomy", Vocabularies.Themes, "skos:ConceptScheme")
            .Say(Vocabularies.Themes, "dct:title", RdfTerm.Text("Data theme", "en"));
        Described(Catalogue, publisher);
        Licence(Catalogue);
        graph
            .Is(Contact, "vcard:Kind")
            .Is(Contact, "vcard:Organization")
            .Say(
                Contact,
                "vcard:fn",
                RdfTerm.Text(figures.Organisations.ByCode(Edition.Publisher)?.Name.Nl ?? Edition.Publisher)
            )
            .Point(Contact, "vcard:hasURL", address.AbsoluteUri);
        if (endpoint is not null)
        {
            service = DataService.Say(graph, endpoint, publisher, Contact, LicenceOf());
            graph.Point(Catalogue, "dcat:service", service);
        }
        foreach (var indicator in figures.Indicators)
            Dataset(indicator, publisher);
        Everything(publisher);
        return graph;
    }

    void Dataset(IndicatorFacts indicator, string publisher)
    {
        var page = Page(SitePaths.Figure(indicator.Code));
        var (dataset, made) = (page + "#dataset", byName[DataNames.Of(indicator.Code)].ToList());
        if (made.Count == 0)
            return;
        Begin(dataset, indicator.Name, CatalogueTexts.Described(indicator), page, publisher);
        if (indicator.Source is { } source)
            graph
                .Point(dataset, "dct:provenance", page + "#source", "dct:ProvenanceStatement")
                .Say(page + "#source", "rdfs:label", source);
        if (figures.Themes.FirstOrDefault(one => one.Code == indicator.Theme) is { } theme)
            graph.Say(dataset, "dcat:keyword", theme.Name);
        if (QuestionWording.InventedWord(Edition, indicator) is { } word)
            Invented(dataset, word);
        Temporal(dataset, page, indicator);
        foreach (var file in made)
            Distribution(dataset, file, indicator.Name);
    }

    void Everything(string publisher)
    {
        var dataset = Page($"data/{DataNames.All}.csv") + "#dataset";
        Begin(
            dataset,
            CatalogueTexts.All,
            CatalogueTexts.AllDescribed(Edition.Title),
            Page(SitePaths.Figures),
            publisher
        );
        if (Edition.Invented)
            Invented(dataset, "edition");
        foreach (
            var file in new[] { DataNames.All, DataNames.Indicators, DataNames.Members }.SelectMany(name =>
                byName[name]
            )
        )
            Distribution(dataset, file, CatalogueTexts.All);
    }

    void Begin(string dataset, Bilingual title, Bilingual described, string page, string publisher)
    {
        graph
            .Point(Catalogue, "dcat:dataset", dataset)
            .Is(dataset, "dcat:Dataset")
            .Say(dataset, "dct:title", title)
            .Say(dataset, "dct:description", described)
            .Say(dataset, "dct:identifier", RdfTerm.Text(page))
            .Point(dataset, "dcat:theme", Vocabularies.Government, "skos:Concept")
            .Say(Vocabularies.Government, "skos:prefLabel", CatalogueTexts.Government)
            .Point(dataset, "dct:accessRights", Vocabularies.Public, "dct:RightsStatement")
            .Point(dataset, "dcat:landingPage", page, "foaf:Document")
            .Point(dataset, "dct:conformsTo", Page($"data/{DataNames.Structure}.json"), "dct:Standard")
            .Point(dataset, "foaf:page", Page(SitePaths.Trust), "foaf:Document");
        if (version is not null)
            graph.Say(dataset, "dcat:version", RdfTerm.Text(version));
        Described(dataset, publisher);
    }

    void Described(string thing, string publisher)
    {
        graph
            .Point(thing, "dct:publisher", publisher)
            .Point(thing, "dct:creator", publisher)
            .Point(thing, "dcat:contactPoint", Contact)
            .Point(thing, "dct:spatial", Vocabularies.Netherlands, "dct:Location")
            .Say(thing, "dct:issued", RdfTerm.Day(Edition.Published))
            .Say(thing, "dct:modified", RdfTerm.Day(Edition.Published));
        foreach (var language in new[] { Language.Nl, Language.En })
            graph.Point(thing, "dct:language", Vocabularies.Language(language), "dct:LinguisticSystem");
    }

    void Temporal(string dataset, string page, IndicatorFacts indicator)
    {
        var periods = figures.Periods(indicator.Code);
        if (!periods.IsEmpty)
            graph
                .Point(dataset, "dct:temporal", page + "#periods", "dct:PeriodOfTime")
                .Say(page + "#periods", "dcat:startDate", RdfTerm.Day(periods.Min(one => one.Start)))
                .Say(page + "#periods", "dcat:endDate", RdfTerm.Day(periods.Max(one => one.End)));
    }

    void Distribution(string dataset, SiteFile file, Bilingual title)
    {
        var (form, place) = (DataForm.Of(file.Path)!, Page(file.Path));
        var thing = place + "#distribution";
        graph
            .Point(dataset, "dcat:distribution", thing)
            .Is(thing, "dcat:Distribution")
            .Say(thing, "dct:title", CatalogueTexts.In(title, form.Name, file.Path))
            .Point(thing, "dcat:accessURL", place)
            .Point(thing, "dcat:downloadURL", place)
            .Point(thing, "dct:format", Vocabularies.FileType(form.FileType), "dct:MediaTypeOrExtent")
            .Point(thing, "dcat:mediaType", Vocabularies.MediaType(form.MediaType), "dct:MediaType")
            .Say(thing, "dcat:byteSize", RdfTerm.Count(file.Bytes.Length))
            .Say(thing, "dct:issued", RdfTerm.Day(Edition.Published));
        Licence(thing);
        if (service is not null)
            graph.Point(thing, "dcat:accessService", service);
        graph.Point(thing, "dct:conformsTo", form.Standard, "dct:Standard");
        foreach (var language in new[] { Language.Nl, Language.En })
            graph.Point(thing, "dct:language", Vocabularies.Language(language));
    }

    string LicenceOf() => Vocabularies.Licence(Edition.Licence) ?? address.AbsoluteUri + "#licence";

    void Licence(string thing)
    {
        var licence = LicenceOf();
        graph
            .Point(thing, "dct:license", licence, "dct:LicenseDocument")
            .Say(licence, "rdfs:label", RdfTerm.Text(Edition.Licence));
    }

    void Invented(string dataset, string word) =>
        graph
            .Say(dataset, "schema:creativeWorkStatus", RdfTerm.Text($"invented: {word}"))
            .Say(dataset, "dcat:keyword", CatalogueTexts.Invented);

    /// <summary>By its address in the register of organisations where the edition knows that, else by its page.</summary>
    string Publisher()
    {
        var organisation = figures.Organisations.ByCode(Edition.Publisher);
        var thing = Uri.TryCreate(organisation?.Uri, UriKind.Absolute, out var known)
            ? known.AbsoluteUri
            : Page(SitePaths.Organisation(Edition.Publisher));
        graph
            .Is(thing, "foaf:Agent")
            .Is(thing, "foaf:Organization")
            .Say(thing, "foaf:name", organisation?.Name ?? Bilingual.Same(Edition.Publisher));
        return thing;
    }

    string Page(string path) => new Uri(address, path).AbsoluteUri;
}

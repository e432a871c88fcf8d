using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.OpenData.Catalogue;

/// <summary>The service that answers questions to the data, described as DCAT-AP-NL asks; only a server has one.</summary>
internal static class DataService
{
    /// <summary>The API design rules of the Dutch government, to which the service conforms.</summary>
    const string Rules = "https://gitdocumentatie.logius.nl/publicatie/api/adr/";

    /// <param name="endpoint">Where it answers, without a slash at its end.</param>
    /// <param name="contact">To whom to write about it.</param>
    /// <returns>The service, for distributions to point to.</returns>
    public static string Say(RdfGraph graph, Uri endpoint, string publisher, string contact, string licence)
    {
        var service = endpoint.AbsoluteUri + "#service";
        graph
            .Is(service, "dcat:DataService")
            .Say(service, "dct:title", CatalogueTexts.Service)
            .Say(service, "dct:description", CatalogueTexts.ServiceDescribed)
            .Say(service, "dct:identifier", RdfTerm.Text(endpoint.AbsoluteUri))
            .Point(service, "dcat:endpointURL", endpoint.AbsoluteUri)
            .Point(service, "dcat:endpointDescription", endpoint.AbsoluteUri + "/openapi.json")
            .Point(service, "dct:conformsTo", Rules, "dct:Standard")
            .Point(service, "dct:publisher", publisher)
            .Point(service, "dct:creator", publisher)
            .Point(service, "dcat:contactPoint", contact)
            .Point(service, "dct:license", licence)
            .Point(service, "dct:accessRights", Vocabularies.Public, "dct:RightsStatement")
            .Point(service, "dcat:theme", Vocabularies.Government, "skos:Concept")
            .Say(service, "dcat:keyword", CatalogueTexts.Figures);
        foreach (var language in new[] { Language.Nl, Language.En })
            graph.Point(service, "dct:language", Vocabularies.Language(language), "dct:LinguisticSystem");
        return service;
    }
}

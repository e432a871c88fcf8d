using System.Text;
using Rekenschap.Figures.Questions;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.OpenData.Catalogue;

/// <summary>The catalogue of a publication's open data, in DCAT-AP-NL 3.0, in both notations.</summary>
internal static class CatalogueFiles
{
    public static IEnumerable<SiteFile> Of(
        EditionFigures figures,
        IReadOnlyList<SiteFile> files,
        Uri address,
        string? version,
        Uri? endpoint
    )
    {
        var graph = new DataCatalogue(figures, files, address, version, endpoint).Build();
        return
        [
            new("data/catalogue.jsonld", Encoding.UTF8.GetBytes(JsonLdWriter.Write(graph))),
            new("data/catalogue.ttl", Encoding.UTF8.GetBytes(TurtleWriter.Write(graph))),
        ];
    }
}

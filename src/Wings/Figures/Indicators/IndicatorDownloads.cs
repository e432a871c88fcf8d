using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.OpenData.Catalogue;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Indicators;

/// <summary>The files that a reader of a figure may take along, as they are made.</summary>
static class IndicatorDownloads
{
    static readonly string[] OfAll =
    [
        $"data/{DataNames.All}.csv",
        $"data/{DataNames.All}.csv-metadata.json",
        $"data/{DataNames.Indicators}.csv",
        $"data/{DataNames.Members}.csv",
        $"data/{DataNames.Structure}.json",
        "data/catalogue.ttl",
        "data/catalogue.jsonld",
    ];

    public static ImmutableArray<Download> Of(PublicationSite site, IndicatorFacts indicator, PageFrame frame)
    {
        var start = DataNames.Start(indicator.Code);
        return
        [
            .. site
                .Files.Where(file => file.Path.StartsWith(start, StringComparison.Ordinal))
                .Select(file => Of(file, frame)),
        ];
    }

    public static ImmutableArray<Download> Whole(PublicationSite site, PageFrame frame) =>
        [.. site.Files.Where(file => OfAll.Contains(file.Path)).Select(file => Of(file, frame))];

    static Download Of(SiteFile file, PageFrame frame)
    {
        var kilobytes = Math.Max(1, (file.Bytes.Length + 512) / 1024);
        return new(
            file.Path["data/".Length..],
            frame.To(file.Path),
            Form(file.Path),
            string.Create(CultureInfo.InvariantCulture, $"{kilobytes} kB")
        );
    }

    static string Form(string path) =>
        path == OfAll[4] ? "SDMX-JSON"
        : path.EndsWith(".ttl", StringComparison.Ordinal) ? "DCAT, Turtle"
        : path.EndsWith(".jsonld", StringComparison.Ordinal) ? "DCAT, JSON-LD"
        : DataForm.Of(path)?.Name ?? "CSVW";
}

using System.Collections.Immutable;
using Rekenschap.Browser.Tests.Sample;
using Rekenschap.Figures;
using Rekenschap.Publishing.Site;
using Rekenschap.Ui.Page;

namespace Rekenschap.Browser.Tests;

/// <summary>Builds the sample's site into a folder.</summary>
static class SampleSite
{
    public static PublicationSite Publication() =>
        new(new SampleFigures(), [], [new("data/gas_use.csv", "indicator,period\n"u8.ToArray())], new string('a', 64));

    public static IEnumerable<IContributePages> Wings() => [new FigurePages(SampleDeliveries.Collections)];

    public static Task<ImmutableArray<string>> Write(string folder) => SiteWriter.Write(Publication(), Wings(), folder);
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Maps;
using Rekenschap.Ui.Page;

namespace Rekenschap.Browser.Tests.Sample;

/// <summary>The sample's charts and maps under each other on one page.</summary>
sealed class SampleChartsPage : ComponentBase
{
    [Parameter]
    public required PageFrame View { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Shell>(0);
        builder.AddAttribute(1, nameof(Shell.Frame), View);
        builder.AddAttribute(2, nameof(Shell.ChildContent), (RenderFragment)Content);
        builder.CloseComponent();
    }

    void Content(RenderTreeBuilder builder)
    {
        builder.AddMarkupContent(0, $"<h1>{View.Title}</h1>");
        foreach (var chart in SampleCharts.Charts(View.Language))
        {
            builder.OpenComponent<Chart>(1);
            builder.SetKey(chart.Id);
            builder.AddAttribute(2, nameof(Chart.View), chart);
            builder.AddAttribute(3, nameof(Chart.Table), ChartTable.Of(chart));
            builder.CloseComponent();
        }
        foreach (var map in SampleCharts.Maps(View.Language))
        {
            builder.OpenComponent<ProvinceMap>(4);
            builder.SetKey(map.Id);
            builder.AddAttribute(5, nameof(ProvinceMap.View), map);
            builder.CloseComponent();
        }
        builder.AddMarkupContent(
            6,
            "<h2 id=\"lists\">Lijst</h2><rk-filter for=\"sample-list\" label=\"Filter ministeries\"></rk-filter><ul id=\"sample-list\"><li>Financiën</li><li>Defensie</li><li>Justitie en Veiligheid</li></ul>"
                + "<h2 id=\"search\">Zoek</h2><rk-search src=\"assets/search-sample.js\" label=\"Zoek een cijfer\"></rk-search>"
        );
    }
}

/// <summary>Puts the page of charts and the index that its search box loads beside the sample's own pages.</summary>
sealed class SampleChartPages : IContributePages
{
    public const string Path = "charts.html";

    public static readonly SiteFile Index = new(
        "assets/search-sample.js",
        "globalThis.rekenschapSearch=[{t:'Gasverbruik',k:'Cijfer',u:'figures/gas_use.html',w:'energie aardgas'},{t:'Ministerie van Financi\\u00ebn',k:'Organisatie',u:'organisations/FIN.html',w:'FIN'}]"u8.ToArray()
    );

    public IEnumerable<SitePage> Pages(PublicationSite site) =>
        [SitePage.Of<SampleChartsPage>(Path, () => site.Frame(Path, Language.Nl, "Grafieken", Section.Figures))];
}

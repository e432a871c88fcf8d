using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Advices.Public;

/// <summary>The advices that were asked for.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="Csv">Null where no server answers.</param>
/// <param name="Invented">Whether any of them was made up.</param>
public sealed record PublicAdvicesView(
    PageFrame Frame,
    ImmutableArray<FilterView> Filters,
    TableView Advices,
    string? Next,
    string? Csv,
    bool Invented
);

/// <summary>One advice.</summary>
public sealed record PublicAdviceView(PageFrame Frame, AdviceBodyView Body);

/// <summary>Builds the public pages with advices in one language.</summary>
sealed class AdviceSiteViews(PublicationSite site, PortfolioRegister register, Language language)
{
    public PublicAdvicesView List(AdviceFilter filter, int from)
    {
        var frame = Frame(AdvicePaths.Public, AdviceTexts.Title.In(language));
        var list = new AdviceList(register.Advices, filter, Words(frame));
        return new(
            frame,
            site.Served ? list.Filters : [],
            list.Table(from),
            site.Served ? list.Next(from) : null,
            site.Served ? frame.ToPlace(AdvicePaths.Public) + filter.Query(("format", "csv")) : null,
            list.Shown.Any(one => one.Advice.Invented)
        );
    }

    public IEnumerable<AdviceLine> Shown(AdviceFilter filter) => register.Advices.Where(one => filter.Fits(one));

    public PublicAdviceView One(AdviceLine line)
    {
        var frame = Frame(AdvicePaths.PublicOf(line.Advice.Number), line.Advice.Title);
        return new(
            frame,
            new AdviceBodies(
                language,
                Named,
                activity => OnDashboard(activity.Number) ? frame.ToPlace($"portfolio/{activity.Slug}.html") : null,
                Reads: true
            ).Of(line)
        );
    }

    /// <summary>What is public and not on the dashboard has no page.</summary>
    bool OnDashboard(int number) =>
        register.All.Any(one => one.Number == number && Activities.Scope.IsOnDashboard(one));

    Bilingual Named(string code) =>
        site.Figures.Organisations.ByCode(code)?.NameOn(register.Day) ?? Bilingual.Same(code);

    PageFrame Frame(string place, string title) => site.Frame(place, language, title, Section.None);

    AdviceListWords Words(PageFrame frame) =>
        new(
            language,
            frame.ToPlace(AdvicePaths.Public),
            Named,
            number => frame.ToPlace(AdvicePaths.PublicOf(number)),
            _ => true,
            Inside: false
        );
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Advices.Public;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>Builds the public pages in one language.</summary>
sealed class DashboardViews(PublicationSite site, DashboardShelf shelf, Language language)
{
    public DashboardView Page(DashboardFilter filter, int from)
    {
        var frame = Frame(DashboardPaths.Public, DashboardTexts.Title.In(language));
        var words = Words(frame);
        var list = new DashboardList(shelf, filter, words);
        ImmutableArray<ActivityFacts> facts = [.. list.Shown.Select(one => one.Facts)];
        var totals = PortfolioTotals.Of(facts, shelf.Day.Year);
        var invented = list.Shown.Any(one => one.Invented);
        return new(
            frame,
            AsOf(),
            invented,
            site.Served ? list.Filters : [],
            facts.IsEmpty ? [] : [.. HeadlineTexts.Of(totals, language, AdvicesSaid(list.Shown))],
            [.. new ShortLists(list.Shown, words).All()],
            facts.IsEmpty ? [] : [.. new DashboardCharts(facts, totals, invented, words, shelf.Reported).All()],
            list.Table(from),
            site.Served ? list.Next(from) : null,
            site.Served ? [.. Files(frame, filter)] : []
        );
    }

    string AsOf()
    {
        var day = Said(DashboardTexts.AsOf, shelf.Day);
        return shelf.Reported == shelf.Day ? day : $"{day} {Said(DashboardTexts.Reported, shelf.Reported)}";
    }

    string Said(Func<string, string, Bilingual> text, DateOnly day) =>
        text(Days.Unbroken(day, Language.Nl), Days.Unbroken(day, Language.En)).In(language);

    static IEnumerable<(string, string)> Files(PageFrame frame, DashboardFilter filter) =>
        DashboardFiles.Formats.Select(format =>
            (format.ToUpperInvariant(), frame.ToPlace(DashboardPaths.Public) + filter.Query(("format", format)))
        );

    /// <summary>All that the filter leaves as a file; null for what is no format.</summary>
    public SiteFile? File(string? format, DashboardFilter filter, WriteSheet? sheet) =>
        new DashboardFiles(Words(Frame(DashboardPaths.Public, "")), sheet).In(format, shelf.Shown(filter));

    public ActivityPageView One(Activity one)
    {
        var frame = Frame(DashboardPaths.Of(one), one.Name);
        var words = Words(frame);
        return ActivityViews.Of(one, words) with
        {
            Advices = AdvicesOnDashboard.On(shelf.Advices.Where(line => line.Advice.Activity == one.Number), words),
            Note = shelf.Notes.GetValueOrDefault(one.Number),
        };
    }

    Bilingual? AdvicesSaid(ImmutableArray<Activity> shown) =>
        AdvicesOnDashboard.Said(
            shelf.Advices,
            shown.Where(one => one.Facts.IsLive).Select(one => one.Number).ToHashSet()
        );

    PageFrame Frame(string place, string title) => site.Frame(place, language, title, Section.None);

    DashboardWords Words(PageFrame frame) =>
        new(
            frame,
            shelf.Day,
            code => site.Figures.Organisations.ByCode(code)?.NameOn(shelf.Day) ?? Bilingual.Same(code)
        );
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Advices.Public;
using Rekenschap.Portfolio.OpenData;
using Rekenschap.Portfolio.Workbook;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>Builds the public pages in one language.</summary>
sealed class DashboardViews(PublicationSite site, DashboardShelf shelf, Language language)
{
    public DashboardView Page(DashboardFilter filter, int from)
    {
        var frame = Frame(DashboardPaths.Public, DashboardTexts.Title.In(language));
        var feed = frame.ToPlace(DashboardPaths.Public) + filter.Query(("format", PortfolioFeed.Format));
        frame = frame with { Forms = site.Served ? Forms(frame, feed) : [] };
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
            site.Served ? list.Chosen : null,
            site.Served ? list.Order : null,
            site.Served ? list.Find : null,
            facts.IsEmpty ? [] : [.. HeadlineTexts.Of(totals, language, AdvicesSaid(list.Shown))],
            [.. new ShortLists(list.Shown, words).All()],
            facts.IsEmpty ? [] : [.. new DashboardCharts(facts, totals, invented, words, shelf.Reported).All()],
            MinistryTable.Of(list.Shown, words),
            list.Table(from),
            list.IsWhole(from),
            site.Served ? list.Next(from) : null,
            site.Served ? [.. Files(frame, filter)] : []
        )
        {
            Workbooks = site.Served ? [.. Workbooks(frame)] : [],
            Feed = site.Served ? feed : null,
            Reasons = FrequentReasons.Say(facts, language),
        };
    }

    ImmutableArray<(string, string, string)> Forms(PageFrame frame, string feed) =>
        [
            (OpenDataTexts.Feed.In(language), PortfolioFeed.Type, feed),
            .. site.HasApi
                ? new[] { (OpenDataTexts.Json.In(language), "application/json", frame.To(ActivityApi.Path)) }
                : [],
        ];

    IEnumerable<(int, ImmutableArray<(string, string)>)> Workbooks(PageFrame frame) =>
        shelf
            .Years.Reverse()
            .Select(year =>
                (
                    year,
                    JbrFiles
                        .Formats.Select(format => (format.ToUpperInvariant(), frame.To(JbrFiles.Path(year, format))))
                        .ToImmutableArray()
                )
            );

    /// <summary>The workbooks themselves.</summary>
    public IEnumerable<SiteFile> WorkbookFiles(WriteBook write) =>
        JbrFiles.Of(shelf.Years, shelf.Register.All, Words(Frame(DashboardPaths.Public, "")), write);

    /// <summary>What changed in the selection, as a feed.</summary>
    public SiteFile Feed(DashboardFilter filter) => new PortfolioFeed(site, language).Of(shelf, filter);

    /// <summary>One activity as a file or feed; null for what is no format.</summary>
    public SiteFile? FileOf(Activity one, string? format, WriteBook? book) =>
        format == PortfolioFeed.Format
            ? new PortfolioFeed(site, language).Of(one, shelf.Day)
            : new ActivityFiles(shelf.Register, Words(Frame(DashboardPaths.Of(one), ""))).In(format, one, book);

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
    public SiteFile? File(string? format, DashboardFilter filter, WriteSheet? sheet, WriteBook? book) =>
        format == PortfolioFeed.Format
            ? Feed(filter)
            : new DashboardFiles(Words(Frame(DashboardPaths.Public, "")), sheet, book).In(format, shelf.Shown(filter));

    public DefinitionsView Definitions() =>
        DefinitionViews.Of(Frame(DashboardPaths.Definitions, DefinitionTexts.Title.In(language)));

    public ActivityPageView One(Activity one)
    {
        var frame = Frame(DashboardPaths.Of(one), one.Name);
        var words = Words(frame);
        var view = ActivityViews.Of(one, words) with
        {
            Advices = AdvicesOnDashboard.On(shelf.Advices.Where(line => line.Advice.Activity == one.Number), words),
            Note = shelf.Notes.GetValueOrDefault(one.Number),
        };
        if (!site.Served)
            return view;
        var taken = new ActivityLinks(frame, one, site.HasApi);
        return view with
        {
            Frame = frame with { Forms = taken.Forms },
            Files = taken.Files,
            Feed = taken.Feed,
            Follow = site.HasApi ? taken.Follow : null,
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

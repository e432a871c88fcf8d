using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Indicators;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliverers;

/// <summary>Builds the page of one organisation, and the list of all.</summary>
sealed record OrganisationViews(
    PublicationSite Site,
    ImmutableArray<Collection> Collections,
    IFigures Figures,
    Language Language
)
{
    /// <summary>Periods in which an indicator is shown: the same on the page of every organisation.</summary>
    readonly ConcurrentDictionary<string, ImmutableArray<Period>> shown = new(StringComparer.Ordinal);

    readonly ConcurrentDictionary<string, HashSet<string>> expected = new(StringComparer.Ordinal);

    IEditionFigures Edition => Site.Figures;

    public OrganisationListView List()
    {
        var frame = Site.Frame(
            SitePaths.Organisations,
            Language,
            OrganisationTexts.Organisations.In(Language),
            Section.Organisations
        );
        return new(
            frame,
            new(
                "list",
                OrganisationTexts.Organisations.In(Language),
                [
                    new(OrganisationTexts.Organisation.In(Language)),
                    new(OrganisationTexts.Kind.In(Language)),
                    new(OrganisationTexts.Exists.In(Language)),
                    new(OrganisationTexts.Code.In(Language)),
                ],
                [.. Edition.Organisations.All.Select(organisation => Row(organisation, frame))]
            )
        );
    }

    Row Row(Organisation organisation, PageFrame frame) =>
        new([
            new(organisation.Name.In(Language), Link: frame.ToPlace(SitePaths.Organisation(organisation.Code))),
            new(OrganisationTexts.KindOf(organisation.Kind).In(Language)),
            new(OrganisationFacts.Exists(organisation, Language)),
            new(organisation.Code),
        ]);

    public OrganisationView Of(Organisation organisation)
    {
        var name = organisation.Name.In(Language);
        var frame = Site.Frame(SitePaths.Organisation(organisation.Code), Language, name, Section.Organisations);
        var delivered = new OrganisationDeliveries(Site, Collections, Figures, organisation.Code, frame);
        return new(
            frame,
            OrganisationTexts.KindOf(organisation.Kind).In(Language),
            OrganisationFacts.Of(Edition.Organisations, organisation, Language),
            [.. Edition.Organisations.ChildrenOf(organisation.Code).Select(child => Part(child, frame))],
            FiguresOf(organisation, frame),
            delivered.Table()
        )
        {
            Delivered = delivered.Facts(),
            Questions = delivered.Questions(),
            ByOthers = delivered.ByOthers(),
            Disputed = delivered.Disputed(),
            Through = TenureTable.Of(Edition.Organisations, organisation, frame),
            Related = [.. Related(organisation).Select(one => Part(one, frame))],
            Kept =
            [
                .. Site.WaysOf(organisation)
                    .Select(way => new NamedLink(
                        way.Words.In(Language),
                        frame.ToPlace(way.Place) + way.Query,
                        way.Says.In(Language)
                    )),
            ],
        };
    }

    /// <summary>Those it came from, then those it became.</summary>
    IEnumerable<Organisation> Related(Organisation organisation)
    {
        var all = Edition.Organisations;
        var before = all.All.Where(one =>
            one.Tenures.Any(t => t.Successors.Any(next => next.Code == organisation.Code))
        );
        var after = organisation
            .Tenures.SelectMany(tenure => tenure.Successors)
            .Select(next => all.ByCode(next.Code))
            .OfType<Organisation>();
        return before.Concat(after).Where(one => one.Code != organisation.Code).DistinctBy(one => one.Code);
    }

    NamedLink Part(Organisation child, PageFrame frame) =>
        new(
            child.Name.In(Language),
            frame.ToPlace(SitePaths.Organisation(child.Code)),
            child.ValidFrom is null && child.ValidTo is null ? null : OrganisationFacts.Exists(child, Language)
        );

    TableView FiguresOf(Organisation organisation, PageFrame frame)
    {
        var root = organisation.Code == Edition.Edition.Root;
        var columns = new List<Column>
        {
            new(OrganisationTexts.Figures.In(Language)),
            new(OrganisationTexts.Period.In(Language)),
            new(organisation.Code, true),
        };
        if (!root)
            columns.Add(new(OrganisationTexts.Whole.In(Language), true));
        return new(
            "figures-table",
            OrganisationTexts.FiguresBeside.In(Language),
            [.. columns],
            [.. Edition.Indicators.Select(i => FigureRow(i, organisation, frame, root)).OfType<Row>()],
            OrganisationTexts.NoFigures.In(Language)
        );
    }

    /// <summary>The newest period in which the organisation was expected; no row where it never was.</summary>
    Row? FigureRow(IndicatorFacts indicator, Organisation organisation, PageFrame frame, bool root)
    {
        if (!root && !ExpectedOf(indicator).Contains(organisation.Code))
            return null;
        // Which periods are shown follows from the figures, and is found out once for all pages: each asks for a figure
        // itself, so that whoever notes what a page rests on knows.
        Figures.At(indicator.Code, new(Period.Year(Edition.Edition.Year), Edition.Edition.Root));
        var period = shown
            .GetOrAdd(indicator.Code, _ => IndicatorSeries.Of(Edition, Figures, indicator).Periods)
            .Reverse()
            .Select(p => (Period?)p)
            .FirstOrDefault(p => root || Edition.Expected(indicator.Code, p!.Value).Contains(organisation.Code));
        if (period is not { } known)
            return null;
        var measure = Measure.Of(indicator, Language);
        var cells = ImmutableArray.Create<Cell>(
            new(indicator.Name.In(Language), Link: frame.ToPlace(SitePaths.Figure(indicator.Code))),
            new(Days.Short(known, Language)),
            With(indicator, known, organisation.Code, measure)
        );
        return new(root ? cells : cells.Add(With(indicator, known, Edition.Edition.Root, measure)));
    }

    /// <summary>Everybody of whom an indicator is expected in any period that may be shown, whatever the figures.</summary>
    HashSet<string> ExpectedOf(IndicatorFacts indicator) =>
        expected.GetOrAdd(
            indicator.Code,
            _ => [.. IndicatorSeries.Any(Edition, indicator).SelectMany(p => Edition.Expected(indicator.Code, p))]
        );

    /// <summary>With its unit, since each row has its own.</summary>
    Cell With(IndicatorFacts indicator, Period period, string organisation, Measure measure)
    {
        var figure = Figures.At(indicator.Code, new(period, organisation));
        return new(FigureCells.Text(figure, measure), FigureCells.Note(figure, Language));
    }
}

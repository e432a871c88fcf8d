using System.Collections.Immutable;
using Rekenschap.Figures.Indicators;
using Rekenschap.Figures.QuestionPages;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Comparing;

/// <summary>Builds the page on which organisations and figures stand side by side, in one language.</summary>
sealed record CompareViews(PublicationSite Site, IFigures Figures, Language Language)
{
    const int MostPrepared = 6;

    IEditionFigures Edition => Site.Figures;

    public (CompareView View, bool Good) Of(Asked asked)
    {
        var frame = Site.Frame(SitePaths.Compare, Language, CompareTexts.Title.In(Language), Section.Compare);
        var question = new CompareQuestion(Edition, asked, Language);
        var good = question.Errors.Count == 0;
        var results = good ? question.Figures.Select(one => Compared(one, question, frame)) : [];
        return (
            new(
                frame,
                Site.Served ? Form(frame, question) : null,
                good ? null : question.Errors.GetValueOrDefault("") ?? AskTexts.Wrong.In(Language),
                [.. results],
                asked.Pairs.IsEmpty ? [.. Prepared(frame)] : []
            )
            {
                Overview = asked.Pairs.IsEmpty ? new Overview(Edition, Figures, frame).Of([.. Chosen()]) : null,
            },
            good
        );
    }

    Compared Compared(IndicatorFacts indicator, CompareQuestion question, PageFrame frame)
    {
        var measure = Measure.Of(indicator, Language);
        var periods = IndicatorSeries.Of(Edition, Figures, indicator).Columns.Where(question.Within).ToImmutableArray();
        var organisations = question.Organisations.IsEmpty ? Root() : question.Organisations;
        var series = organisations
            .Select(one => new ChartSeries(
                one.Name.In(Language),
                [.. periods.Select(p => ChartPoint.Of(Days.Short(p, Language), At(indicator, one, p, question.As)))]
            ))
            .ToImmutableArray();
        var asOf = (question.As == AsOf.Now ? IndicatorTexts.AsNow : IndicatorTexts.AsThen).In(Language);
        var breaks = IndicatorChart.Breaks(Edition, indicator, null, periods, question.As, Language);
        var caption = $"{indicator.Name.In(Language)} ({measure.UnitName}), {asOf}";
        return new(
            indicator.Name.In(Language),
            frame.ToPlace(SitePaths.Figure(indicator.Code)),
            Chart(indicator, series, $"{measure.UnitName}, {asOf}", measure) with
            {
                Breaks = breaks,
            },
            new(
                $"table-{indicator.Code}",
                caption,
                [
                    new(IndicatorTexts.Organisation.In(Language)),
                    .. periods.Select(period => new Column(Days.Short(period, Language), true)),
                ],
                [.. organisations.Select(one => Row(one, indicator, periods, question.As, measure, frame))]
            )
        );
    }

    ChartView Chart(IndicatorFacts indicator, ImmutableArray<ChartSeries> series, string subtitle, Measure measure)
    {
        var bars = !series.IsEmpty && series[0].Points.Length == 1;
        return new(
            $"chart-{indicator.Code}",
            bars ? ChartKind.Bar : ChartKind.Line,
            indicator.Name.In(Language),
            subtitle,
            ChartSummary.Of(series, measure),
            measure,
            bars ? [Bars(series)] : series
        )
        {
            Invention = indicator.Invention,
        };
    }

    /// <summary>Of one period the organisations are the labels.</summary>
    static ChartSeries Bars(ImmutableArray<ChartSeries> series) =>
        new(series[0].Points[0].Label, [.. series.Select(one => one.Points[0] with { Label = one.Name })]);

    Row Row(
        Organisation one,
        IndicatorFacts indicator,
        ImmutableArray<Period> periods,
        AsOf asOf,
        Measure measure,
        PageFrame frame
    ) =>
        new([
            new(one.Name.In(Language), Link: frame.ToPlace(SitePaths.Organisation(one.Code))),
            .. periods.Select(period => FigureCells.Of(At(indicator, one, period, asOf), measure)),
        ]);

    Figure At(IndicatorFacts indicator, Organisation one, Period period, AsOf asOf) =>
        Figures.At(indicator.Code, new(period, one.Code), asOf);

    ImmutableArray<Organisation> Root() => Edition.Organisations.ByCode(Edition.Edition.Root) is { } root ? [root] : [];

    /// <summary>The figures that the front page opens with, as far as organisations have values of their own.</summary>
    IEnumerable<PreparedComparison> Prepared(PageFrame frame)
    {
        return Chosen().Select(one => Prepared(one, frame)).Where(one => one.Lines.Length > 1).Take(MostPrepared);
    }

    IEnumerable<IndicatorFacts> Chosen() =>
        Edition.Edition.Headlines.IsDefaultOrEmpty
            ? Edition.Indicators
            : Edition.Edition.Headlines.Select(Edition.Indicator).OfType<IndicatorFacts>();

    PreparedComparison Prepared(IndicatorFacts indicator, PageFrame frame)
    {
        var periods = IndicatorSeries.Of(Edition, Figures, indicator).Columns;
        return new(
            indicator.Name.In(Language),
            frame.ToPlace(SitePaths.Figure(indicator.Code)),
            $"of-{indicator.Code}",
            [.. new OrganisationTable(Edition, Figures, indicator, frame).Multiples(periods)]
        );
    }

    AskForm Form(PageFrame frame, CompareQuestion question)
    {
        var figures = question.Figures.Select(one => one.Code).ToList();
        return new(
            frame.ToPlace(SitePaths.Compare),
            CompareTexts.Choose.In(Language),
            CompareTexts.Button.In(Language),
            [
                .. Enumerable
                    .Range(0, CompareQuestion.MostFigures)
                    .Select(i => Figure(i, figures.ElementAtOrDefault(i), question)),
                Text("from", CompareTexts.From, question),
                Text("to", CompareTexts.To, question),
                AsOfField(question),
                OrganisationTicks(question),
            ]
        );
    }

    AskField Figure(int number, string? chosen, CompareQuestion question) =>
        new(
            "figure",
            (number == 0 ? CompareTexts.Figure : CompareTexts.Another).In(Language),
            null,
            chosen is null ? [] : [chosen],
            [
                new("", CompareTexts.NoFigure.In(Language)),
                .. Edition.Indicators.Select(one => new Choice(one.Code, one.Name.In(Language))),
            ],
            Error: number == 0 ? question.Errors.GetValueOrDefault("figure") : null
        )
        {
            Number = number,
        };

    AskField Text(string name, Bilingual label, CompareQuestion question) =>
        new(
            name,
            label.In(Language),
            CompareTexts.PeriodHint.In(Language),
            [.. question.Asked.All(name)],
            [],
            Error: question.Errors.GetValueOrDefault(name)
        );

    AskField AsOfField(CompareQuestion question) =>
        new(
            "as",
            AskTexts.As.In(Language),
            null,
            [.. question.Asked.All("as")],
            [new("then", AskTexts.Then.In(Language)), new("now", AskTexts.Now.In(Language))],
            Error: question.Errors.GetValueOrDefault("as")
        );

    AskField OrganisationTicks(CompareQuestion question) =>
        new(
            "organisation",
            CompareTexts.Organisations.In(Language),
            CompareTexts.TooMany(CompareQuestion.MostOrganisations).In(Language),
            [.. question.Organisations.Select(one => one.Code)],
            [
                .. Edition
                    .Organisations.All.Where(one =>
                        one.Kind is OrganisationKind.Government or OrganisationKind.Ministry
                    )
                    .Concat(question.Organisations)
                    .DistinctBy(one => one.Code)
                    .Select(one => new Choice(one.Code, one.Name.In(Language))),
            ],
            Many: true,
            question.Errors.GetValueOrDefault("organisation")
        );
}

using System.Collections.Immutable;
using Rekenschap.Figures.Indicators;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.QuestionPages;

/// <summary>Builds the form on a figure's page and the page that answers it.</summary>
sealed record AskViews(PublicationSite Site, EditionFigures Edition, IndicatorFacts Indicator, Language Language)
{
    /// <summary>The form before anything was asked.</summary>
    public AskForm Empty(PageFrame frame) =>
        Form(frame, Asked.Nothing, new(Edition, Indicator, Asked.Nothing, Language));

    public (AskView View, bool Good) Of(Asked asked)
    {
        var question = new AskQuestion(Edition, Indicator, asked, Language);
        var table = question.Answer();
        var frame = Site.Frame(
            SitePaths.Figure(Indicator.Code),
            Language,
            $"{Indicator.Name.In(Language)}: {AskTexts.Answer.In(Language)}",
            Section.Figures
        );
        var view = new AskView(
            frame,
            Indicator.Name.In(Language),
            question.Errors.Count > 0 ? AskTexts.Wrong.In(Language) : null,
            [.. question.Errors.Where(error => error.Key.Length == 0).Select(error => error.Value)],
            Form(frame, asked, question),
            table is null ? null : Table(table, question)
        );
        return (view, question.Errors.Count == 0);
    }

    AskForm Form(PageFrame frame, Asked asked, AskQuestion question) =>
        new(
            frame.ToPlace(SitePaths.Figure(Indicator.Code)),
            AskTexts.Ask.In(Language),
            AskTexts.Button.In(Language),
            [.. Fields(asked, question)]
        );

    IEnumerable<AskField> Fields(Asked asked, AskQuestion question)
    {
        AskField Field(string name, Bilingual label, Bilingual? hint, params ImmutableArray<Choice> choices) =>
            new(
                name,
                label.In(Language),
                hint?.In(Language),
                [.. asked.All(name)],
                choices,
                name == "by",
                question.Errors.GetValueOrDefault(name)
            );
        yield return Field("period", AskTexts.Period, AskTexts.PeriodHint);
        yield return Field("organisation", AskTexts.Organisation, null, [.. Organisations(asked["organisation"])]);
        yield return Field(
            "as",
            AskTexts.As,
            null,
            new Choice("then", AskTexts.Then.In(Language)),
            new Choice("now", AskTexts.Now.In(Language))
        );
        yield return Field("known_at", AskTexts.KnownAt, AskTexts.KnownAtHint);
        yield return Field(
            "by",
            AskTexts.By,
            null,
            [.. question.Dimensions.Select(one => new Choice(one, NameOf(one).ToLowerInvariant()))]
        );
    }

    /// <summary>An alias or a wrong name that was asked for stands in the list too, so that nothing typed is lost.</summary>
    IEnumerable<Choice> Organisations(string? asked)
    {
        yield return new("", AskTexts.Whole.In(Language));
        var all = Edition.Organisations.All.Where(one => one.Code != Edition.Edition.Root).ToList();
        if (asked is not null && !all.Exists(one => one.Code == asked))
            yield return new(asked, asked);
        foreach (var one in all)
            yield return new(one.Code, one.Name.In(Language));
    }

    string NameOf(string dimension) =>
        dimension switch
        {
            "period" => AskTexts.ByPeriod.In(Language),
            "organisation" => AskTexts.ByOrganisation.In(Language),
            _ => IndicatorTexts.DimensionOf(dimension).In(Language),
        };

    TableView Table(FigureTable table, AskQuestion question)
    {
        var measure = Measure.Of(Indicator, Language);
        return new(
            "answer",
            $"{Indicator.Name.In(Language)} ({measure.UnitName}), {Moment(question)}",
            [
                .. table.Keys.Select(key => new Column(Capital(NameOf(key)))),
                new(AskTexts.Value.In(Language), true),
                new(AskTexts.Status.In(Language)),
                new(AskTexts.Coverage.In(Language)),
            ],
            [.. table.Rows.Select(row => Row(row, table, measure))],
            AskTexts.None.In(Language)
        );
    }

    string Moment(AskQuestion question)
    {
        var known = question.KnownAt is { } day
            ? AskTexts.KnownOn(new(Days.Long(day, Language.Nl), Days.Long(day, Language.En)))
            : AskTexts.KnownNow;
        var organisations = question.As == AsOf.Now ? IndicatorTexts.AsNow : IndicatorTexts.AsThen;
        return $"{known.In(Language)}, {organisations.In(Language)}";
    }

    Row Row(FigureRow row, FigureTable table, Measure measure) =>
        new([
            .. table.Keys.Select(key => new Cell(Member(key, row))),
            FigureCells.Of(row.Figure, measure),
            new(FigureCells.Status(row.Figure.Status).In(Language)),
            new(IndicatorFactsList.Coverage(row.Figure.Coverage, Language)),
        ]);

    string Member(string key, FigureRow row)
    {
        if (key == "period")
            return Days.Say(row.At.Period, Language);
        var code = row.Member(key);
        var name = Edition.Members(key).FirstOrDefault(member => member.Code == code)?.Name.In(Language) ?? code;
        return name.Length == 0 ? Cell.Dash : name;
    }

    static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}

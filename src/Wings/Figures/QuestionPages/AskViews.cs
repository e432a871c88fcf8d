using System.Collections.Immutable;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.QuestionPages;

/// <summary>Builds the form on a figure's page and the page that answers it.</summary>
sealed record AskViews(PublicationSite Site, EditionFigures Edition, IndicatorFacts Indicator, Language Language)
{
    /// <summary>The form before anything was asked.</summary>
    public AskForm Empty(PageFrame frame) =>
        Form(frame, Asked.Nothing, new(Edition, Indicator, Asked.Nothing, Language));

    AskTables Tables => new(Edition, Indicator, Language);

    /// <summary>The page that answers, the answer as a file where that was asked for, and whether the question was good.</summary>
    public (AskView View, string? Csv, bool Good) Of(Asked asked)
    {
        var question = new AskQuestion(Edition, Indicator, asked, Language);
        var answer = question.Answer();
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
            answer is null ? null : Tables.Of(answer, question.KnownAt, question.As)
        )
        {
            Csv = answer is null ? null : CsvAddress(frame, asked),
        };
        return (
            view,
            answer is not null && question.AsCsv ? AskCsv.Write(answer, Language) : null,
            question.Errors.Count == 0
        );
    }

    /// <summary>The same question, answered as a file.</summary>
    string CsvAddress(PageFrame frame, Asked asked) =>
        frame.ToPlace(SitePaths.Figure(Indicator.Code))
        + "?"
        + string.Join(
            '&',
            asked
                .Pairs.Where(pair => pair.Key != "format" && pair.Value.Length > 0)
                .Append(new("format", "csv"))
                .Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")
        );

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
            [.. question.Dimensions.Select(one => new Choice(one, Tables.NameOf(one).ToLowerInvariant()))]
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
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Programmes.Public;

/// <summary>The programmes that were asked for.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="Csv">Null where no server answers.</param>
public sealed record PublicProgrammesView(
    PageFrame Frame,
    ImmutableArray<FilterView> Filters,
    TableView Programmes,
    string? Next,
    string? Csv
);

/// <summary>One programme.</summary>
/// <param name="Closed">What is said of measures without a public text; null where there are none.</param>
/// <param name="Money">Null where nothing is accounted for here.</param>
/// <param name="Risks">Null where no text of one was released.</param>
public sealed record PublicProgrammeView(
    PageFrame Frame,
    Programme Programme,
    ImmutableArray<(string Name, string Value)> Facts,
    ImmutableArray<PublicMeasure> Measures,
    Bilingual? Closed,
    TableView? Money,
    TableView? Risks,
    ImmutableArray<(string Word, string Means)> Scales
);

/// <summary>One measure, as far as it was released.</summary>
/// <param name="Tables">What it brings forth, its story, other plans, decisions: those that there are.</param>
public sealed record PublicMeasure(
    string Id,
    string Text,
    Signal Signal,
    string Standing,
    ImmutableArray<(string Name, string Value)> Facts,
    ImmutableArray<TableView> Tables
);

/// <summary>Builds the public pages with programmes in one language.</summary>
sealed class PublicProgrammeViews(PublicationSite site, ProgrammeRegister register, Language language)
{
    public PublicProgrammesView List(Func<string, string> ask, int from)
    {
        var frame = Frame(ProgrammePaths.Public, In(ProgrammeTexts.Title));
        var (list, page) = (Narrowed(ask), frame.ToPlace(ProgrammePaths.Public));
        return new(
            frame,
            site.Served ? list.Filters(page, language) : [],
            ProgrammeLists.Table(list, from, Words, number => frame.ToPlace(ProgrammePaths.PublicOf(number))),
            list.Next(page, from),
            site.Served ? page + list.Query(("format", "csv")) : null
        );
    }

    Narrow<ProgrammeLine> Narrowed(Func<string, string> ask) =>
        new(register.All, ProgrammeLists.Programmes(Words), ask);

    public IEnumerable<ProgrammeLine> Shown(Func<string, string> ask) => Narrowed(ask).Shown;

    ProgrammeListWords Words => new(language, register.Day, Named);

    string In(Bilingual text) => text.In(language);

    Bilingual Named(string code) =>
        site.Figures.Organisations.ByCode(code)?.NameOn(register.Day) ?? Bilingual.Same(code);

    PageFrame Frame(string place, string title) => site.Frame(place, language, title, Section.None);

    public PublicProgrammeView One(ProgrammeLine line)
    {
        var one = line.Programme;
        ImmutableArray<ProgrammeMeasure> shown = [.. line.Measures.Where(measure => measure.PublicText.Length > 0)];
        var closed = line.Measures.Length - shown.Length;
        var risks = register.Risks.Where(risk => risk.Programmes.Contains(one.Number)).ToList();
        return new(
            Frame(ProgrammePaths.PublicOf(one.Number), one.Name),
            one,
            [.. Facts(one).Select(fact => (In(fact.Item1), In(fact.Item2)))],
            [.. shown.Select(Part)],
            closed == 0 ? null : PublicProgrammeTexts.Closed(closed),
            one.IsHere && shown.Length > 0
                ? MeasureTables
                    .Money(
                        MoneyTotals.Of([.. shown.Select(measure => measure.MoneyOf)], register.Day.Year - 1),
                        language
                    )
                    .Table
                : null,
            risks.Count == 0 ? null : Risks(risks),
            risks.Count == 0 ? [] : [.. Scales()]
        );
    }

    IEnumerable<(Bilingual, Bilingual)> Facts(Programme one)
    {
        yield return (ProgrammeTexts.Kind, ProgrammeTexts.Of(one.Kind));
        yield return (ProgrammeTexts.Lead, Named(one.Lead));
        if (one.TakesPart.Length > 0)
            yield return (
                ProgrammeTexts.TakesPart,
                Bilingual.Same(string.Join(", ", one.TakesPart.Select(code => In(Named(code)))))
            );
        yield return (ProgrammeTexts.Period, ProgrammeTexts.Span(one.From, one.Until));
        yield return (ProgrammeTexts.State, ProgrammeTexts.Of(one.On(register.Day)));
    }

    PublicMeasure Part(ProgrammeMeasure one)
    {
        var standing = one.Course.On(register.Day);
        var first = one.Replannings.FirstOrDefault(again => again.Product == 0)?.Was;
        var id = ProgrammeTexts.Number(one.Number);
        return new(
            "measure-" + id,
            one.PublicText,
            ProgrammeTexts.SignalOf(standing),
            In(ProgrammeTexts.Of(standing)),
            [
                (In(ProgrammeTexts.Owner), In(Named(one.Owner))),
                (In(ProgrammeTexts.Planned), In(ProgrammeTexts.Span(one.From, one.Until))),
                .. first is null
                    ? []
                    : new[] { (In(PublicProgrammeTexts.Changed), In(ProgrammeTexts.Span(first.From, first.Until))) },
                .. one.EndedOn is { } ended
                    ? new[] { (In(PublicProgrammeTexts.Ended), In(ProgrammeTexts.Named(ended))) }
                    : [],
            ],
            [.. Tables(one, id)]
        );
    }

    IEnumerable<TableView> Tables(ProgrammeMeasure one, string id)
    {
        if (one.Products.Length > 0)
            yield return Products(one, "products-" + id);
        if (one.Story.Length > 0)
            yield return Story(one, "story-" + id);
        if (one.Replannings.Length > 0)
            yield return MeasureTables.Replanned(
                one.Replannings,
                language,
                product => NameOf(one.Products.First(of => of.Number == product)),
                reasons: false,
                "replanned-" + id
            );
        if (one.Dispositions.Length > 0)
            yield return MeasureTables.Decisions(one.Dispositions, language, reasons: false, "decisions-" + id);
    }

    /// <summary>The released name, or its number where none was released.</summary>
    string NameOf(Product one) =>
        one.Words.Released.Length > 0
            ? one.Words.Released
            : $"{In(ProgrammeTexts.Product)} {ProgrammeTexts.Number(one.Number)}";

    TableView Products(ProgrammeMeasure one, string id) =>
        new(
            id,
            In(ProgrammeTexts.Products),
            [new(In(ProgrammeTexts.Product)), new(In(ProgrammeTexts.Promised)), new(In(ProgrammeTexts.DeliveredOn))],
            [
                .. one.Products.Select(product => new Row([
                    new(NameOf(product)) { Lang = product.Words.Released.Length > 0 ? "nl" : null },
                    new(Days.Unbroken(product.Promised, language)),
                    product.DeliveredOn is { } on ? new(Days.Unbroken(on, language))
                    : one.Course.IsLate(product, register.Day)
                        ? new(In(ProgrammeTexts.Of(CourseStanding.Late)), Signal: Signal.Fails)
                    : new(Cell.Dash),
                ])),
            ]
        );

    TableView Story(ProgrammeMeasure one, string id) =>
        new(
            id,
            In(ProgrammeTexts.Progress),
            [new(In(ProgrammeTexts.Day)), new(In(ProgrammeTexts.Judgement)), new(In(ProgrammeTexts.Says))],
            [
                .. one
                    .Story.OrderBy(told => told.On)
                    .Select(told => new Row([
                        new(Days.Unbroken(told.On, language)),
                        new(In(ProgrammeTexts.Of(told.Judgement))),
                        Cell.Of(told.Words.Released) with
                        {
                            Lang = told.Words.Released.Length > 0 ? "nl" : null,
                        },
                    ])),
            ]
        );

    TableView Risks(List<PublicRisk> risks) =>
        new(
            "risks",
            In(ProgrammeTexts.Risks),
            [
                new(In(RiskTexts.Risk)),
                new(In(RiskTexts.Likelihood)),
                new(In(RiskTexts.Consequence)),
                new(In(RiskTexts.Steers)),
                new(In(ProgrammeTexts.State)),
            ],
            [
                .. risks.Select(one => new Row([
                    new(one.Text) { Lang = "nl" },
                    new(In(RiskTexts.Of(one.Likelihood))),
                    new(In(RiskTexts.Of(one.Consequence))),
                    new(In(Named(one.Steers))),
                    new(In(ProgrammeTexts.Of(one.State))),
                ])),
            ]
        );

    IEnumerable<(string, string)> Scales() =>
        Enum.GetValues<RiskLikelihood>()
            .Select(one => (Of: RiskTexts.Likelihood, Word: RiskTexts.Of(one), Means: RiskTexts.Means(one)))
            .Concat(
                Enum.GetValues<RiskConsequence>()
                    .Select(one => (Of: RiskTexts.Consequence, Word: RiskTexts.Of(one), Means: RiskTexts.Means(one)))
            )
            .Select(one => ($"{In(one.Of)}: {In(one.Word)}", In(one.Means)));
}

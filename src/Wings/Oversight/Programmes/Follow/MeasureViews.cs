using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>Builds the page of one measure.</summary>
sealed class MeasureViews(WorkCall call, WorkFrame frame, MeasureLine line)
{
    static readonly Bilingual NoProducts = new("Er is nog geen product beloofd.", "No product was promised yet.");
    static readonly Bilingual NothingTold = new("Er is nog niets gemeld.", "Nothing was told yet.");
    static readonly Bilingual Proposed = new("Voorgesteld", "Proposed");
    static readonly Bilingual Returned = new("Teruggegeven", "Returned");
    static readonly Bilingual Owed = new("Nog te rapporteren over", "Still to be reported of");

    ProgrammeMeasure One => line.Measure;

    DateOnly Today => call.Clock.Today;

    string In(Bilingual text) => frame.In(text);

    public ProgrammeThingView Build(ImmutableArray<PartForm> forms, ThingSection history)
    {
        var standing = One.Course.On(Today);
        return new(
            frame,
            (ProgrammeTexts.SignalOf(standing), In(ProgrammeTexts.Of(standing))),
            line.Programme.Invented,
            [.. Facts().Select(fact => (In(fact.Item1), In(fact.Item2)))],
            [
                new(ProgrammeTexts.Products, Products()),
                new(ProgrammeTexts.Progress, Story()),
                .. One.Replannings.IsEmpty
                    ? Array.Empty<ThingSection>()
                    :
                    [
                        new(
                            ProgrammeTexts.Replanned,
                            MeasureTables.Replanned(One.Replannings, frame.Language, Of, true)
                        ),
                    ],
                MeasureTables.Money(MoneyTotals.Of([One.MoneyOf], Today.Year - 1), frame.Language),
                .. One.Dispositions.IsEmpty
                    ? Array.Empty<ThingSection>()
                    : [new(ProgrammeTexts.Decisions, MeasureTables.Decisions(One.Dispositions, frame.Language, true))],
                history,
            ],
            forms,
            One.Revision,
            [
                (MeasureTexts.ToProgramme, frame.To(ProgrammePaths.Of(line.Programme.Number))),
                (ProgrammeTexts.Back, frame.To(ProgrammePaths.Root)),
            ]
        );
    }

    string Of(int product) =>
        One.Products.FirstOrDefault(one => one.Number == product)?.What ?? ProgrammeTexts.Number(product);

    IEnumerable<(Bilingual, Bilingual)> Facts()
    {
        yield return (ProgrammeTexts.Programme, Bilingual.Same(line.Programme.Name));
        yield return (ProgrammeTexts.Owner, ProgrammeDesk.NameOf(call, One.Owner));
        yield return (ProgrammeTexts.Planned, ProgrammeTexts.Span(One.From, One.Until));
        yield return (ProgrammeTexts.PublicWords, Words(new(One.PublicDraft, One.PublicText)));
        foreach (var moment in One.Course.Owed(MeasureForms.Moments(line, Today)))
            yield return (Owed, ProgrammeTexts.Named(moment));
        if (line.Programme.WantsDispositions)
            yield return (ProgrammeTexts.Decision, MeasureWords.Decided(One));
        if (One.ProposedFrom is { } from)
        {
            var kind = ProgrammeTexts.Of(One.ProposedKind);
            var day = ProgrammeTexts.Named(from);
            yield return (
                Proposed,
                new($"{kind.Nl} vanaf {day.Nl}: {One.ProposedWhy}", $"{kind.En} from {day.En}: {One.ProposedWhy}")
            );
        }
        if (One.Returned.Length > 0)
            yield return (Returned, Bilingual.Same(One.Returned));
    }

    /// <summary>What the public reads, and what of it waits.</summary>
    static Bilingual Words(PublicWords words)
    {
        var (waits, shown) = (ProgrammeTexts.Waits, words.Released.Length == 0 ? Cell.Dash : words.Released);
        return !words.Waits
            ? Bilingual.Same(shown)
            : new($"{shown} ({words.Draft}: {waits.Nl})", $"{shown} ({words.Draft}: {waits.En})");
    }

    TableView Products() =>
        new(
            "products",
            In(ProgrammeTexts.Products),
            [
                new(In(ProgrammeTexts.Product)),
                new(In(ProgrammeTexts.Promised)),
                new(In(ProgrammeTexts.DeliveredOn)),
                new(In(ProgrammeTexts.Evidence)),
                new(In(ProgrammeTexts.PublicWords)),
            ],
            [
                .. One.Products.Select(one => new Row([
                    new(one.What) { Lang = "nl" },
                    new(Days.Unbroken(one.Promised, frame.Language)),
                    one.DeliveredOn is { } on ? new(Days.Unbroken(on, frame.Language))
                    : One.Course.IsLate(one, Today)
                        ? new(In(ProgrammeTexts.Of(CourseStanding.Late)), Signal: Ui.Feedback.Signal.Fails)
                    : new(Cell.Dash),
                    Cell.Of(one.Evidence),
                    new(In(Words(one.Words))),
                ])),
            ],
            Empty: In(NoProducts)
        );

    TableView Story() =>
        new(
            "story",
            In(ProgrammeTexts.Progress),
            [
                new(In(ProgrammeTexts.Day)),
                new(In(ProgrammeTexts.Judgement)),
                new(In(ProgrammeTexts.Says)),
                new(In(ProgrammeTexts.PublicWords)),
            ],
            [
                .. One
                    .Story.OrderBy(one => one.On)
                    .Select(one => new Row([
                        new(Days.Unbroken(one.On, frame.Language)),
                        new(In(ProgrammeTexts.Of(one.Judgement))),
                        Cell.Of(one.Says),
                        new(In(Words(one.Words))),
                    ])),
            ],
            Empty: In(NothingTold)
        );
}

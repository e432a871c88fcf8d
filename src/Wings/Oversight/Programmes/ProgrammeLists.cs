using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Programmes;

/// <summary>What lists of programmes and of measures take from the page on which they stand.</summary>
/// <param name="NameOf">Name of an organisation by its code.</param>
sealed record ProgrammeListWords(Language Language, DateOnly Today, Func<string, Bilingual> NameOf)
{
    public string In(Bilingual text) => text.In(Language);
}

/// <summary>Lists of programmes and of measures: by which names they are narrowed, and their tables.</summary>
static class ProgrammeLists
{
    static readonly Bilingual Nothing = new(
        "Er is nog geen programma dat u mag zien. De coördinator van wie publiceert begint het.",
        "There is no programme yet that you may see. The coordinator of who publishes begins one."
    );
    static readonly Bilingual NoneSuch = new("Er is niets dat hieraan voldoet.", "Nothing fits this.");
    static readonly Bilingual Involved = new("Organisatie", "Organisation");
    static readonly Bilingual ReadyOf = new("Maatregelen klaar", "Measures done");
    static readonly Bilingual LateOnes = new("Te laat", "Late");

    public static ImmutableArray<NarrowKey<ProgrammeLine>> Programmes(ProgrammeListWords words) =>
        [
            new(
                "kind",
                ProgrammeTexts.Kind,
                one => [FindingFilter.KeyOf(one.Programme.Kind)],
                Narrow<ProgrammeLine>.Named<ProgrammeKind>(ProgrammeTexts.Of)
            ),
            new("organisation", Involved, one => one.Programme.TakesPart.Prepend(one.Programme.Lead), words.NameOf),
            new(
                "standing",
                ProgrammeTexts.State,
                one => [FindingFilter.KeyOf(one.Programme.On(words.Today))],
                Narrow<ProgrammeLine>.Named<ProgrammeStanding>(ProgrammeTexts.Of)
            ),
        ];

    public static ImmutableArray<NarrowKey<MeasureLine>> Measures(ProgrammeListWords words) =>
        [
            new("owner", ProgrammeTexts.Owner, one => [one.Measure.Owner], words.NameOf),
            new(
                "standing",
                ProgrammeTexts.State,
                one => [FindingFilter.KeyOf(one.Measure.Course.On(words.Today))],
                Narrow<MeasureLine>.Named<CourseStanding>(ProgrammeTexts.Of)
            ),
            new(
                "decision",
                ProgrammeTexts.Decision,
                one => one.Programme.WantsDispositions ? [FindingFilter.KeyOf(one.Measure.Decision)] : [],
                Narrow<MeasureLine>.Named<DispositionState>(ProgrammeTexts.Of)
            ),
        ];

    /// <param name="linkTo">Link to the page of one programme.</param>
    public static TableView Table(
        Narrow<ProgrammeLine> list,
        int from,
        ProgrammeListWords words,
        Func<int, string> linkTo
    ) =>
        new(
            "programmes",
            words.In(ProgrammeTexts.Title),
            [
                new(words.In(ProgrammeTexts.Programme)),
                new(words.In(ProgrammeTexts.Kind)),
                new(words.In(ProgrammeTexts.Lead)),
                new(words.In(ProgrammeTexts.Period)),
                new(words.In(ReadyOf)),
                new(words.In(LateOnes), Numeric: true),
                new(words.In(ProgrammeTexts.State)),
            ],
            [.. list.From(from).Select(one => Row(one, words, linkTo))],
            Empty: words.In(list.IsEmpty ? Nothing : NoneSuch)
        );

    static Row Row(ProgrammeLine line, ProgrammeListWords words, Func<int, string> linkTo)
    {
        var one = line.Programme;
        var standings = line.Measures.Select(measure => measure.Course.On(words.Today)).ToList();
        var done = standings.Count(standing => standing == CourseStanding.Delivered);
        var late = standings.Count(standing => standing == CourseStanding.Late);
        return new([
            new(one.Name, Link: linkTo(one.Number)) { Lang = "nl" },
            new(words.In(ProgrammeTexts.Of(one.Kind))),
            new(words.In(words.NameOf(one.Lead))),
            new(words.In(ProgrammeTexts.Span(one.From, one.Until))),
            one.IsHere
                ? new($"{ProgrammeTexts.Number(done)}/{ProgrammeTexts.Number(standings.Count)}")
                : new(Cell.Dash, Note: words.In(Elsewhere(one))),
            one.IsHere ? new(ProgrammeTexts.Number(late)) : new(Cell.Dash),
            new(words.In(ProgrammeTexts.Of(one.On(words.Today)))),
        ]);
    }

    static Bilingual Elsewhere(Programme one) =>
        new($"wordt verantwoord in {one.Elsewhere}", $"accounted for in {one.Elsewhere}");

    /// <param name="linkTo">Link to the page of one measure.</param>
    public static TableView Table(
        Narrow<MeasureLine> list,
        int from,
        ProgrammeListWords words,
        Func<MeasureLine, string> linkTo
    ) =>
        new(
            "measures",
            words.In(ProgrammeTexts.Measures),
            [
                new(words.In(ProgrammeTexts.Measure)),
                new(words.In(ProgrammeTexts.Programme)),
                new(words.In(ProgrammeTexts.Owner)),
                new(words.In(ProgrammeTexts.Until)),
                new(words.In(ProgrammeTexts.State)),
                new(words.In(ProgrammeTexts.Decision)),
            ],
            [.. list.From(from).Select(one => Row(one, words, linkTo))],
            Empty: words.In(list.IsEmpty ? Nothing : NoneSuch)
        );

    static Row Row(MeasureLine line, ProgrammeListWords words, Func<MeasureLine, string> linkTo)
    {
        var one = line.Measure;
        var standing = one.Course.On(words.Today);
        return new([
            new(one.What, Link: linkTo(line)) { Lang = "nl" },
            new(line.Programme.Name) { Lang = "nl" },
            new(words.In(words.NameOf(one.Owner))),
            new(Days.Unbroken(one.Until, words.Language)),
            new(words.In(ProgrammeTexts.Of(standing)), Signal: ProgrammeTexts.SignalOf(standing)),
            new(line.Programme.WantsDispositions ? words.In(MeasureWords.Decided(one)) : Cell.Dash),
        ]);
    }
}

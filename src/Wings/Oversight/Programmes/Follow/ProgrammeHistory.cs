using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>What was done with a programme, and with a measure.</summary>
static class ProgrammeHistory
{
    public static Task<ThingSection> Of(Database database, WorkCall call, WorkFrame frame, Programme one) =>
        History.Of<ProgrammeEntry>(
            database,
            call,
            frame,
            ProgrammePaths.Subject(one.Number),
            Facts,
            History.Words("programme.", ProgrammeWords.Programmes.Verbs, ("programme.begun", new("begonnen", "begun")))
        );

    static IEnumerable<(Bilingual, string)> Facts(ProgrammeEntry one) =>
        [
            (ProgrammeTexts.Kind, Word<ProgrammeKind>(one.Kind, ProgrammeTexts.Of)),
            (ProgrammeTexts.Name, one.Facts.Name),
            (ProgrammeTexts.Lead, one.Facts.Lead),
            (ProgrammeTexts.TakesPart, string.Join(", ", one.Facts.TakesPart)),
            (ProgrammeTexts.Period, ProgrammeTexts.Span(one.Facts.From, one.Facts.Until).Nl),
            (ProgrammeTexts.Goal, one.Facts.Goal),
            (ProgrammeTexts.Accounted, one.Facts.Elsewhere),
            (ProgrammeTexts.Remark, one.Remark),
        ];

    public static Task<ThingSection> Of(Database database, WorkCall call, WorkFrame frame, MeasureLine line) =>
        History.Of<MeasureEntry>(
            database,
            call,
            frame,
            ProgrammePaths.Subject(line.Programme.Number, line.Measure.Number),
            Facts,
            kind =>
                kind == "programme_measure.added" ? new("toegevoegd", "added")
                : kind.StartsWith("measure_disposition.", StringComparison.Ordinal)
                    ? Decided(History.Words("measure_disposition.", ProgrammeWords.Dispositions.Verbs)(kind))
                : History.Words("programme_measure.", ProgrammeWords.Measures.Verbs)(kind)
        );

    static Bilingual Decided(Bilingual done) => new($"besluit {done.Nl}", $"decision {done.En}");

    static IEnumerable<(Bilingual, string)> Facts(MeasureEntry one) =>
        [
            (ProgrammeTexts.Measure, one.What),
            (ProgrammeTexts.Planned, ProgrammeTexts.Span(one.From, one.Until).Nl),
            (ProgrammeTexts.PublicWords, one.PublicText),
            (ProgrammeTexts.Products, string.Join(", ", one.Products.Select(Said))),
            (ProgrammeTexts.Money, string.Join(", ", one.Money.Select(Said))),
            (ProgrammeTexts.Progress, string.Join(", ", one.Story.Select(Said))),
            (ProgrammeTexts.Decision, one.ProposedWhy),
            (ProgrammeTexts.Remark, one.Remark),
        ];

    static string Said(Product one) =>
        $"{ProgrammeTexts.Number(one.Number)}. {one.What}, {ProgrammeTexts.Machine(one.Promised)}"
        + (one.DeliveredOn is { } on ? $", {ProgrammeTexts.Machine(on)} ({one.Evidence})" : "");

    static string Said(MoneyYear one) =>
        $"{ProgrammeTexts.Number(one.Year)}: {ProgrammeTexts.Euros(one.Budget, Language.Nl)} / {ProgrammeTexts.Euros(one.Spent, Language.Nl)}";

    static string Said(Progress one) =>
        $"{ProgrammeTexts.Machine(one.On)} {ProgrammeTexts.Of(one.Judgement).Nl}: {one.Says}";

    static string Word<T>(string name, Func<T, Bilingual> words)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) ? words(value).Nl : name;
}

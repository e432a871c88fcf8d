using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Maturity.Threads;

/// <summary>The numbers beside a text for the public, as a table.</summary>
static class ToldTable
{
    public static TableView Of(
        string id,
        MaturityModel model,
        int year,
        ImmutableArray<ToldLine> lines,
        Language language
    ) =>
        new(
            id,
            ThreadTexts.TitleOf(model, year).In(language),
            [
                new(MaturityTexts.Topic.In(language)),
                new(MaturityTexts.Average.In(language), Numeric: true),
                new(ThreadTexts.Change.In(language), Numeric: true),
                .. Enumerable
                    .Range(1, MaturityModels.Levels(model).Length)
                    .Select(level => new Column(MaturityTexts.OfLevel(model, level).In(language), Numeric: true)),
                new(ThreadTexts.Departments.In(language), Numeric: true),
                new(ThreadTexts.Organisations.In(language), Numeric: true),
            ],
            [.. lines.Select(line => RowOf(line, language))]
        );

    static Row RowOf(ToldLine line, Language language) =>
        new(
            [
                new((line.Topic is { } topic ? MaturityTexts.Of(topic) : MaturityTexts.AllTopics).In(language)),
                Tenths(line.Average, "", ThreadTexts.NotShown, language),
                Tenths(line.Change, line.Change > 0 ? "+" : "", ThreadTexts.NoBefore, language),
                .. line.ByLevel.Select(number => Whole(number, language)),
                Whole(line.Departments, language),
                Whole(line.Organisations, language),
            ],
            Total: line.Topic is null
        );

    static Cell Tenths(decimal? number, string sign, Bilingual otherwise, Language language) =>
        number is { } known ? new(sign + Notation.Write(known, 1, language)) : new(Cell.Dash, otherwise.In(language));

    static Cell Whole(int? number, Language language) =>
        number is { } known ? new(MaturityTexts.Number(known)) : new(Cell.Dash, ThreadTexts.NotShown.In(language));
}

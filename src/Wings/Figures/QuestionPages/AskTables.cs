using Rekenschap.Figures.Indicators;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.QuestionPages;

/// <summary>The answer as a table: of one knowledge moment, or of one beside now, with the difference.</summary>
sealed record AskTables(IEditionFigures Edition, IndicatorFacts Indicator, Language Language)
{
    Measure Measure => Measure.Of(Indicator, Language);

    public TableView Of(AskedAnswer answer, DateOnly? knownAt, AsOf asOf) =>
        new(
            "answer",
            $"{Indicator.Name.In(Language)} ({Measure.UnitName}), {Moment(knownAt, asOf)}",
            [.. answer.Table.Keys.Select(key => new Column(Capital(NameOf(key)))), .. Columns(answer, knownAt)],
            [.. answer.Rows().Select(one => Row(one.Row, one.Now, answer))],
            AskTexts.None.In(Language)
        );

    IEnumerable<Column> Columns(AskedAnswer answer, DateOnly? knownAt) =>
        answer.Now is null || knownAt is not { } day
            ?
            [
                new(AskTexts.Value.In(Language), true),
                new(AskTexts.Status.In(Language)),
                new(AskTexts.Coverage.In(Language)),
            ]
            :
            [
                new(Capital(AskTexts.KnownOn(Day(day)).In(Language)), true),
                new(AskTexts.Status.In(Language)),
                new(Capital(AskTexts.KnownNow.In(Language)), true),
                new(AskTexts.Status.In(Language)),
                new(AskTexts.Difference(Indicator.IsRatio).In(Language), true),
            ];

    Row Row(FigureRow row, Figure? now, AskedAnswer answer) =>
        new([
            .. answer.Table.Keys.Select(key => new Cell(Member(key, row))),
            FigureCells.Of(row.Figure, Measure),
            new(FigureCells.Status(row.Figure.Status).In(Language)),
            .. answer.Now is null ? [new(IndicatorFactsList.Coverage(row.Figure.Coverage, Language))] : Now(row, now),
        ]);

    Cell[] Now(FigureRow row, Figure? now) =>
        now is not { } known
            ? [Cell.Of(null), Cell.Of(null), Cell.Of(null)]
            :
            [
                FigureCells.Of(known, Measure),
                new(FigureCells.Status(known.Status).In(Language)),
                Cell.Of(Difference(known.Value - row.Figure.Value)),
            ];

    string? Difference(decimal? difference) =>
        difference switch
        {
            null => null,
            > 0 and var more => "+" + Measure.Number(more),
            < 0 and var less => "−" + Measure.Number(-less),
            _ => Measure.Number(0),
        };

    string Moment(DateOnly? knownAt, AsOf asOf)
    {
        var known = knownAt is { } day ? AskTexts.KnownOn(Day(day)) : AskTexts.KnownNow;
        var organisations = asOf == AsOf.Now ? IndicatorTexts.AsNow : IndicatorTexts.AsThen;
        return $"{known.In(Language)}, {organisations.In(Language)}";
    }

    static Bilingual Day(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));

    public string NameOf(string dimension) =>
        dimension switch
        {
            "period" => AskTexts.ByPeriod.In(Language),
            "organisation" => AskTexts.ByOrganisation.In(Language),
            _ => IndicatorTexts.DimensionOf(dimension).In(Language),
        };

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

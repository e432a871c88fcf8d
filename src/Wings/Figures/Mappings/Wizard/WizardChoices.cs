using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>What can be chosen of a sheet: where things stand, and what labels stand for.</summary>
sealed class WizardChoices(KnownWords known, ImmutableArray<PeekedSheet> sheets, SheetShape shape, Language language)
{
    const int MostMembers = 300;
    const int MostPeriods = 60;

    static readonly string[] First = ["indicator", "period", "organisation"];

    readonly ImmutableArray<SheetColumn> columns =
        SheetColumn.Under(shape.Sheetful(sheets), shape.HeadingRow, shape.HeadingRows, int.MaxValue) ?? [];

    public IEnumerable<WizardChoice> All()
    {
        if (sheets.Length > 1)
            yield return new("sheet", WizardTexts.Sheet, [.. sheets.Select(one => new Choice(one.Name, one.Name))]);
        yield return new("rows", WizardTexts.HeadingRows, [new("1", "1"), new("2", "2")]);
        foreach (var dimension in First.Concat(shape.Dimensions.Keys.Except(First)))
            yield return new(Answers.Field(dimension), WizardTexts.Dimension(dimension), [.. Places(dimension)]);
        yield return new(
            "value",
            WizardTexts.Value,
            [
                new("0", WizardTexts.Several.In(language)),
                .. Columns().Select(one => one with { Value = one.Value[4..] }),
            ]
        );
        yield return new(
            "numbers",
            WizardTexts.Numbers,
            [
                .. Enum.GetValues<NumberNotation>()
                    .Select(one => new Choice(one.ToString(), WizardTexts.Notation(one).In(language))),
            ]
        );
        foreach (var (unit, i) in shape.AskedUnits.Select((unit, i) => (unit, i)))
            yield return new(UnitFields.Factor(i), UnitTexts.Ask(unit), [.. UnitTexts.Choices(unit, language)]);
        yield return new("only", WizardTexts.Only, [new("0", WizardTexts.AllRows.In(language)), .. Naming()]);
        if (shape.HasMore)
            yield return new(
                "more",
                WizardTexts.More,
                [new("yes", WizardTexts.MoreRead.In(language)), new("no", WizardTexts.MoreLeft.In(language))]
            );
        yield return new(
            "turned",
            WizardTexts.Turned,
            [new("0", WizardTexts.Upright.In(language)), new("1", WizardTexts.OnItsSide.In(language))]
        );
    }

    /// <summary>Columns by whose labels rows can be left out.</summary>
    IEnumerable<Choice> Naming() =>
        columns
            .Where(one => one.Number == shape.Only || (one.Filled > 0 && !one.HoldsFigures))
            .Select(one => new Choice(one.Number.ToString(CultureInfo.InvariantCulture), NameOf(one)));

    string NameOf(SheetColumn one) =>
        (
            shape.IsTurned
                ? WizardTexts.Row(one.Number, one.Heading.Label)
                : WizardTexts.Column(CellName.Column(one.Number), one.Heading.Label)
        ).In(language);

    public IEnumerable<WizardLabels> Labels() =>
        Meanings()
            .Concat(
                RowAnswers.Labels(shape, shape.Sheetful(sheets)) is { IsEmpty: false } rows
                    ?
                    [
                        new(
                            WizardTexts.OnlyRows,
                            [.. rows.Select((label, i) => (RowAnswers.Label(i), label, RowAnswers.Choice(i)))],
                            [
                                new(RowAnswers.Counts, WizardTexts.Counts.In(language)),
                                new(RowAnswers.Left, WizardTexts.LeaveOut.In(language)),
                            ]
                        ),
                    ]
                    : []
            );

    IEnumerable<WizardLabels> Meanings() =>
        from dimension in shape.Spellings.Keys
        let asked = Answers.Asked(shape, dimension)
        where !asked.IsEmpty
        select new WizardLabels(
            WizardTexts.Labels,
            [.. asked.Select((one, i) => (Answers.Label(dimension, i), one.Label, Answers.Code(dimension, i)))],
            [new("-", WizardTexts.LeaveOut.In(language)), .. Members(dimension)]
        );

    IEnumerable<Choice> Places(string dimension)
    {
        yield return new("head", WizardTexts.Headings.In(language));
        foreach (var column in Columns())
            yield return column;
        if (dimension == "organisation")
            yield return new("same:", WizardTexts.OnlyUs.In(language));
        foreach (var member in Members(dimension))
            yield return new("same:" + member.Value, WizardTexts.Always(Bilingual.Same(member.Words)).In(language));
    }

    IEnumerable<Choice> Columns() =>
        columns
            .Where(one => one.Heading.Label.Length > 0 || one.Filled > 0)
            .Select(one => new Choice("col:" + one.Number.ToString(CultureInfo.InvariantCulture), NameOf(one)));

    IEnumerable<Choice> Members(string dimension) =>
        dimension == "period"
            ? Periods().Select(one => new Choice(one.ToString(), Days.Say(one, language)))
            : known.Members[dimension].Take(MostMembers).Select(one => new Choice(one.Code, one.Name.In(language)));

    IEnumerable<Period> Periods() =>
        known
            .Indicators.Select(one => one.Facts.Frequency)
            .Distinct()
            .SelectMany(one => known.Collection.Period.Split(one).Take(MostPeriods));
}

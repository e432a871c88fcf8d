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

    readonly ImmutableArray<SheetColumn> columns =
        SheetColumn.Under(sheets.First(one => one.Name == shape.Sheet), shape.HeadingRow, shape.HeadingRows, 1) ?? [];

    public IEnumerable<WizardChoice> All()
    {
        if (sheets.Length > 1)
            yield return new("sheet", WizardTexts.Sheet, [.. sheets.Select(one => new Choice(one.Name, one.Name))]);
        yield return new("rows", WizardTexts.HeadingRows, [new("1", "1"), new("2", "2")]);
        foreach (var dimension in known.Dimensional)
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
    }

    public IEnumerable<WizardLabels> Labels() =>
        from dimension in shape.Spellings.Keys
        let asked = Answers.Asked(shape, dimension)
        where !asked.IsEmpty
        select new WizardLabels(
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
            .Select(one => new Choice(
                "col:" + one.Number.ToString(CultureInfo.InvariantCulture),
                WizardTexts.Column(CellName.Column(one.Number), one.Heading.Label).In(language)
            ));

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

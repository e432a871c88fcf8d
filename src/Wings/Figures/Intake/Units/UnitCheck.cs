using System.Text;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Forms;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Units;

/// <summary>
/// Holds the units that a sheet has beside its figures - in a column, a label, a heading, the title - against those that
/// are asked for, so that no figure is taken a thousand times too high because nobody looked. What somebody said of a
/// unit is reckoned; what nobody said is an error where it is certain, and else a question.
/// </summary>
sealed class UnitCheck
{
    readonly Desk desk;
    readonly Layout layout;
    readonly RowSource rows;
    readonly UnitWords words = new();
    readonly Dictionary<(int Phrase, int Indicator), UnitVerdict> verdicts = [];
    readonly Dictionary<ValueColumn, int> headings = [];
    readonly UnitTelling telling;
    readonly int title;
    readonly bool isQuiet;

    public UnitCheck(Desk desk, Layout layout, RowSource rows)
    {
        (this.desk, this.layout, this.rows) = (desk, layout, rows);
        telling = new(desk);
        title = words.InTitle(desk.Context.Units.Title);
        if (!Watches)
            return;
        foreach (var value in layout.Values)
            headings[value] = InHeading(layout.Headings[value.Column], value.Indicator);
        isQuiet =
            layout is { WrittenUnit: < 0, Indicator: < 0 } && title < 0 && headings.Values.All(phrase => phrase < 0);
    }

    int InHeading(string heading, int indicator) =>
        IsName(heading, indicator) ? CodeCache.Nothing : words.InHeading(heading);

    /// <summary>Only sheets as people keep them: elsewhere a column that is not known is an error already.</summary>
    bool Watches => layout is { Wide: true, IsTemplate: false };

    /// <summary>The value in the unit that is asked for, or a failed reading where nobody may take it so.</summary>
    /// <param name="text">As the cell has it.</param>
    public CellReading Apply(CellReading reading, ReadOnlySpan<byte> text, ValueColumn value, CellAt at)
    {
        if (!Watches || isQuiet || !reading.State.HasValue || at.Indicator < 0)
            return reading;
        var (isMeasured, before) = (false, -1);
        foreach (var (phrase, place) in Written(value, at.Indicator))
        {
            if (phrase < 0 || phrase == before || (isMeasured && words[phrase].Unit is not null))
                continue;
            isMeasured |= words[phrase].Unit is not null;
            before = phrase;
            var verdict = VerdictOf(phrase, at.Indicator);
            if (verdict.Fit != UnitFit.Same && !IsWrittenOut(words[phrase], text, value, reading))
                reading = telling.Apply(reading, words[phrase], verdict, at, place);
        }
        return reading;
    }

    /// <summary>What is written of this value, that which stands nearest first.</summary>
    IEnumerable<(int Phrase, Place Place)> Written(ValueColumn value, int indicator)
    {
        yield return (InColumn(), layout.WrittenUnit < 0 ? default : rows.PlaceOf(layout.WrittenUnit));
        yield return (InLabel(indicator), layout.Indicator < 0 ? default : rows.PlaceOf(layout.Indicator));
        yield return (headings[value], value.Place);
        yield return (title, value.Place);
    }

    int InColumn() =>
        layout.WrittenUnit < 0 ? CodeCache.Nothing : words.InUnits(Trimmed.Of(rows.Label(layout.WrittenUnit)));

    int InLabel(int indicator)
    {
        if (layout.Indicator < 0)
            return CodeCache.Nothing;
        var label = Trimmed.Of(rows.Label(layout.Indicator));
        return words.InLabel(label) is >= 0 and var found && !IsName(Encoding.UTF8.GetString(label), indicator)
            ? found
            : CodeCache.Nothing;
    }

    /// <summary>A unit in the catalogue's own name of an indicator was put there by who knows in what it is asked.</summary>
    bool IsName(string label, int indicator) =>
        indicator >= 0
        && desk.Context.Catalogue.Indicators[indicator].Facts is var facts
        && (
            string.Equals(label, facts.Name.Nl, StringComparison.OrdinalIgnoreCase)
            || string.Equals(label, facts.Name.En, StringComparison.OrdinalIgnoreCase)
        );

    UnitVerdict VerdictOf(int phrase, int indicator)
    {
        if (!verdicts.TryGetValue((phrase, indicator), out var verdict))
            verdicts[(phrase, indicator)] = verdict = UnitVerdict.Of(words[phrase], desk.Rules[indicator].Unit);
        return verdict;
    }

    /// <summary>A per cent that the cell writes out itself, or that a spreadsheet only shows as one, is a ratio already.</summary>
    bool IsWrittenOut(UnitPhrase phrase, ReadOnlySpan<byte> text, ValueColumn value, CellReading reading) =>
        phrase.Unit is { Quantity: "share" }
        && (
            text.Contains((byte)'%')
            || (rows.KindOf(value.Column) == CellKind.SheetNumber && Math.Abs(reading.Value) <= 1)
        );
}

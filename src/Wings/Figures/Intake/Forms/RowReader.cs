using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Units;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>Reads the rows under a heading: every value cell finds its coordinate and goes to the judge.</summary>
internal sealed class RowReader(
    Desk desk,
    Layout layout,
    RowSource rows,
    CellReader cells,
    Totals? totals,
    Unshown unshown
)
{
    readonly Spaces spaces = new();
    readonly CellJudge judge = new(desk);
    readonly SdmxUnits units = new(desk, layout, rows);
    readonly UnitCheck written = new(desk, layout, rows);
    readonly PassedOver? passed = desk.Context.IsDraft && layout.Ignored.Count > 0 ? new(desk, layout, rows) : null;

    public void Read()
    {
        var codes = new RowCodes(desk, layout, rows, spaces);
        while (rows.Read())
            if (!IsBlank() && !IsHeading() && !IsIgnored())
                ReadRow(codes);
        spaces.Tell(desk.Book);
        unshown.Tell(desk.Book, layout);
        totals?.Check();
        passed?.Tell();
    }

    void ReadRow(RowCodes codes)
    {
        if (layout.Wide ? !HasValue() && !StandsReady() : HasTooMuch())
            return;
        unshown.Look();
        passed?.Read();
        var indicator = codes.Indicator();
        var organisation = codes.Organisation();
        var period = codes.Period(indicator);
        var status = codes.Status();
        foreach (var value in layout.Values)
            ReadCell(codes, value, indicator, organisation, period, status);
    }

    void ReadCell(RowCodes codes, ValueColumn value, int indicator, int organisation, int period, RowStatus status)
    {
        var place = rows.PlaceOf(value.Column);
        indicator = value.Indicator >= 0 ? value.Indicator : indicator;
        period = value.Period >= 0 ? value.Period : period;
        organisation =
            value.Organisation >= 0 ? OfThen(value, period)
            : organisation == RowCodes.Elsewhere ? desk.Organisations.Deliverer
            : codes.OfThen(organisation, period);
        var text = spaces.Trim(rows, value.Column);
        if (value.Refused || !HeadingHolds(value, indicator, text))
            return;
        var breakdown = indicator >= 0 ? codes.Breakdown(indicator, period, value) : RowCodes.Wrong;
        var known = organisation >= 0 && period >= 0 && breakdown >= 0 && Exists(organisation, period, value);
        var at = known
            ? new CellAt(place, indicator, new(indicator, organisation, desk.Breakdowns.NumberOf(breakdown)), period)
            : CellAt.Unknown(place, indicator);
        var reading = cells.Read(text, rows.KindOf(value.Column), value.Notation, status, at);
        reading = written.Apply(units.Apply(reading, indicator), text, value, at);
        totals?.Add(value, reading);
        if (known)
            judge.Judge(at.Series, period, reading, place);
        if (known && layout.Note >= 0)
            Remember(place, spaces.Trim(rows, layout.Note));
    }

    /// <summary>The organisation that the heading names, as it was in the period.</summary>
    int OfThen(ValueColumn value, int period) =>
        period < 0
            ? value.Organisation
            : desk.Organisations.OfThen(value.Organisation, value.OrganisationName, desk.Periods[period].Period);

    /// <summary>
    /// What is noted beside a corrected value says why it was corrected, and beside one that a register counted from which
    /// rows; in a template it also answers what is asked.
    /// </summary>
    void Remember(Place place, ReadOnlySpan<byte> note)
    {
        var counted = CountedNote.IsOne(note);
        if (note.IsEmpty || (desk.Context.Number == 1 && !layout.IsTemplate && !counted))
            return;
        var text = Letters.WellFormed(System.Text.Encoding.UTF8.GetString(note));
        if (desk.Context.Number > 1 || counted)
            desk.Notes[place] = text;
        if (layout.IsTemplate)
            desk.Answers[place] = text;
    }

    /// <summary>Whether the period in the heading suits; said once, at the heading, when there is a value under it.</summary>
    bool HeadingHolds(ValueColumn value, int indicator, ReadOnlySpan<byte> text)
    {
        if (value.Period < 0 || PeriodComplaint.Of(desk, value.Period, indicator) is not { } complaint)
            return true;
        if (!text.IsEmpty)
            Refuse(value, value.IsDate ? PeriodComplaint.OfDate(complaint) : complaint);
        return false;
    }

    void Refuse(ValueColumn value, Bilingual complaint)
    {
        value.Refused = true;
        desk.Book.Error("period", value.Place, () => complaint);
    }

    bool Exists(int organisation, int period, ValueColumn value)
    {
        var span = desk.Periods[period].Period;
        if (desk.Organisations.Exists(organisation, span))
            return true;
        NotThen(desk.Organisations[organisation].Code, span, value);
        return false;
    }

    void NotThen(string organisation, Period period, ValueColumn value)
    {
        var column = layout.Organisation >= 0 ? layout.Organisation : layout.Period;
        var place = column >= 0 ? rows.PlaceOf(column) : value.Place;
        desk.Book.Error("period", place, () => DimensionComplaint.NotThen(organisation, period));
    }

    bool IsBlank()
    {
        for (var column = 0; column < rows.Count; column++)
            if (!Trimmed.Of(rows.Cell(column)).IsEmpty)
                return false;
        return true;
    }

    bool HasValue()
    {
        foreach (var value in layout.Values)
            if (!Trimmed.Of(rows.Cell(value.Column)).IsEmpty)
                return true;
        return false;
    }

    /// <summary>Whether it is a row of a template that says which figure it is, or why it has no value.</summary>
    bool StandsReady() =>
        layout.IsTemplate
        && (
            (layout.Status >= 0 && !Trimmed.Of(rows.Cell(layout.Status)).IsEmpty)
            || (!Trimmed.Of(rows.Label(layout.Indicator)).IsEmpty && !Trimmed.Of(rows.Label(layout.Period)).IsEmpty)
        );

    /// <summary>Whether there is text beyond the heading, as when a comma within a number was taken for a separator.</summary>
    bool HasTooMuch()
    {
        if (rows.Count <= layout.Width && layout.Nameless.Count == 0)
            return false;
        for (var column = 0; column < rows.Count; column++)
            if ((column >= layout.Width || layout.Nameless.Contains(column)) && !Trimmed.Of(rows.Cell(column)).IsEmpty)
            {
                TooMuch(column);
                return true;
            }
        return false;
    }

    void TooMuch(int column)
    {
        var shown = Shown.Of(rows.Cell(column));
        desk.Book.Error(
            "heading",
            rows.PlaceOf(column),
            () =>
                new(
                    $"'{shown}' staat niet onder een kop; staat er een komma of puntkomma in een getal, zet dat dan tussen aanhalingstekens",
                    $"'{shown}' stands under no heading; if a number holds the separator, put it in quotation marks"
                )
        );
    }

    bool IsIgnored()
    {
        foreach (var (column, values) in layout.Ignored)
        {
            var text = System.Text.Encoding.UTF8.GetString(Trimmed.Of(rows.Label(column)));
            if (!values.Contains(Kernel.People.Organisations.Fold(Letters.WellFormed(text))))
                continue;
            totals?.AddTotal(layout, rows, cells);
            passed?.Pass(text, rows.PlaceOf(column));
            return true;
        }
        return false;
    }

    /// <summary>Whether the row is one of the heading's rows once more, as at the top of every printed page.</summary>
    bool IsHeading()
    {
        foreach (var cells in layout.HeadingRows)
            if (Equals(cells))
            {
                unshown.Heading();
                return true;
            }
        return false;
    }

    bool Equals(byte[][] heading)
    {
        var same = 0;
        for (var column = 0; column < Math.Max(heading.Length, rows.Count); column++)
        {
            var text = Trimmed.Of(rows.Cell(column));
            if (!text.SequenceEqual(column < heading.Length ? heading[column] : default))
                return false;
            same += text.IsEmpty ? 0 : 1;
        }
        return same > 1;
    }
}

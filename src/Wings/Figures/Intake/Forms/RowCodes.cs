using System.Text;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Numbers;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>Reads the codes of one row - indicator, period, organisation, members, status - and says of each wrong one what it is.</summary>
internal sealed class RowCodes(Desk desk, Layout layout, RowSource rows, Spaces spaces)
{
    /// <summary>A code that is wrong, which was told.</summary>
    public const int Wrong = -2;

    /// <summary>Not said by the row, but by the heading or the mapping.</summary>
    public const int Elsewhere = -1;

    readonly CodeCache statuses = StatusCodes.Status();
    readonly CodeCache confidentials = StatusCodes.Confidential();
    readonly CodeCache actions = StatusCodes.Action();
    readonly HashSet<int> lacking = [];
    readonly LabelsAbove above = new();

    public int Indicator() =>
        layout.Indicator < 0 ? layout.FixedIndicator
        : Label("indicator", layout.Indicator) is var text && desk.Indicators.Find(text) is >= 0 and var found ? found
        : Refuse("unknown", layout.Indicator, text, desk.Indicators.Refusal);

    public int Organisation() =>
        layout.Organisation < 0 ? Elsewhere
        : Label("organisation", layout.Organisation) is var text
        && text.IsEmpty
        && !layout.Wide
        && !desk.Organisations.SpeaksForOthers
            ? Elsewhere
        : desk.Organisations.Find(text) is >= 0 and var found ? found
        : Refuse("unknown", layout.Organisation, text, desk.Organisations.Refusal);

    /// <summary>The organisation that the row names, as it was in the period of one of its cells.</summary>
    public int OfThen(int organisation, int period) =>
        layout.Organisation < 0 || organisation < 0 || period < 0
            ? organisation
            : desk.Organisations.OfThen(
                organisation,
                Label("organisation", layout.Organisation),
                desk.Periods[period].Period
            );

    /// <summary>The number of the row's period, once it is one of the indicator's frequency within the collection.</summary>
    public int Period(int indicator)
    {
        if (layout.Period < 0)
            return Elsewhere;
        var text = Label("period", layout.Period);
        var number = desk.Periods.Find(text);
        if (rows.LabelKind(layout.Period) == CellKind.Date && indicator >= 0)
            number = desk.Periods.FromDate(text, desk.Rules[indicator].Frequency);
        var isDate = rows.LabelKind(layout.Period) == CellKind.Date;
        if (number < 0)
            return Refuse(
                "period",
                layout.Period,
                text,
                isDate ? PeriodComplaint.UnreadableDate : PeriodComplaint.Unreadable
            );
        return PeriodComplaint.Of(desk, number, indicator) is { } complaint
            ? Refuse("period", layout.Period, isDate ? PeriodComplaint.OfDate(complaint) : complaint)
            : number;
    }

    /// <summary>The row's combination of members, or <see cref="Wrong"/>.</summary>
    public int Breakdown(int indicator, int period, ValueColumn value)
    {
        var node = BreakdownCodes.None;
        if (layout.Dimensions.Count == 0 && value.Members.Count == 0 && desk.Rules[indicator].Dimensions.IsEmpty)
            return node;
        foreach (var dimension in desk.Rules[indicator].Dimensions)
        {
            var member = Member(dimension, indicator, value);
            if (member < 0)
                return Wrong;
            var codes = desk.Dimensions[dimension];
            if (period >= 0 && !codes.Exists(member, desk.Periods[period].Period))
                return NotThen(codes[member], dimension, period, value);
            node = desk.Breakdowns.With(node, dimension, member, codes.Code, codes[member]);
        }
        return HasStranger(indicator) ? Wrong : node;
    }

    public RowStatus Status()
    {
        if (layout.Status < 0 && layout.Confidential < 0 && layout.Action < 0)
            return default;
        var status = Word("status", layout.Status, statuses, StatusCodes.StatusRefusal);
        var confidential = Word("confidential", layout.Confidential, confidentials, StatusCodes.ConfidentialRefusal);
        if (StatusCodes.Removes(Word("action", layout.Action, actions, StatusCodes.ActionRefusal)))
            status = (int)ObservationStatus.Missing;
        return new(status < 0 ? null : (ObservationStatus)status, confidential == 1);
    }

    int Member(int dimension, int indicator, ValueColumn value)
    {
        foreach (var (number, member) in value.Members)
            if (number == dimension)
                return member;
        foreach (var (number, column) in layout.Dimensions)
            if (number == dimension)
                return MemberAt(desk.Dimensions[dimension], column);
        Lacks(dimension, indicator, value);
        return Wrong;
    }

    void Lacks(int dimension, int indicator, ValueColumn value)
    {
        if (lacking.Add(dimension))
            desk.Book.Error("heading", value.Place, () => DimensionComplaint.Lacks(desk, dimension, indicator));
    }

    int NotThen(string member, int dimension, int period, ValueColumn value)
    {
        var column = layout.Dimensions.FindIndex(one => one.Dimension == dimension);
        var place = column >= 0 ? rows.PlaceOf(layout.Dimensions[column].Column) : value.Place;
        desk.Book.Error("period", place, () => DimensionComplaint.NotThen(member, desk.Periods[period].Period));
        return Wrong;
    }

    int MemberAt(DimensionCodes codes, int column)
    {
        var text = Label(codes.Code, column);
        var kind = rows.LabelKind(column);
        if (kind is CellKind.Error or CellKind.Date)
            return Refuse("unknown", column, NumberComplaint.OfLabel(Shown.Of(text), kind));
        return codes.Find(text) is >= 0 and var found ? found : Refuse("unknown", column, text, codes.Refusal);
    }

    /// <summary>What names the row in a column, as the mapping spells it; an empty cell may mean what stood above it.</summary>
    ReadOnlySpan<byte> Label(string dimension, int column)
    {
        var text = spaces.TrimLabel(rows, column);
        if (layout.FillDown.Contains(column))
            text = above.Fill(column, text);
        return layout.Spellings.Of(dimension, text);
    }

    bool HasStranger(int indicator)
    {
        var found = false;
        foreach (var (dimension, column) in layout.Dimensions)
            if (!desk.Rules[indicator].Dimensions.Contains(dimension) && !spaces.Trim(rows, column).IsEmpty)
            {
                Refuse("unknown", column, DimensionComplaint.Stranger(desk, dimension, indicator));
                found = true;
            }
        return found;
    }

    int Word(string dimension, int column, CodeCache words, Func<string, Bilingual> refusal)
    {
        if (column < 0 || Label(dimension, column) is not { IsEmpty: false } text)
            return CodeCache.Nothing;
        return words.Find(text) is >= 0 and var found ? found : Refuse("unknown", column, text, refusal);
    }

    int Refuse(string rule, int column, ReadOnlySpan<byte> text, Func<string, Bilingual> refusal)
    {
        var written = Encoding.UTF8.GetString(text.Length > 512 ? text[..512] : text);
        desk.Book.Error(rule, rows.PlaceOf(column), () => refusal(written));
        return Wrong;
    }

    int Refuse(string rule, int column, Bilingual refusal)
    {
        desk.Book.Error(rule, rows.PlaceOf(column), () => refusal);
        return Wrong;
    }
}

using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Numbers;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>Makes a value of what stands in a cell, or says why it is none. Nothing is ever guessed into a number.</summary>
internal sealed class CellReader(Desk desk, CellTokens tokens)
{
    public CellReading Read(
        ReadOnlySpan<byte> text,
        CellKind kind,
        NumberNotation notation,
        RowStatus status,
        CellAt at
    )
    {
        if (text.IsEmpty)
            return status.SaysMissing ? Missing(status) : CellReading.LeftOut;
        if (tokens.IsMissing(text))
            return Missing(status);
        if (tokens.IsSuppressed(text))
            return Missing(status with { Confidential = true });
        var reading = ReadNumber(text, kind, notation, out var value);
        var rules = at.Indicator >= 0 ? desk.Rules[at.Indicator] : null;
        return
            reading == Reading.Number && !status.SaysMissing
            || reading == Reading.Percentage && rules is not { IsRatio: false } && !status.SaysMissing
            ? new(value, new(CellFate.Good, status.Status ?? ObservationStatus.Normal, status.Confidential))
            : Object(Objection(reading, text, kind, notation, rules), at);
    }

    CellReading Object((string Rule, Bilingual Text) objection, CellAt at)
    {
        var coordinate = at.IsKnown ? desk.Write(at.Series, desk.Periods[at.Period].Period) : null;
        desk.Book.Error(objection.Rule, at.Place, () => objection.Text, coordinate);
        return CellReading.Failed(desk.Book.LetsPass(objection.Rule));
    }

    /// <summary>What a cell comes to that nobody asked to read, so that nothing is said of it; null where it is no number.</summary>
    public static decimal? Number(ReadOnlySpan<byte> text, CellKind kind, NumberNotation notation) =>
        ReadNumber(text, kind, notation, out var value) is Reading.Number or Reading.Percentage ? value : null;

    static Reading ReadNumber(ReadOnlySpan<byte> text, CellKind kind, NumberNotation notation, out decimal value)
    {
        value = 0;
        return kind switch
        {
            CellKind.Text => NumberText.Read(text, notation, out value),
            CellKind.Number => NumberText.Read(text, NumberNotation.Plain, out value),
            CellKind.SheetNumber => NumberText.ReadMachine(text, out value),
            _ => Reading.NotANumber,
        };
    }

    static (string Rule, Bilingual Text) Objection(
        Reading reading,
        ReadOnlySpan<byte> text,
        CellKind kind,
        NumberNotation notation,
        IndicatorRules? rules
    )
    {
        if (reading == Reading.NotANumber)
            return ("number", NumberComplaint.Of(Shown.Of(text), kind, notation));
        if (reading == Reading.TooLarge)
            return ("number", NumberComplaint.TooLarge(Shown.Of(text)));
        if (reading == Reading.Percentage && rules is { IsRatio: false })
            return ("unit", NumberComplaint.Percentage(Shown.Of(text), rules.Unit));
        return ("missing", Contradicted(Shown.Of(text)));
    }

    static Bilingual Contradicted(string shown) =>
        new(
            $"De status zegt dat er geen waarde is, maar er staat '{shown}'; maak de cel leeg of wijzig de status",
            $"The status says that there is no value, yet here is '{shown}'; empty the cell or change the status"
        );

    static CellReading Missing(RowStatus status) =>
        new(
            0,
            new(
                CellFate.Good,
                status.Status == ObservationStatus.NotCollected
                    ? ObservationStatus.NotCollected
                    : ObservationStatus.Missing,
                status.Confidential
            )
        );
}

using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>
/// The grid of one organisation: what is asked, what was accepted, what the file holds that is in preparation, and what
/// was typed over that.
/// </summary>
sealed record GridSheet(
    WorkedEdition Edition,
    Collection Collection,
    Organisation Deliverer,
    Delivery? UnderWay,
    int Number,
    GridPlan Plan,
    ImmutableDictionary<(string Indicator, Coordinate At), decimal?> InFile,
    GridDraft? Draft
)
{
    /// <summary>What is in preparation may be typed over; what was handed in lies with somebody else.</summary>
    public bool MayType =>
        UnderWay is null or { State: DeliveryState.Drafted or DeliveryState.Checked or DeliveryState.Returned };

    public IEnumerable<GridCell> Cells(GridRow row)
    {
        var accepted = Edition.Accepted(row.Indicator.Code, row.Organisation, row.Members);
        return row.Periods.Select(period => Cell(row, period, accepted));
    }

    GridCell Cell(GridRow row, Period period, AcceptedSeries accepted)
    {
        var was = accepted.At(period) is { HasValue: true } found ? found.Value : (decimal?)null;
        var shown = InFile.TryGetValue((row.Indicator.Code, row.At(period)), out var value) ? value : was;
        var earlier = accepted.Earlier(period) is { } one ? (one.Period, one.Value) : ((Period, decimal)?)null;
        return new(row, period, was, shown, earlier);
    }

    /// <summary>What stands in a field: what was typed, else the number that was there.</summary>
    public string TextOf(GridCell cell, Language language)
    {
        var facts = cell.Row.Indicator.Facts;
        if (Draft?.Typed.TryGetValue(cell.Name, out var typed) is not true)
            return cell.Shown is { } shown ? GridNumber.Write(shown, facts, language) : "";
        return
            Draft.Language != language
            && GridNumber.Read(typed!, facts, Draft.Language, out var value) is null
            && value is { } known
            ? GridNumber.Write(known, facts, language)
            : typed!;
    }
}

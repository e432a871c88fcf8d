using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>A cell with what is wrong in it.</summary>
/// <param name="Text">What stands in it now.</param>
sealed record WrongCell(string Sheet, string Cell, string Text, ImmutableArray<Finding> Findings)
{
    public const int Most = 60;

    /// <summary>Sheet and cell together, as a form sends them back.</summary>
    public string At => $"{Sheet}!{Cell}";

    /// <summary>What is wrong with it, and where it is, in words.</summary>
    public Bilingual Label
    {
        get
        {
            var place = DeliveryTexts.PlaceOf(Findings[0]);
            return new(
                $"{place.Nl}: {string.Join(". ", Findings.Select(one => one.Message.Nl))}",
                $"{place.En}: {string.Join(". ", Findings.Select(one => one.Message.En))}"
            );
        }
    }

    /// <summary>Row and column in a text file; null for a place that is none.</summary>
    public (int Row, int Column)? InText =>
        CellName.TryParse(Cell, out var row, out var column) && row > 0 && column > 0 ? (row, column) : null;

    /// <summary>The figure that it should hold; null for a cell that names something.</summary>
    public (string Indicator, Coordinate At)? Figure(string root) =>
        Findings.Select(one => one.Coordinate).FirstOrDefault(one => one is not null) is { } text
            ? Read(text, root)
            : null;

    /// <summary>Reads what <see cref="Coordinate.Write"/> wrote.</summary>
    static (string, Coordinate)? Read(string text, string root)
    {
        if (text.Split('?', 2) is not [var indicator, var rest])
            return null;
        var parts = rest.Split('&')
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2)
            .ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]), StringComparer.Ordinal);
        if (!parts.Remove("period", out var written) || !Period.TryParse(written, out var period))
            return null;
        var organisation = parts.Remove("organisation", out var named) ? named : root;
        return (indicator, new(period, organisation, Coordinate.NoMembers.AddRange(parts)));
    }
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Registers;

/// <summary>Reads <c>kept</c>: when a promise was kept, as exactly as is known; of one that returns each time, in order, with a bar between.</summary>
static class KeptTimes
{
    /// <param name="returns">Whether the promise is to be kept again and again.</param>
    public static ImmutableArray<Period> Read(RegisterRows rows, SettingsTable.Row row, DateOnly promised, bool returns)
    {
        var said = row["kept"].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var read = new List<Period>();
        foreach (var one in said)
            if (Period.TryParse(one, out var time))
                read.Add(time);
            else
                rows.Wrong(
                    row,
                    $"'kept' moet een dag, maand, kwartaal of jaar zijn, niet '{one}'",
                    $"'kept' must be a day, month, quarter or year, not '{one}'"
                );
        if (read.Count > 1 && !returns)
            rows.Wrong(
                row,
                "Wat meer dan eens wordt nagekomen, zegt in 'every' hoe vaak",
                "What is kept more than once says in 'every' how often"
            );
        if (read.Exists(time => time.End < promised))
            rows.Wrong(
                row,
                "Wat is beloofd wordt later nagekomen, niet eerder",
                "What was promised is kept later, not earlier"
            );
        if (read.Zip(read.Skip(1)).Any(pair => pair.Second.Start <= pair.First.End))
            rows.Wrong(
                row,
                "De keren van 'kept' staan in volgorde, en geen begint voor de vorige om is",
                "The times of 'kept' stand in order, and none begins before the last is over"
            );
        return [.. read];
    }
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Registers;

/// <summary>Reads <c>events.csv</c>: what happened, as exactly as is known.</summary>
static class ReadEvents
{
    public const string File = "events.csv";

    static readonly string[] Required = ["code", "name_nl", "from", "source"];
    static readonly string[] Optional = ["name_en", "to", "known", "invented"];

    public static ImmutableArray<RegisteredEvent> Of(RegisterRows rows)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        return rows.Read(File, Required, Optional, row => One(rows, row, codes));
    }

    static RegisteredEvent? One(RegisterRows rows, SettingsTable.Row row, HashSet<string> codes)
    {
        var (code, from, to) = (rows.Own(row, codes), rows.Span(row, "from"), rows.Span(row, "to"));
        row.Required("from");
        if (from is not { } began)
            return null;
        if (to is { } ended && ended.End < began.Start)
            rows.Wrong(
                row,
                $"'{code}' eindigt ({ended}) voor het begint ({began})",
                $"'{code}' ends ({ended}) before it begins ({began})"
            );
        // What is known of an end is known when it has come, or as early as the row says.
        return new(code, rows.Name(row), began, to, row.Date("known") ?? began.End, rows.PlaceOf(row));
    }
}

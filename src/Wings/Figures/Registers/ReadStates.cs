using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Registers;

/// <summary>Reads <c>states.csv</c>: what states the entries of registers reached, and when, as exactly as is known.</summary>
static class ReadStates
{
    public const string File = "states.csv";

    static readonly string[] Required = ["register", "code", "state", "date", "source"];
    static readonly string[] Optional =
    [
        "name_nl",
        "name_en",
        "organisation",
        "period",
        "noun_nl",
        "noun_en",
        "invented",
    ];

    public static ImmutableArray<RegisteredState> Of(RegisterRows rows) =>
        rows.Read(File, Required, Optional, row => One(rows, row));

    static RegisteredState? One(RegisterRows rows, SettingsTable.Row row)
    {
        row.Required("date");
        var date = rows.Span(row, "date");
        var (register, code, state) = (rows.Code(row, "register"), row.Required("code"), rows.Code(row, "state"));
        var (nl, en) = (row["name_nl"], row["name_en"]);
        var name = nl == "" && en == "" ? new(code, code) : rows.Name(row);
        return date is { } reached
            ? new(
                register,
                code,
                name,
                rows.Organisation(row, "organisation", rows.Span(row, "period")?.End ?? reached.End),
                rows.Span(row, "period"),
                state,
                reached.End,
                Nouns(row["noun_nl"]),
                Nouns(row["noun_en"]),
                rows.PlaceOf(row)
            )
            {
                When = reached,
            }
            : null;
    }

    static ImmutableArray<string> Nouns(string cell) =>
        [.. cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}

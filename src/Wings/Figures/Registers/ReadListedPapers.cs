using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Registers;

/// <summary>Reads <c>papers.csv</c>: papers of parliament, in the columns of the register that the office keeps.</summary>
static class ReadListedPapers
{
    public const string File = "papers.csv";

    static readonly string[] Required = ["file", "number", "session", "date", "title"];
    static readonly string[] Optional = ["case", "kind", "source", "invented"];

    public static ImmutableArray<ListedPaper> Of(RegisterRows rows) =>
        rows.Read(File, Required, Optional, row => One(rows, row));

    static ListedPaper? One(RegisterRows rows, SettingsTable.Row row)
    {
        var file = row.Required("file").Replace(" ", "", StringComparison.Ordinal);
        var (number, title) = (row.Required("number"), row.Required("title"));
        var written = row.Required("session");
        if (!SessionYear.TryParse(written, out var session) && written != "")
            rows.Wrong(
                row,
                $"'{written}' is geen vergaderjaar; schrijf twee jaren na elkaar, zoals 2022/23",
                $"'{written}' is no session year; write two years that follow each other, such as 2022/23"
            );
        return RegisterRows.Day(row, "date") is { } date
            ? new(
                new(
                    $"{file}/{number.TrimStart('0').ToUpperInvariant()}",
                    file,
                    number,
                    row["case"],
                    session,
                    date,
                    row["kind"],
                    title
                ),
                new(row.File, row.Line, row["source"], rows.IsInvented(row))
            )
            : null;
    }
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Registers;

/// <summary>Reads <c>commitments.csv</c>: what was promised, by when, and the evidence that it was kept.</summary>
static class ReadCommitments
{
    public const string File = "commitments.csv";

    static readonly string[] Required = ["code", "name_nl", "promised", "paper", "phrase"];
    static readonly string[] Optional =
    [
        "name_en",
        "ministry",
        "until",
        "kept",
        "evidence",
        "withdrawn",
        "source",
        "invented",
    ];

    public static ImmutableArray<RegisteredCommitment> Of(RegisterRows rows)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        return rows.Read(File, Required, Optional, row => One(rows, row, codes));
    }

    static RegisteredCommitment? One(RegisterRows rows, SettingsTable.Row row, HashSet<string> codes)
    {
        var code = rows.Own(row, codes);
        var (paper, phrase) = (row.Required("paper"), row.Required("phrase"));
        if (RegisterRows.Day(row, "promised") is not { } promised)
            return null;
        var (kept, withdrawn) = (row.Date("kept"), row.Date("withdrawn"));
        if (kept < promised || withdrawn < promised)
            rows.Wrong(
                row,
                "Wat is beloofd wordt later nagekomen of ingetrokken, niet eerder",
                "What was promised is kept or withdrawn later, not earlier"
            );
        if (kept is not null && row["evidence"] == "")
            rows.Wrong(
                row,
                "Bij 'kept' hoort 'evidence': waaruit het blijkt",
                "With 'kept' belongs 'evidence': what shows it"
            );
        return new(
            code,
            rows.Name(row),
            rows.Organisation(row, "ministry", promised) ?? "",
            promised,
            paper,
            phrase,
            Until(rows, row, promised, phrase),
            kept,
            row["evidence"],
            withdrawn,
            new(row.File, row.Line, row["source"] == "" ? paper : row["source"], rows.IsInvented(row))
        );
    }

    /// <summary>The end of the window that the phrase means by the published rules; a vague phrase may be given a day.</summary>
    static DateOnly? Until(RegisterRows rows, SettingsTable.Row row, DateOnly promised, string phrase)
    {
        var (read, given) = (Read(phrase, promised), row.Date("until"));
        if (phrase != "" && read.Outcome is DeadlineOutcome.Unknown or DeadlineOutcome.Past && given is null)
            rows.Wrong(
                row,
                $"Uit '{phrase}' volgt geen dag na {promised:yyyy-MM-dd}; geef die in 'until'",
                $"No day after {promised:yyyy-MM-dd} follows from '{phrase}'; give it in 'until'"
            );
        if (read.Window is { } window && given is { } day && day != window.Until)
            rows.Wrong(
                row,
                $"'{phrase}' loopt tot en met {window.Until:yyyy-MM-dd}, en 'until' zegt {day:yyyy-MM-dd}",
                $"'{phrase}' runs until {window.Until:yyyy-MM-dd}, and 'until' says {day:yyyy-MM-dd}"
            );
        return given ?? read.Window?.Until;
    }

    static DeadlineReading Read(string phrase, DateOnly promised) =>
        ReadDeadline.Of(phrase, promised) is { Outcome: not DeadlineOutcome.Unknown } dutch
            ? dutch
            : ReadDeadline.Of(phrase, promised, Language.En);
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Registers;

/// <summary>Reads <c>commitments.csv</c>: what was promised, by when or how often, and the evidence that it was kept.</summary>
static class ReadCommitments
{
    public const string File = "commitments.csv";

    static readonly string[] Required = ["code", "name_nl", "promised", "paper"];
    static readonly string[] Optional =
    [
        "phrase",
        "name_en",
        "ministry",
        "until",
        "every",
        "kept",
        "evidence",
        "withdrawn",
        "known_until",
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
        var (paper, phrase) = (row.Required("paper"), row["phrase"]);
        if (RegisterRows.Day(row, "promised") is not { } promised)
            return null;
        var every = Every(rows, row);
        var kept = KeptTimes.Read(rows, row, promised, every is not null);
        var (withdrawn, known) = (row.Date("withdrawn"), row.Date("known_until"));
        if (withdrawn < promised || known < promised)
            rows.Wrong(
                row,
                "Wat is beloofd wordt later ingetrokken of gevolgd, niet eerder",
                "What was promised is withdrawn or followed later, not earlier"
            );
        if (known is { } until && (withdrawn > until || kept.Any(time => time.End > until)))
            rows.Wrong(
                row,
                $"'known_until' zegt {until:yyyy-MM-dd}, en deze regel weet van later",
                $"'known_until' says {until:yyyy-MM-dd}, and this row knows of later"
            );
        if (!kept.IsEmpty && row["evidence"] == "")
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
            every is null ? Until(rows, row, promised, phrase) : row.Date("until"),
            every is null && !kept.IsEmpty ? kept[0] : null,
            row["evidence"],
            withdrawn,
            new(row.File, row.Line, row["source"] == "" ? paper : row["source"], rows.IsInvented(row))
        )
        {
            Every = every,
            Moments = every is null ? [] : kept,
            KnownUntil = known,
        };
    }

    /// <summary>A hundred years are longer than anything that was promised.</summary>
    static Step? Every(RegisterRows rows, SettingsTable.Row row)
    {
        if (row["every"] == "")
            return null;
        if (Step.TryParse(row["every"], out var every) && every.Count > 0 && IsShort(every))
            return every;
        rows.Wrong(
            row,
            $"'every' is de tijd tussen twee keer, zoals 1y, 6m of 30d, niet '{row["every"]}'",
            $"'every' is the time between two times, such as 1y, 6m or 30d, not '{row["every"]}'"
        );
        return null;
    }

    static bool IsShort(Step every) => every.Count <= 36_525 && every.From(new(2000, 1, 1)) <= new DateOnly(2100, 1, 1);

    /// <summary>The end of the window that the phrase means by the published rules; a vague phrase, or none, may be given a day.</summary>
    static DateOnly? Until(RegisterRows rows, SettingsTable.Row row, DateOnly promised, string phrase)
    {
        var given = row.Date("until");
        if (phrase == "")
            return given;
        var read = Read(phrase, promised);
        if (read.Outcome is DeadlineOutcome.Unknown or DeadlineOutcome.Past && given is null)
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

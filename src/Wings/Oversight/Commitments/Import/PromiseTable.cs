using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>All that a sheet with promises is held against.</summary>
sealed class PromiseTable
{
    readonly Dictionary<int, Commitment> byNumber;
    readonly ILookup<string, Commitment> byWords;
    readonly ILookup<string, Commitment> bySubject;
    readonly Dictionary<string, RegisteredPaper> papers;

    /// <param name="ministries">Codes of those of which a promise may be entered.</param>
    /// <param name="known">The promises of those ministries, and those that the sheet names by number.</param>
    /// <param name="papers">Those that the sheet names, as far as the register of papers has them.</param>
    public PromiseTable(
        ImmutableArray<string> ministries,
        IReadOnlyCollection<Commitment> known,
        IEnumerable<RegisteredPaper> papers,
        DateOnly today
    )
    {
        (Ministries, Today) = (ministries, today);
        byNumber = known.ToDictionary(one => one.Number);
        byWords = known.ToLookup(one => $"{one.Organisation} {SheetColumns.Fold(one.Words)}", StringComparer.Ordinal);
        bySubject = known.ToLookup(
            one => $"{one.Organisation} {SheetColumns.Fold(one.Subject)}",
            StringComparer.Ordinal
        );
        this.papers = papers.DistinctBy(one => one.Key).ToDictionary(one => one.Key, StringComparer.Ordinal);
    }

    public ImmutableArray<string> Ministries { get; }

    public DateOnly Today { get; }

    /// <summary>Code of an organisation by its code or a name that it ever had; null for none.</summary>
    public Func<string, string?> CodeOf { get; init; } = code => code;

    /// <summary>What somebody answered of rows that may be in the register already, by field of the form.</summary>
    public Func<string, string> Answered { get; init; } = _ => "";

    /// <summary>Whether who takes the sheet over may link promises.</summary>
    public bool Links { get; init; }

    /// <summary>Whether any paper is registered: a register that nobody filled knows nothing of any.</summary>
    public bool PapersAreKept { get; init; }

    public Commitment? ByNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? byNumber.GetValueOrDefault(number)
            : null;

    /// <summary>The promise that is followed: the one itself, or the one that it is linked to.</summary>
    public Commitment Followed(Commitment one) =>
        one.SameAs is { } number && byNumber.GetValueOrDefault(number) is { } followed ? followed : one;

    public IEnumerable<Commitment> WithWords(string ministry, string words) =>
        byWords[$"{ministry} {SheetColumns.Fold(words)}"];

    public IEnumerable<Commitment> WithSubject(string ministry, string subject) =>
        bySubject[$"{ministry} {SheetColumns.Fold(subject)}"];

    public RegisteredPaper? Paper(string said) => PaperSaid.Key(said) is { } key ? papers.GetValueOrDefault(key) : null;

    /// <summary>By which a paper is the same however it is written; where it has no number, its words and its day.</summary>
    public static string PaperKey(string paper, string day) =>
        PaperSaid.Key(paper) ?? $"{SheetColumns.Fold(paper)} {day}";
}

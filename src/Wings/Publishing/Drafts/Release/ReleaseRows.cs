using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Folders;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>
/// The folder's lists of what was let through, with what was let through of a document that goes out. Rows of that document
/// that let nothing through any more are taken out, for they would block the edition; no other byte changes.
/// </summary>
static class ReleaseRows
{
    public const string Releases = "releases.csv";
    public const string Accepted = "accepted.csv";

    /// <param name="text">Of <c>releases.csv</c>; empty where there is none.</param>
    public static string WriteReleases(string text, JudgedDocument document, IEnumerable<ClaimRelease> standing)
    {
        var path = document.Facts.Path;
        var kept = Without(text, Releases, ReadReleases.Columns, row => IsVoid(row, document, Verdict.Fails));
        var rows = standing
            .Where(one => one.Verdict == Verdict.Fails && !IsThere(kept, Releases, ReadReleases.Columns, one, path))
            .Select(one => LetHere.Release(one, path))
            .Select(row =>
                new[]
                {
                    row.Document,
                    row.Words,
                    row.Claim,
                    row.Reason,
                    row.MandateHolder,
                    row.SecondPerson,
                    row.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                }
            )
            .ToImmutableArray();
        return rows.IsEmpty ? kept : SettingsAppend.Rows(kept, ReadReleases.Columns, rows);
    }

    /// <param name="text">Of <c>accepted.csv</c>; empty where there is none.</param>
    public static string WriteAccepted(string text, JudgedDocument document, IEnumerable<ClaimRelease> standing)
    {
        var path = document.Facts.Path;
        var kept = Without(text, Accepted, ReadAcceptances.Columns, row => IsVoid(row, document, VerdictIn(row)));
        var rows = standing
            .Where(one => one.Verdict != Verdict.Fails && !IsThere(kept, Accepted, ReadAcceptances.Columns, one, path))
            .Select(one => LetHere.Acceptance(one, path))
            .Select(row => new[] { row.Document, row.Words, row.Claim, Code(row.Verdict), row.By, row.Reason })
            .ToImmutableArray();
        return rows.IsEmpty ? kept : SettingsAppend.Rows(kept, ReadAcceptances.Columns, rows);
    }

    static string Code(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    static Verdict? VerdictIn(SettingsTable.Row row) =>
        Enum.TryParse<Verdict>(row["verdict"], ignoreCase: true, out var verdict) ? verdict : null;

    /// <summary>A row of this document for which there is no claim of that verdict in its text.</summary>
    static bool IsVoid(SettingsTable.Row row, JudgedDocument document, Verdict? verdict) =>
        IsOf(row, document.Facts.Path)
        && !document.Claims.Any(claim => claim.Judged.Verdict == verdict && Names(row, claim.Judged.Tag));

    static bool IsOf(SettingsTable.Row row, string path) =>
        row["document"] == path || row["document"] == Path.GetFileName(path);

    static bool Names(SettingsTable.Row row, Tag tag) =>
        LetThrough.Names(row["document"], row["words"], row["claim"], tag);

    static bool IsThere(string text, string file, string[] columns, ClaimRelease one, string path)
    {
        var tag = new Tag(path, 1, one.Words, one.Claim);
        return text != ""
            && SettingsTable
                .Read(text, file, columns, [], new())
                .Any(row => Names(row, tag) && (file == Releases || VerdictIn(row) == one.Verdict));
    }

    static string Without(string text, string file, string[] columns, Func<SettingsTable.Row, bool> isVoid)
    {
        if (text == "")
            return text;
        var rows = SettingsTable.Read(text, file, columns, [], new()).ToList();
        return LinesOfText.Without(
            text,
            rows.Select((row, i) => (row, Until: i + 1 < rows.Count ? rows[i + 1].Line : int.MaxValue))
                .Where(one => isVoid(one.row))
                .Select(one => (one.row.Line, one.Until))
        );
    }
}

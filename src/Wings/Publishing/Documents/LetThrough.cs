using System.Collections.Immutable;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Documents;

/// <summary>A row of <c>releases.csv</c> or <c>accepted.csv</c> with its line.</summary>
public sealed record Listed<T>(T Row, string File, int Line);

/// <summary>The claims that were let through by name: releases of failing ones, acceptances of understated and unverifiable ones.</summary>
public sealed record LetThrough(
    ImmutableArray<Listed<Release>> Releases,
    ImmutableArray<Listed<Acceptance>> Acceptances
)
{
    public static readonly LetThrough None = new([], []);

    /// <summary>The release that fits a failing claim; null for any other.</summary>
    public Release? ReleaseOf(JudgedClaim judged) =>
        judged.Verdict == Verdict.Fails
            ? Releases.FirstOrDefault(one => Names(one.Row.Document, one.Row.Words, one.Row.Claim, judged.Tag))?.Row
            : null;

    /// <summary>The acceptance that fits a claim of just that verdict; null for any other.</summary>
    public Acceptance? AcceptanceOf(JudgedClaim judged) =>
        Acceptances
            .FirstOrDefault(one =>
                one.Row.Verdict == judged.Verdict && Names(one.Row.Document, one.Row.Words, one.Row.Claim, judged.Tag)
            )
            ?.Row;

    /// <summary>Whether a row names a tag: the document by path or file name, the words and the claim as they were written.</summary>
    public static bool Names(string document, string words, string claim, Tag tag) =>
        (document == tag.Document || document == Path.GetFileName(tag.Document))
        && Plain(words) == Plain(tag.Words)
        && Target(claim) == Target(tag.Target);

    static string Plain(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Target(string claim) =>
        Uri.UnescapeDataString(claim.StartsWith("claim:", StringComparison.Ordinal) ? claim[6..] : claim);
}

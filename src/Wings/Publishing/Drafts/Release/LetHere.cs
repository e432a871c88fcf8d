using System.Collections.Immutable;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>What was let through of a document that is being written, as rows of the lists that the folder keeps.</summary>
static class LetHere
{
    const string Place = "here";

    /// <summary>With what the folder lets through, those that are about a claim as it is judged now.</summary>
    public static LetThrough With(
        LetThrough folder,
        IEnumerable<ClaimRelease> all,
        string path,
        IEnumerable<DocumentClaim> claims
    )
    {
        var standing = Standing(all, claims).ToList();
        var releases = standing.Where(one => one.Verdict == Verdict.Fails).Select(one => Release(one, path));
        var accepted = standing.Where(one => one.Verdict != Verdict.Fails).Select(one => Acceptance(one, path));
        return new(
            [.. folder.Releases, .. releases.Select((row, i) => new Listed<Documents.Release>(row, Place, i + 1))],
            [.. folder.Acceptances, .. accepted.Select((row, i) => new Listed<Acceptance>(row, Place, i + 1))]
        );
    }

    /// <summary>Those that let a claim through now.</summary>
    public static IEnumerable<ClaimRelease> Standing(
        IEnumerable<ClaimRelease> all,
        IEnumerable<DocumentClaim> claims
    ) => all.Where(one => one.State == ReleaseState.Released && claims.Any(claim => one.IsAbout(claim.Judged)));

    public static Documents.Release Release(ClaimRelease one, string path)
    {
        var (mandate, second) = ReleaseNames.Of(one.Hands);
        return new(path, one.Words, one.Claim, one.Reason, mandate, second, Clock.DayOf(one.Hands[^1].At));
    }

    public static Acceptance Acceptance(ClaimRelease one, string path) =>
        new(path, one.Words, one.Claim, one.Verdict, ReleaseNames.Of(one.Hands[0]), one.Reason);
}

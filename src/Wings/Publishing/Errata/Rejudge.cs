using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Errata;

/// <summary>
/// Judges what was published once more, with all that is known now and by the policy of then. Pure: texts, verdicts and
/// figures in, errata out.
/// </summary>
public static class Rejudge
{
    /// <summary>Of all that was published, each claim once: a text that was published again is that of the later publication.</summary>
    public static ImmutableArray<StandingErratum> Of(
        ImmutableArray<PublishedWork> published,
        IEditionFigures edition
    ) =>
        [
            .. published
                .SelectMany(work => Of(work, edition))
                .DistinctBy(one => (one.Erratum.Document, one.Erratum.Words, one.Erratum.Claim, one.Erratum.Number)),
        ];

    /// <summary>
    /// The claims whose verdict is another than the published one. A claim that can no longer be read is none: the
    /// catalogue changed then, and no figure did.
    /// </summary>
    public static ImmutableArray<StandingErratum> Of(PublishedWork published, IEditionFigures edition)
    {
        var judge = new JudgeDocument(edition, published.Policy, LetThrough.None);
        var claims = published.Claims.ToLookup(one => one.Document, StringComparer.Ordinal);
        return
        [
            .. published.Texts.SelectMany(text =>
                Changed(
                        judge.Judge(text.Text, text.Path, new FolderProblems()),
                        [.. claims[text.Path]],
                        published.Publication,
                        edition
                    )
                    .Select(one => one with { Replaced = published.Replaced })
            ),
        ];
    }

    static IEnumerable<StandingErratum> Changed(
        JudgedDocument now,
        ImmutableArray<PublishedClaim> published,
        StoredPublication publication,
        IEditionFigures edition
    )
    {
        var changed = new ChangedBy(edition, edition.AsKnown(null), Later(now.Facts.KnownAt, publication.Entries));
        foreach (var (was, claim) in published.Zip(now.Claims))
        {
            // Judged as the document says, and once more with all that is known now where that is something else.
            var judged = now.ErratumOf(claim)?.Is ?? claim.Judged;
            if (!FindErrata.IsNews(was.Verdict, judged.Verdict) || judged.Verdict == Verdict.Unreadable)
                continue;
            var then = judged with { Verdict = was.Verdict, Reason = was.Said };
            var erratum = FindErrata.Erratum(then, judged, changed) with
            {
                Number = claim.Number,
                Around = claim.Around,
            };
            yield return new(now.Facts, erratum, publication.Number, null)
            {
                WasSaid = was.Said,
                Since = erratum.Cell?.Accepted,
            };
        }
    }

    /// <summary>A document that names its moment knows nothing of later days; another knows all that was accepted when it was published.</summary>
    static Func<DateOnly, long, bool> Later(DateOnly? knownAt, long entries) =>
        knownAt is { } day ? (on, _) => on > day : (_, position) => position > entries;
}

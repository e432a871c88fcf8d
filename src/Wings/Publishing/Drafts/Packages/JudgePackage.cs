using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>
/// Whether documents can go out together: complete, with the same figures in the public version as in the report, and the
/// edition as a whole not blocked with them in it. Pure.
/// </summary>
sealed class JudgePackage
{
    /// <summary>So many of the edition's own reasons are told; the rest is counted.</summary>
    const int MostReasons = 20;

    readonly Outgoing outgoing;
    readonly EditionOnDesk edition;
    readonly string place;

    JudgePackage(Outgoing outgoing, EditionOnDesk edition, string place)
    {
        (this.outgoing, this.edition, this.place) = (outgoing, edition, place);
        Publication = JudgeEdition.Judge(PublishingFolder.Read(outgoing.Files(edition.Files)), edition.Figures);
    }

    /// <summary>The edition with these documents in it.</summary>
    public Publication Publication { get; }

    /// <param name="place">Where the package is shown.</param>
    public static JudgePackage Of(Outgoing outgoing, EditionOnDesk edition, string place) =>
        new(outgoing, edition, place);

    public ImmutableArray<DraftCheck> Checks => [.. Complete(), .. SameFigures(), .. Whole()];

    bool GoesOut(JudgedDocument document) => outgoing.Looks.Any(one => one.Draft.Path == document.Facts.Path);

    /// <summary>A letter may go by itself; anything else goes where report, public version and letter are together, those that were public before among them.</summary>
    IEnumerable<DraftCheck> Complete()
    {
        var kinds = outgoing.Looks.Select(one => one.Judged.Facts.Kind).ToList();
        if (kinds is [DocumentKind.Letter])
            return [];
        var there = Publication.Documents.Select(one => one.Facts.Kind).ToHashSet();
        return new[] { DocumentKind.Report, DocumentKind.Public, DocumentKind.Letter }
            .Where(kind => !there.Contains(kind))
            .Select(kind => new DraftCheck(
                $"package:lacks:{kind}",
                DraftGrade.Stops,
                PackageTexts.Lacks(DocumentTexts.Kind(kind)),
                place
            ));
    }

    IEnumerable<DraftCheck> SameFigures()
    {
        var reports = Publication.Documents.Where(one => one.Facts.Kind == DocumentKind.Report).ToList();
        var slugs = reports.Select(one => one.Facts.Slug).ToHashSet(StringComparer.Ordinal);
        var known = reports.SelectMany(one => one.Claims).SelectMany(one => Coordinates(one.Judged)).ToHashSet();
        foreach (var document in Publication.Documents.Where(one => one.Facts.Kind == DocumentKind.Public))
        foreach (var claim in document.Claims)
            if (GoesOut(document) || reports.Exists(GoesOut))
                foreach (var check in Of(claim, slugs, known, reports.Count > 0))
                    yield return check;
    }

    IEnumerable<DraftCheck> Of(
        DocumentClaim claim,
        HashSet<string> reports,
        HashSet<(string, Coordinate, AsOf)> known,
        bool hasReport
    )
    {
        var tag = claim.Judged.Tag;
        var at = $"{tag.Document}:{tag.Line.ToString(CultureInfo.InvariantCulture)}";
        foreach (var other in claim.Contradicts.Where(one => reports.Contains(one.Slug)))
            yield return new(
                $"package:contradicts:{tag.Document}:{tag.Target}:{tag.Words}:{other.Tag.Words}",
                DraftGrade.Stops,
                PackageTexts.Contradicts(at, tag.Words, other.Tag.Words),
                place
            );
        if (hasReport && Coordinates(claim.Judged).Any(one => !known.Contains(one)))
            yield return new(
                $"package:not_in_report:{tag.Document}:{tag.Target}:{tag.Words}",
                DraftGrade.Warns,
                PackageTexts.NotInReport(at, tag.Words, tag.Target),
                place
            );
    }

    /// <summary>Where a claim's figures stand: one, or the two of a change.</summary>
    static IEnumerable<(string, Coordinate, AsOf)> Coordinates(JudgedClaim claim) =>
        claim.Indicator is { } indicator
            ? new[] { claim.At, claim.From }.OfType<Coordinate>().Select(at => (indicator, at, claim.AsOf))
            : [];

    IEnumerable<DraftCheck> Whole()
    {
        foreach (var reason in Publication.Reasons.Take(MostReasons))
            yield return new($"edition:{reason.En}", DraftGrade.Stops, PackageTexts.Edition(reason), place);
        if (Publication.Reasons.Length > MostReasons)
            yield return new(
                "edition:more",
                DraftGrade.Stops,
                PackageTexts.More(Publication.Reasons.Length - MostReasons),
                place
            );
    }
}

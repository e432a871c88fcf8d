using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Home;

/// <summary>What keeps the edition from being published: claims, statements, documents and refused deliveries.</summary>
static class HomeProblems
{
    public static IEnumerable<ProblemLine> Of(
        IEditionFigures edition,
        ImmutableArray<JudgedDocument> documents,
        PageFrame frame
    ) => documents.SelectMany(document => Of(document, frame)).Concat(Refused(edition, frame));

    static IEnumerable<ProblemLine> Of(JudgedDocument document, PageFrame frame)
    {
        var page = SitePaths.Document(document.Facts.Slug);
        foreach (var claim in document.Claims.Where(claim => claim.Blocks))
            yield return new(
                $"‘{claim.Judged.Tag.Words}’",
                frame.To($"{page}#claim-{claim.Number}"),
                $"{VerdictWords.Of(claim).In(frame.Language)}. {VerdictWords.Beside(claim.Judged.Verdict, claim.Judged.Reason, frame.Language)}"
            );
        foreach (var statement in document.Untagged)
            yield return new(
                $"‘{statement.Words}’",
                frame.To(page + "#untagged"),
                statement.Message.In(frame.Language)
            );
        foreach (var problem in document.Problems)
            yield return new(document.Facts.Title, frame.To(page + "#problems"), problem.Message.In(frame.Language));
    }

    /// <summary>A refused delivery blocks unless a later one of the same organisation was accepted.</summary>
    static IEnumerable<ProblemLine> Refused(IEditionFigures edition, PageFrame frame)
    {
        foreach (var report in edition.Deliveries.Where(report => report.Status == DeliveryStatus.Refused))
            if (!edition.Deliveries.Any(later => Mends(later, report)))
                yield return new(
                    report.File,
                    frame.ToPlace(SitePaths.Deliveries) + "#" + report.Collection,
                    HomeTexts.ThisDelivery.In(frame.Language)
                );
    }

    static bool Mends(DeliveryReport later, DeliveryReport refused) =>
        later.Collection == refused.Collection
        && later.Organisation == refused.Organisation
        && later.Number > refused.Number
        && later.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded;
}

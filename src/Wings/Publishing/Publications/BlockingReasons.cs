using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>Why an edition is not published, one sentence a reason, each naming its place.</summary>
internal static class BlockingReasons
{
    public static ImmutableArray<Bilingual> Of(
        IEditionFigures figures,
        ImmutableArray<JudgedDocument> documents,
        IEnumerable<FolderProblem> problems
    ) =>
        [
            .. problems.Select(Problem),
            .. RefusedDeliveries(figures.Deliveries).Select(Refused),
            .. documents.SelectMany(Document),
        ];

    /// <summary>Refused deliveries after which no later number of the same organisation was accepted.</summary>
    public static IEnumerable<DeliveryReport> RefusedDeliveries(ImmutableArray<DeliveryReport> deliveries) =>
        deliveries.Where(one =>
            one.Status == DeliveryStatus.Refused
            && !deliveries.Any(other =>
                other.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded
                && other.Collection == one.Collection
                && other.Organisation == one.Organisation
                && other.Number > one.Number
            )
        );

    static Bilingual Refused(DeliveryReport delivery)
    {
        var errors = delivery.Findings.Count(finding => finding.Blocks);
        return new(
            $"{delivery.File}: geweigerd om {errors} {(errors == 1 ? "fout" : "fouten")}; lever een verbeterd bestand aan",
            $"{delivery.File}: refused for {errors} {(errors == 1 ? "error" : "errors")}; hand in a corrected file"
        );
    }

    static IEnumerable<Bilingual> Document(JudgedDocument document) =>
        [
            .. document.Problems.Select(Problem),
            .. document.Claims.Where(claim => claim.Blocks).Select(Claim),
            .. document.Untagged.Select(one => At(one.Document, one.Line, one.Message)),
        ];

    static Bilingual Problem(FolderProblem problem) => At(problem.File, problem.Line, problem.Message);

    static Bilingual Claim(DocumentClaim claim)
    {
        var (tag, verdict) = (claim.Judged.Tag, claim.Judged.Verdict);
        var name = VerdictNames.Of(verdict);
        return At(
            tag.Document,
            tag.Line,
            new(
                $"'{tag.Words}': {Named(name.Nl, claim.Judged.Reason.Nl)}",
                $"'{tag.Words}': {Named(name.En, claim.Judged.Reason.En)}"
            )
        );
    }

    /// <summary>A reason that already begins with the verdict's word says it once.</summary>
    static string Named(string verdict, string reason) =>
        reason.StartsWith(verdict + ":", StringComparison.Ordinal) ? reason : $"{verdict}: {reason}";

    static Bilingual At(string file, int? line, Bilingual message)
    {
        var place = line is { } number ? FormattableString.Invariant($"{file}:{number}: ") : $"{file}: ";
        return new(place + message.Nl, place + message.En);
    }
}

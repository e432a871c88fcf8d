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
        var what = Verdicts[verdict];
        return At(
            tag.Document,
            tag.Line,
            new(
                $"'{tag.Words}' {what.Nl}: {claim.Judged.Reason.Nl}",
                $"'{tag.Words}' {what.En}: {claim.Judged.Reason.En}"
            )
        );
    }

    static readonly Dictionary<Verdict, Bilingual> Verdicts = new()
    {
        [Verdict.Holds] = new("klopt", "holds"),
        [Verdict.Understated] = new("is te zwak gesteld", "is understated"),
        [Verdict.Fails] = new("klopt niet", "fails"),
        [Verdict.Unverifiable] = new("is niet na te gaan", "is unverifiable"),
        [Verdict.Unreadable] = new("is niet te lezen", "is unreadable"),
    };

    static Bilingual At(string file, int? line, Bilingual message)
    {
        var place = line is { } number ? FormattableString.Invariant($"{file}:{number}: ") : $"{file}: ";
        return new(place + message.Nl, place + message.En);
    }
}

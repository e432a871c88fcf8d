using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Targets;

namespace Rekenschap.Publishing.Home;

/// <summary>How things stand, in one sentence: targets met, statements that hold, who delivered.</summary>
static class HomeSentence
{
    public static string Say(
        IEditionFigures edition,
        ImmutableArray<JudgedDocument> documents,
        IReadOnlyCollection<TargetView> targets,
        Language language
    )
    {
        var nl = language == Language.Nl;
        var claims = documents.SelectMany(document => document.Claims).ToList();
        var holding = claims.Count(claim => claim.Judged.Verdict == Verdict.Holds);
        var now = documents.Sum(HoldingNow);
        var revised = documents.Any(document => !document.Errata.IsEmpty);
        var deliverers = edition
            .Deliveries.Where(report => report.Status == DeliveryStatus.Accepted)
            .Select(report => report.Organisation)
            .Distinct(StringComparer.Ordinal)
            .Count();
        return nl
            ? $"{TargetsNl(targets)}{(revised ? RevisedNl(holding, now, claims.Count) : ClaimsNl(holding, claims.Count))} met wat {Count(deliverers, "organisatie", "organisaties")} {(deliverers == 1 ? "aanleverde" : "aanleverden")}."
            : $"{TargetsEn(targets)}{(revised ? RevisedEn(holding, now, claims.Count) : ClaimsEn(holding, claims.Count))} with what {Count(deliverers, "organisation", "organisations")} delivered.";
    }

    static int HoldingNow(JudgedDocument document) =>
        document.Claims.Count(claim => (document.ErratumOf(claim)?.Is ?? claim.Judged).Verdict == Verdict.Holds);

    static int Met(IReadOnlyCollection<TargetView> targets) => targets.Count(target => target.Signal == Signal.Holds);

    static string TargetsNl(IReadOnlyCollection<TargetView> targets) =>
        targets.Count == 0
            ? ""
            : $"Van {Count(targets.Count, "doel", "doelen")} {(Met(targets) == 1 ? "is" : "zijn")} er {Met(targets)} gehaald; ";

    static string TargetsEn(IReadOnlyCollection<TargetView> targets) =>
        targets.Count == 0
            ? ""
            : $"Of {Count(targets.Count, "target", "targets")} {Met(targets)} {(Met(targets) == 1 ? "was" : "were")} met; ";

    static string ClaimsNl(int holding, int all) =>
        holding == all
            ? $"alle {Count(all, "uitspraak klopt", "uitspraken kloppen")}"
            : $"van {Count(all, "uitspraak", "uitspraken")} {(holding == 1 ? "klopt" : "kloppen")} er {holding}";

    static string ClaimsEn(int holding, int all) =>
        holding == all
            ? $"all {Count(all, "statement holds", "statements hold")}"
            : $"of {Count(all, "statement", "statements")} {holding} {(holding == 1 ? "holds" : "hold")}";

    /// <summary>What held when it was published and what holds since corrections, so that neither stands for the other.</summary>
    static string RevisedNl(int then, int now, int all) =>
        $"van {Count(all, "uitspraak", "uitspraken")} {(then == 1 ? "klopte" : "klopten")} er {then} bij publicatie en {(now == 1 ? "klopt" : "kloppen")} er nu, na correctie, {now}";

    static string RevisedEn(int then, int now, int all) =>
        $"of {Count(all, "statement", "statements")} {then} held when published and {now} {(now == 1 ? "holds" : "hold")} now, after corrections,";

    static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}

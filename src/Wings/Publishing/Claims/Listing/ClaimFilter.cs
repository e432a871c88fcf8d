using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Api;

namespace Rekenschap.Publishing.Claims.Listing;

/// <summary>Which claims are asked for.</summary>
sealed record ClaimFilter(string? Verdict, string? Indicator, string? Organisation, bool? Erratum)
{
    public static ClaimFilter Of(ApiCall call) =>
        new(call.Asked["verdict"], call.Asked["indicator"], call.Asked["organisation"], call.Flag("erratum"));

    public bool Takes(JudgedDocument document, DocumentClaim claim) =>
        (Verdict is null || string.Equals(claim.Judged.Verdict.ToString(), Verdict, StringComparison.OrdinalIgnoreCase))
        && (Indicator is null || claim.Judged.Indicator == Indicator)
        && (Organisation is null || claim.Judged.At?.Organisation == Organisation)
        && (Erratum is null || document.ErratumOf(claim) is not null == Erratum);
}

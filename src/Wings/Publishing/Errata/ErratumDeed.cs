using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Errata;

/// <summary>What the ledger commits to when something happens with an erratum.</summary>
public sealed record ErratumDeed(
    string Document,
    int Claim,
    string Words,
    string Target,
    Verdict Was,
    Verdict Is,
    string Delivery,
    AnswerKind? Answer,
    string? Text
)
{
    internal static ErratumDeed Of(KeptErratum one) =>
        new(
            one.Document,
            one.Claim,
            one.Words,
            one.Target,
            one.Was,
            one.Is,
            one.Delivery,
            one.Answer?.Kind,
            one.Answer?.Text
        );
}

using System.Security.Cryptography;

namespace Rekenschap.Wings.Tests.Work.Provider;

/// <summary>Messages that say that somebody signed out there, and must not be believed; each changes one thing of a right one.</summary>
static class ForgedLogouts
{
    public static readonly Dictionary<string, Action<Forgery>> All = new()
    {
        ["with a nonce, as an ID token has"] = f => f.Claims["nonce"] = "x",
        ["that tells no event"] = f => f.Claims["events"] = null,
        ["that tells another event"] = f => f.Claims["events"] = new Dictionary<string, object> { ["other"] = new { } },
        ["for another client"] = f => f.Claims["aud"] = "another",
        ["of another issuer"] = f => f.Claims["iss"] = "https://evil.example",
        ["past its time"] = f => f.Claims["exp"] = (long)f.Claims["iat"]! - 3600,
        ["without a number of its own"] = f => f.Claims["jti"] = null,
        ["of another kind"] = f => f.Header["typ"] = "JWT",
        ["without a signature"] = f => (f.Header["alg"], f.Sign) = ("none", _ => []),
        ["signed by another"] = f => f.Sign = Forgery.Rsa(ForgedAnswers.OtherKey, RSASignaturePadding.Pss),
        ["of nobody"] = f => f.Claims["sid"] = null,
    };
}

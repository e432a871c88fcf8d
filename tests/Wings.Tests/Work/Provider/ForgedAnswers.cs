using System.Security.Cryptography;
using System.Text;

namespace Rekenschap.Wings.Tests.Work.Provider;

/// <summary>Answers that must not be believed, each with the code under which it is refused.</summary>
static class ForgedAnswers
{
    public static readonly RSA OtherKey = RSA.Create(2048);
    const long Hour = 3600;

    public static readonly Dictionary<string, (string Code, Action<Forgery, ForgedProvider> Make)> All = new()
    {
        ["no signature"] = ("oidc.id_token.alg", (f, _) => Signed(f, "none", _ => [])),
        ["no signature, in capitals"] = ("oidc.id_token.alg", (f, _) => Signed(f, "NONE", _ => [])),
        ["a shared secret made of the public key"] = (
            "oidc.id_token.alg",
            (f, p) => Signed(f, "HS256", Forgery.Secret(p.Key.ExportSubjectPublicKeyInfo()))
        ),
        ["a shared secret made of the public key as text"] = (
            "oidc.id_token.alg",
            (f, p) => Signed(f, "HS256", Forgery.Secret(Encoding.ASCII.GetBytes(p.Key.ExportSubjectPublicKeyInfoPem())))
        ),
        ["a shared secret that the framework was told"] = (
            "oidc.id_token.alg",
            (f, _) => Signed(f, "HS256", Forgery.Secret("not used"u8.ToArray()))
        ),
        ["a way of signing that was not agreed"] = (
            "oidc.id_token.alg",
            (f, p) =>
                Signed(f, "RS512", bytes => p.Key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1))
        ),
        ["another way of signing than it says"] = (
            "oidc.id_token.signature",
            (f, p) => f.Sign = Forgery.Rsa(p.Key, RSASignaturePadding.Pkcs1)
        ),
        ["another's key under the same name"] = (
            "oidc.id_token.signature",
            (f, _) => f.Sign = Forgery.Rsa(OtherKey, RSASignaturePadding.Pss)
        ),
        ["another's key under its own name"] = (
            "oidc.id_token.signature",
            (f, _) => (f.Header["kid"], f.Sign) = ("other", Forgery.Rsa(OtherKey, RSASignaturePadding.Pss))
        ),
        ["no name of a key"] = (
            "oidc.id_token.signature",
            (f, _) => (f.Header["kid"], f.Sign) = ("", Forgery.Rsa(OtherKey, RSASignaturePadding.Pss))
        ),
        ["an address of keys in the token"] = (
            "oidc.id_token.signature",
            (f, p) =>
                (f.Header["jku"], f.Sign) = (p.Issuer + "/other-keys", Forgery.Rsa(OtherKey, RSASignaturePadding.Pss))
        ),
        ["its own key in the token"] = (
            "oidc.id_token.signature",
            (f, _) => (f.Header["jwk"], f.Sign) = (OwnKey(), Forgery.Rsa(OtherKey, RSASignaturePadding.Pss))
        ),
        ["a key of the wrong kind"] = ("oidc.id_token.signature", (f, p) => f.Header["kid"] = "curve"),
        ["changed after signing"] = ("oidc.id_token.signature", (f, _) => f.Instead = token => Change(token)),
        ["a signature cut short"] = ("oidc.id_token.signature", (f, _) => f.Instead = token => token[..^8]),
        ["a part that must be understood"] = ("oidc.id_token.crit", (f, _) => f.Header["crit"] = new[] { "exp" }),
        ["a logout token"] = ("oidc.id_token.typ", (f, _) => f.Header["typ"] = "logout+jwt"),
        ["an access token"] = ("oidc.id_token.typ", (f, _) => f.Header["typ"] = "at+jwt"),
        ["another issuer"] = ("oidc.id_token.iss", (f, _) => f.Claims["iss"] = "https://evil.example"),
        ["an issuer with a slash"] = ("oidc.id_token.iss", (f, p) => f.Claims["iss"] = p.Issuer + "/"),
        ["no issuer"] = ("oidc.id_token.iss", (f, _) => f.Claims["iss"] = null),
        ["for another client"] = ("oidc.id_token.aud", (f, _) => f.Claims["aud"] = "another"),
        ["for no client"] = ("oidc.id_token.aud", (f, _) => f.Claims["aud"] = null),
        ["for us and others"] = (
            "oidc.id_token.azp",
            (f, _) => f.Claims["aud"] = new[] { ForgedProvider.Client, "another" }
        ),
        ["made for another"] = ("oidc.id_token.azp", (f, _) => f.Claims["azp"] = "another"),
        ["past its time"] = ("oidc.id_token.exp", (f, _) => Shift(f, "exp", -Hour)),
        ["without a time"] = ("oidc.id_token.exp", (f, _) => f.Claims["exp"] = null),
        ["a time that is no number"] = ("oidc.id_token.form", (f, _) => f.Claims["exp"] = "tomorrow"),
        ["made in the future"] = ("oidc.id_token.iat", (f, _) => Shift(f, "iat", Hour)),
        ["made long ago"] = ("oidc.id_token.iat", (f, _) => Shift(f, "iat", -Hour)),
        ["made at no time"] = ("oidc.id_token.iat", (f, _) => f.Claims["iat"] = null),
        ["not yet valid"] = ("oidc.id_token.nbf", (f, _) => f.Claims["nbf"] = (long)f.Claims["iat"]! + Hour),
        ["no nonce"] = ("oidc.id_token.nonce", (f, _) => f.Claims["nonce"] = null),
        ["an empty nonce"] = ("oidc.id_token.nonce", (f, _) => f.Claims["nonce"] = ""),
        ["another's nonce"] = ("oidc.id_token.nonce", (f, _) => f.Claims["nonce"] = "of another browser"),
        ["nobody"] = ("oidc.id_token.sub", (f, _) => f.Claims["sub"] = null),
        ["an empty subject"] = ("oidc.id_token.sub", (f, _) => f.Claims["sub"] = ""),
        ["a subject without end"] = ("oidc.id_token.sub", (f, _) => f.Claims["sub"] = new string('x', 300)),
        ["no level"] = ("oidc.id_token.acr", (f, _) => f.Claims["acr"] = null),
        ["a lower level"] = ("oidc.id_token.acr", (f, _) => f.Claims["acr"] = "http://eidas.europa.eu/LoA/low"),
        ["of another access token"] = (
            "oidc.id_token.at_hash",
            (f, _) => f.Claims["at_hash"] = "77QmUPtjPfzWtF2AnpK9RQ"
        ),
        ["no token"] = ("oidc.id_token.missing", (f, _) => f.Response["id_token"] = null),
        ["a token that is no text"] = ("oidc.id_token.missing", (f, _) => f.Response["id_token"] = 7),
        ["rubbish"] = ("oidc.id_token.form", (f, _) => f.Instead = _ => "rubbish"),
        ["three parts of rubbish"] = ("oidc.id_token.form", (f, _) => f.Instead = _ => "a.b.c"),
        ["a sealed token"] = ("oidc.id_token.form", (f, _) => f.Instead = token => token + ".x.y"),
        ["a token without end"] = ("oidc.id_token.form", (f, _) => f.Claims["more"] = new string('x', 20_000)),
        ["an access token of another kind"] = ("oidc.token_type", (f, _) => f.Response["token_type"] = "mac"),
        ["no access token"] = ("oidc.answer", (f, _) => f.Response["access_token"] = null),
        ["the code refused"] = (
            "oidc.token_endpoint",
            (f, _) => f.Endpoint = (400, "application/json", "{\"error\":\"invalid_grant\"}")
        ),
        ["a page instead of tokens"] = (
            "oidc.token_endpoint",
            (f, _) => f.Endpoint = (200, "text/html", "<p>Welcome</p>")
        ),
        ["half an answer"] = (
            "oidc.token_endpoint",
            (f, _) => f.Endpoint = (200, "application/json", "{\"id_token\":")
        ),
        ["sent on to another"] = (
            "oidc.token_endpoint",
            (f, _) => f.Endpoint = (302, "text/html", "http://127.0.0.1:1/")
        ),
        ["no code"] = ("oidc.answer", (f, _) => f.Ask("code", null)),
        ["two codes"] = ("oidc.answer", (f, _) => f.Query.Add(("code", "another"))),
        ["no state"] = ("oidc.answer", (f, _) => f.Ask("state", null)),
        ["a state of its own"] = ("oidc.answer", (f, _) => f.Ask("state", "CfDJ8made-up")),
        ["two states"] = ("oidc.answer", (f, _) => f.Query.Add(("state", "another"))),
        ["an answer of another provider"] = ("oidc.mixed_up", (f, _) => f.Ask("iss", "https://evil.example")),
        ["an answer of no provider"] = ("oidc.mixed_up", (f, _) => f.Ask("iss", null)),
        ["an error"] = ("oidc.answer", (f, _) => f.Ask("error", "access_denied")),
        ["an address that was not verified"] = ("oidc.email", (f, _) => f.Claims["email_verified"] = false),
        ["an address that says it was verified in other words"] = (
            "oidc.email",
            (f, _) => f.Claims["email_verified"] = "yes"
        ),
        ["no address"] = ("oidc.email", (f, _) => f.Claims["email"] = null),
        ["an address that was not invited"] = ("oidc.no_account", (f, _) => f.Claims["email"] = "stranger@example.org"),
        ["the address of who has a password here"] = (
            "oidc.no_account",
            (f, _) => f.Claims["email"] = "local@example.org"
        ),
    };

    static void Signed(Forgery forgery, string algorithm, Func<byte[], byte[]> sign) =>
        (forgery.Header["alg"], forgery.Sign) = (algorithm, sign);

    static void Shift(Forgery forgery, string claim, long seconds) =>
        forgery.Claims[claim] = (long)forgery.Claims[claim]! + seconds;

    static object OwnKey()
    {
        var key = OtherKey.ExportParameters(false);
        return new
        {
            kty = "RSA",
            n = Convert.ToBase64String(key.Modulus!),
            e = "AQAB",
        };
    }

    static string Change(string token)
    {
        var parts = token.Split('.');
        var said = Encoding
            .UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]))
            .Replace("anna", "olga", StringComparison.Ordinal);
        return $"{parts[0]}.{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(said))}.{parts[2]}";
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Rekenschap.Access.Elsewhere;

namespace Rekenschap.Wings.Tests.Work.Provider;

/// <summary>A provider of OpenID Connect that answers whatever a test wants.</summary>
sealed class ForgedProvider : IAsyncDisposable
{
    public const string Client = "rekenschap";
    public const string Level = "http://eidas.europa.eu/LoA/substantial";
    readonly WebApplication app;

    ForgedProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", Discovery);
        app.MapGet("/keys", Keys);
        app.MapPost("/token", Token);
    }

    public RSA Key { get; } = RSA.Create(2048);

    public ECDsa Curve { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>Ours, of which it knows the public half.</summary>
    public ECDsa ClientKey { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string Issuer => app.Urls.First();

    /// <summary>What it answers next.</summary>
    public Forgery Next { get; set; } = null!;

    /// <summary>What was last sent to the token endpoint.</summary>
    public IFormCollection? Asked { get; private set; }

    public SignInElsewhere Elsewhere =>
        new(
            Issuer,
            Client,
            new(new ECDsaSecurityKey(ClientKey), SecurityAlgorithms.EcdsaSha256),
            new("https://rekenschap.example/")
        )
        {
            Levels = [Level],
            AllowPlainHttp = true,
        };

    public static async Task<ForgedProvider> Open()
    {
        var provider = new ForgedProvider();
        await provider.app.StartAsync(TestContext.Current.CancellationToken);
        return provider;
    }

    /// <summary>A right answer to somebody who was sent here.</summary>
    public Forgery Answer(Uri sentHere, DateTimeOffset now, string email = "anna@example.org")
    {
        var asked = QueryHelpers.ParseQuery(sentHere.Query);
        var at = now.ToUnixTimeSeconds();
        var answer = new Forgery { Sign = Forgery.Rsa(Key, RSASignaturePadding.Pss) };
        answer.Ask("code", "a code");
        answer.Ask("state", asked["state"]);
        answer.Ask("iss", Issuer);
        foreach (
            var (name, value) in new (string, object)[]
            {
                ("iss", Issuer),
                ("aud", Client),
                ("sub", "subject of " + email),
                ("nonce", asked["nonce"].ToString()),
                ("iat", at),
                ("exp", at + 300),
                ("auth_time", at),
                ("acr", Level),
                ("sid", "session of " + email),
                ("email", email),
                ("email_verified", true),
            }
        )
            answer.Claims[name] = value;
        return Next = answer;
    }

    /// <summary>Whether what was asked at the token endpoint is by us, for this code, from who began.</summary>
    public async Task<string?> WrongWithAsked(Uri sentHere, DateTimeOffset now)
    {
        var began = QueryHelpers.ParseQuery(sentHere.Query);
        var assertion = Asked!["client_assertion"].ToString();
        var checkedAssertion = await new JsonWebTokenHandler().ValidateTokenAsync(
            assertion,
            new()
            {
                ValidIssuer = Client,
                ValidAudience = Issuer,
                IssuerSigningKey = new ECDsaSecurityKey(ClientKey),
            }
        );
        var token = new JsonWebToken(assertion);
        var challenge = Base64Url.EncodeToString(
            SHA256.HashData(Encoding.ASCII.GetBytes(Asked["code_verifier"].ToString()))
        );
        return !checkedAssertion.IsValid ? checkedAssertion.Exception.Message
            : token.Subject != Client || token.Id.Length < 20 || token.ValidTo - now > TimeSpan.FromMinutes(1)
                ? "claims of the assertion"
            : challenge != began["code_challenge"] || began["code_challenge_method"] != "S256" ? "PKCE"
            : Asked["redirect_uri"] != "https://rekenschap.example/work/sign-in/elsewhere/back"
            || began["redirect_uri"] != Asked["redirect_uri"]
                ? "redirect"
            : began["acr_values"] != Level
            || began["scope"] != "openid email profile"
            || began["response_type"] != "code"
                ? "what was asked"
            : Asked.ContainsKey("client_secret") ? "a secret"
            : null;
    }

    Dictionary<string, object> Discovery() =>
        new Dictionary<string, object>
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = Issuer + "/authorize",
            ["token_endpoint"] = Issuer + "/token",
            ["jwks_uri"] = Issuer + "/keys",
            ["end_session_endpoint"] = Issuer + "/end",
            ["authorization_response_iss_parameter_supported"] = true,
        };

    object Keys()
    {
        var (rsa, curve) = (Key.ExportParameters(false), Curve.ExportParameters(false));
        return new
        {
            keys = new object[]
            {
                new
                {
                    kty = "RSA",
                    use = "sig",
                    kid = "first",
                    n = Base64Url.EncodeToString(rsa.Modulus),
                    e = Base64Url.EncodeToString(rsa.Exponent),
                },
                new
                {
                    kty = "EC",
                    use = "sig",
                    kid = "curve",
                    crv = "P-256",
                    x = Base64Url.EncodeToString(curve.Q.X),
                    y = Base64Url.EncodeToString(curve.Q.Y),
                },
            },
        };
    }

    async Task Token(HttpContext http)
    {
        Asked = await http.Request.ReadFormAsync();
        var (status, type, body) = Next.Answer();
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        if (status == 302)
            http.Response.Headers.Location = body;
        else
            await http.Response.WriteAsync(body);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Key.Dispose();
        Curve.Dispose();
        ClientKey.Dispose();
    }
}

using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Rekenschap.Access.Codes;

namespace Rekenschap.Access.Elsewhere;

/// <summary>
/// OpenID Connect on the framework's OAuth handler, which keeps state, correlation and PKCE: to the provider with a
/// nonce, back with a code, and in with an ID token that was checked (decision 20).
/// </summary>
sealed class OidcHandler(IOptionsMonitor<OidcOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : OAuthHandler<OidcOptions>(options, logger, encoder)
{
    public const string SchemeName = "elsewhere";
    public const string Language = "language";

    /// <summary>Set where the person has to prove anew who it is.</summary>
    public const string Anew = "anew";

    /// <summary>How long somebody may take at the provider.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    const string Nonce = "nonce";
    const string Until = "until";

    OpenIdConnectConfiguration provider = null!;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            provider = await Provider();
        }
        catch (Exception fault)
            when (fault is InvalidOperationException or IOException or HttpRequestException or OidcRefusal)
        {
            await new OidcAnswers(Options.Door, Options.Elsewhere).Tell(
                Context,
                fault as OidcRefusal ?? new("oidc.unreachable"),
                properties
            );
            return;
        }
        properties.Items[Nonce] = Secrets.New();
        properties.Items[Until] = (Options.Door.Clock.Now + Longest)
            .ToUnixTimeSeconds()
            .ToString(CultureInfo.InvariantCulture);
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var asked = new Dictionary<string, string?> { ["nonce"] = properties.Items[Nonce] };
        if (!Options.Elsewhere.Levels.IsEmpty)
            asked["acr_values"] = string.Join(' ', Options.Elsewhere.Levels);
        if (properties.Items.ContainsKey(Anew))
            (asked["prompt"], asked["max_age"]) = ("login", "0");
        var ours = base.BuildChallengeUrl(properties, Options.Elsewhere.Back.AbsoluteUri);
        foreach (var (name, value) in QueryHelpers.ParseQuery(ours[ours.IndexOf('?')..]))
            asked[name] = value.ToString();
        return QueryHelpers.AddQueryString(provider.AuthorizationEndpoint, asked);
    }

    public override async Task<bool> HandleRequestAsync()
    {
        if (Request.Path != "/" + SignInElsewhere.LogoutPlace)
            return await base.HandleRequestAsync();
        await new BackChannelLogout(Options.Door, Options.Elsewhere).Answer(Context, await Provider());
        return true;
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        if (!HttpMethods.IsGet(Request.Method))
            return HandleRequestResult.Fail(new OidcRefusal("oidc.answer"));
        provider = await Provider();
        foreach (var name in new[] { "code", "state", "iss", "error" })
            if (Request.Query[name].Count > 1)
                return HandleRequestResult.Fail(new OidcRefusal("oidc.answer"));
        // An answer that says that it is of another provider was mixed up on the way (RFC 9207).
        var promised = provider.AuthorizationResponseIssParameterSupported;
        if (Request.Query.TryGetValue("iss", out var issuer) ? issuer != provider.Issuer : promised)
            return HandleRequestResult.Fail(new OidcRefusal("oidc.mixed_up"));
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context) =>
        new TokenRequest(Options.Elsewhere, Options.Door.Clock, Backchannel).Send(
            provider,
            context.Code,
            context.Properties.Items[OAuthConstants.CodeVerifierKey]!,
            Context.RequestAborted
        );

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity,
        AuthenticationProperties properties,
        OAuthTokenResponse tokens
    )
    {
        var until = long.Parse(properties.Items[Until]!, CultureInfo.InvariantCulture);
        if (Options.Door.Clock.Now.ToUnixTimeSeconds() > until)
            throw new OidcRefusal("oidc.too_late");
        var checks = new IdTokenChecks(Options.Elsewhere, Options.Door.Clock);
        var (idToken, said) = await checks.Read(
            tokens,
            await FreshKeys(tokens),
            properties.Items[Nonce]!,
            properties.Items.ContainsKey(Anew)
        );
        if (
            !await SpentTokens.Spend(Options.Door, "nonce " + properties.Items[Nonce], Options.Door.Clock.Now + Longest)
        )
            throw new OidcRefusal("oidc.replayed");
        properties.StoreTokens([new() { Name = "id_token", Value = idToken }]);
        return new(new ClaimsPrincipal(said), properties, Scheme.Name);
    }

    /// <summary>The provider with its keys; read again where the token names one that was not there.</summary>
    async Task<OpenIdConnectConfiguration> FreshKeys(OAuthTokenResponse tokens)
    {
        if (IdTokenChecks.KnowsKey(tokens, provider))
            return provider;
        Options.Discovery.RequestRefresh();
        return await Provider();
    }

    async Task<OpenIdConnectConfiguration> Provider()
    {
        var found = await Options.Discovery.GetConfigurationAsync(Context.RequestAborted);
        return found.Issuer == Options.Elsewhere.Issuer
            ? Options.Known = found
            : throw new OidcRefusal("oidc.discovery");
    }
}

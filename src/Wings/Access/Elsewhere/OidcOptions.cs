using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Rekenschap.Access.Elsewhere;

/// <summary>What the framework's handler is told.</summary>
sealed class OidcOptions : OAuthOptions
{
    public SignInElsewhere Elsewhere { get; set; } = null!;

    public Door Door { get; set; } = null!;

    /// <summary>What the provider says of itself, read when first needed and now and then again.</summary>
    public IConfigurationManager<OpenIdConnectConfiguration> Discovery { get; set; } = null!;

    /// <summary>What it said when it was last read; null before that.</summary>
    public OpenIdConnectConfiguration? Known { get; set; }

    public void Set(SignInElsewhere elsewhere, Door door)
    {
        (Elsewhere, Door) = (elsewhere, door);
        ClientId = elsewhere.ClientId;
        // The framework wants these; a signature stands in for the first, and discovery for the others.
        ClientSecret = "not used";
        AuthorizationEndpoint = TokenEndpoint = elsewhere.Issuer;
        CallbackPath = "/" + SignInElsewhere.BackPlace;
        UsePkce = true;
        Scope.Clear();
        foreach (var scope in new[] { "openid", "email", "profile" })
            Scope.Add(scope);
        SignInScheme = NoScheme.Name;
        CorrelationCookie.Name = door.Settings.Secure ? "__Host-rekenschap-going." : "rekenschap-going.";
        CorrelationCookie.Path = "/";
        CorrelationCookie.SameSite = SameSiteMode.Lax;
        CorrelationCookie.SecurePolicy = door.Settings.Secure
            ? CookieSecurePolicy.Always
            : CookieSecurePolicy.SameAsRequest;
        RemoteAuthenticationTimeout = OidcHandler.Longest;
        BackchannelTimeout = TimeSpan.FromSeconds(10);
        // Whatever the provider says, it says nothing that takes a megabyte.
        BackchannelHttpHandler = new HttpClientHandler { AllowAutoRedirect = false };
        Discovery = new ConfigurationManager<OpenIdConnectConfiguration>(
            elsewhere.Issuer.TrimEnd('/') + "/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(
                new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
                {
                    Timeout = BackchannelTimeout,
                    MaxResponseContentBufferSize = 1_000_000,
                }
            )
            {
                RequireHttps = !elsewhere.AllowPlainHttp,
            }
        );
    }
}

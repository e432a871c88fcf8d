using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Rekenschap.Access.Codes;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Access.Elsewhere;

/// <summary>Changes a code for tokens; we prove who we are with a signature (private_key_jwt, RFC 7523), never a shared secret.</summary>
sealed class TokenRequest(SignInElsewhere elsewhere, Clock clock, HttpClient client)
{
    public const string Bearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public async Task<OAuthTokenResponse> Send(
        OpenIdConnectConfiguration provider,
        string code,
        string verifier,
        CancellationToken stop
    )
    {
        using var content = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
                ["redirect_uri"] = elsewhere.Back.AbsoluteUri,
                ["client_id"] = elsewhere.ClientId,
                ["code_verifier"] = verifier,
                ["client_assertion_type"] = Bearer,
                ["client_assertion"] = Assertion(provider),
            }
        );
        using var answer = await client.PostAsync(provider.TokenEndpoint, content, stop);
        if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentType?.MediaType != "application/json")
            return OAuthTokenResponse.Failed(new OidcRefusal("oidc.token_endpoint"));
        try
        {
            return OAuthTokenResponse.Success(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(stop)));
        }
        catch (JsonException)
        {
            return OAuthTokenResponse.Failed(new OidcRefusal("oidc.token_endpoint"));
        }
    }

    string Assertion(OpenIdConnectConfiguration provider)
    {
        var now = clock.Now.UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = elsewhere.ClientId,
                Audience = provider.Issuer,
                IssuedAt = now,
                NotBefore = now,
                Expires = now.AddMinutes(1),
                Claims = new Dictionary<string, object> { ["sub"] = elsewhere.ClientId, ["jti"] = Secrets.New() },
                SigningCredentials = elsewhere.Key,
            }
        );
    }
}

using System.CommandLine;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>The options with which people sign in at a provider of OpenID Connect instead of here.</summary>
internal sealed class ProviderOptions(Language language)
{
    readonly Option<string?> issuer = new("--oidc-issuer")
    {
        Description = new Bilingual(
            "waar mensen zich aanmelden (OpenID Connect), zoals de aanbieder zichzelf noemt; vraagt ook --address, --oidc-client en --oidc-key",
            "where people sign in (OpenID Connect), as the provider names itself; needs --address, --oidc-client and --oidc-key too"
        ).In(language),
    };

    readonly Option<string?> client = new("--oidc-client")
    {
        Description = new Bilingual("hoe de aanbieder ons kent", "as which the provider knows us").In(language),
    };

    readonly Option<FileInfo?> key = new("--oidc-key")
    {
        Description = new Bilingual(
            "bestand met de privésleutel (PEM, P-256) waarmee wij ons bij de aanbieder bekend maken",
            "file with the private key (PEM, P-256) with which we make ourselves known to the provider"
        ).In(language),
    };

    readonly Option<string[]> levels = new("--oidc-level")
    {
        Description = new Bilingual(
            "betrouwbaarheidsniveau (acr) dat volstaat; mag vaker",
            "level of assurance (acr) that is enough; may be given more than once"
        ).In(language),
    };

    public void AddTo(Command command)
    {
        command.Options.Add(issuer);
        command.Options.Add(client);
        command.Options.Add(key);
        command.Options.Add(levels);
        command.Validators.Add(call =>
        {
            if (call.GetValue(issuer) is null)
                return;
            if (
                call.GetValue(client) is null
                || call.GetValue(key) is not { Exists: true }
                || call.GetResult("--address") is null
            )
                call.AddError(
                    new Bilingual(
                        "--oidc-issuer vraagt ook --address, --oidc-client en een bestaand bestand bij --oidc-key",
                        "--oidc-issuer needs --address, --oidc-client and an existing file at --oidc-key too"
                    ).In(language)
                );
        });
    }

    /// <summary>Null where accounts of our own are all.</summary>
    public SignInElsewhere? Of(ParseResult call, Uri? address)
    {
        if (call.GetValue(issuer) is not { } named)
            return null;
        var curve = ECDsa.Create();
        curve.ImportFromPem(File.ReadAllText(call.GetValue(key)!.FullName));
        var signing = new SigningCredentials(
            new ECDsaSecurityKey(curve) { KeyId = KeyIdOf(curve) },
            SecurityAlgorithms.EcdsaSha256
        );
        return new(named, call.GetValue(client)!, signing, address!) { Levels = [.. call.GetValue(levels) ?? []] };
    }

    /// <summary>The key's thumbprint (RFC 7638), as the provider computes it too.</summary>
    static string KeyIdOf(ECDsa curve) =>
        Base64UrlEncoder.Encode(
            JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(curve)).ComputeJwkThumbprint()
        );
}

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Rekenschap.Access.Accounts;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Access.Passkeys;

/// <summary>The framework's verification of passkeys (WebAuthn), under the office's rules.</summary>
static class PasskeyRules
{
    const int Es256 = -7;
    const int Rs256 = -257;

    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static PasskeyHandler<Account> Handler(RekenschapDb db, PasskeySite site) =>
        new(
            new UserManager<Account>(
                new PasskeyOwners(db),
                null!,
                null!,
                null!,
                null!,
                null!,
                null!,
                null!,
                NullLogger<UserManager<Account>>.Instance
            ),
            Options.Create(Of(site))
        );

    static IdentityPasskeyOptions Of(PasskeySite site) =>
        new()
        {
            ServerDomain = site.Domain,
            AuthenticatorTimeout = Longest,
            // The device says that it knew its owner: with the key itself that makes two proofs.
            UserVerificationRequirement = "required",
            // Found without a name being typed first.
            ResidentKeyRequirement = "required",
            // Which make of device somebody has is none of our business.
            AttestationConveyancePreference = "none",
            IsAllowedAlgorithm = algorithm => algorithm is Es256 or Rs256,
            ValidateOrigin = asked =>
                ValueTask.FromResult(asked.Origin == site.Origin && !asked.CrossOrigin && asked.TopOrigin is null),
        };
}

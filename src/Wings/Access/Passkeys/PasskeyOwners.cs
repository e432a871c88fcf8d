using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Passkeys;

/// <summary>
/// Tells the framework's passkey handler whose passkeys there are, which is all that it asks. It writes nothing: what
/// came of an answer is kept by <see cref="PasskeyBook"/>, in a write of the office.
/// </summary>
sealed class PasskeyOwners(RekenschapDb db) : IUserPasskeyStore<Account>
{
    /// <summary>Those who sign in here: no players, and nobody whose organisation tells us who comes in.</summary>
    public static IQueryable<Account> Of(RekenschapDb db) =>
        db.Set<Account>()
            .AsNoTracking()
            .Where(one => one.Closed == null && !one.Plays && one.PasswordHash != null && one.Elsewhere == null);

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString());

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Id<Account>.TryParse(userId, out var id)
            ? Of(db).SingleOrDefaultAsync(one => one.Id == id, cancellationToken)
            : Task.FromResult<Account?>(null);

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var credential = Base64Url.EncodeToString(credentialId);
        return db.Set<Account>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                one => db.Set<Passkey>().Any(key => key.Credential == credential && key.Account == one.Id),
                cancellationToken
            );
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(
        Account user,
        byte[] credentialId,
        CancellationToken cancellationToken
    )
    {
        var credential = Base64Url.EncodeToString(credentialId);
        var found = await Keys(user).SingleOrDefaultAsync(one => one.Credential == credential, cancellationToken);
        return found is null ? null : Told(found);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await Keys(user).ToListAsync(cancellationToken)).Select(Told)];

    IQueryable<Passkey> Keys(Account user) =>
        db.Set<Passkey>().AsNoTracking().Where(one => one.Account == user.Id).OrderBy(one => one.Made);

    static UserPasskeyInfo Told(Passkey one) =>
        new(
            Base64Url.DecodeFromChars(one.Credential),
            one.PublicKey,
            one.Made,
            (uint)one.Signed,
            one.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            isUserVerified: true,
            one.MayBeCopied,
            one.IsCopied,
            attestationObject: [],
            clientDataJson: []
        );

    public void Dispose() { }

    static NotSupportedException NotAsked() =>
        new("A passkey is held against what is kept; nothing else is asked here");

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) =>
        throw NotAsked();

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        throw NotAsked();

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => throw NotAsked();

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) =>
        throw NotAsked();

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        throw NotAsked();

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) =>
        throw NotAsked();

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw NotAsked();

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw NotAsked();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw NotAsked();

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        throw NotAsked();
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Access.Sessions;

/// <summary>
/// The one question that every signed-in request begins with. Compiled once for a database, and whole: session, account and
/// roles come in one answer.
/// </summary>
sealed class FindSession
{
    readonly Func<RekenschapDb, string, DateOnly, IAsyncEnumerable<Row>> rows = EF.CompileAsyncQuery(
        (RekenschapDb db, string hash, DateOnly day) =>
            from session in db.Set<Session>().AsNoTracking()
            where session.SecretHash == hash
            join account in db.Set<Account>().AsNoTracking() on session.Account equals account.Id
            from grant in db.Set<RoleGrant>()
                .AsNoTracking()
                .Where(one =>
                    one.Pseudonym == account.Pseudonym && one.From <= day && (one.Until == null || one.Until >= day)
                )
                .DefaultIfEmpty()
            select new Row(session, account, grant)
    );

    /// <summary>Null where no session has a secret with this hash.</summary>
    public async Task<Found?> Of(Door door, string hash, CancellationToken stop)
    {
        await using var db = door.Database.Open();
        var found = new List<Row>();
        await foreach (var row in rows(db, hash, door.Clock.Today).WithCancellation(stop))
            found.Add(row);
        return found is [var first, ..]
            ? new(first.Session, first.Account, [.. found.Select(row => row.Grant).OfType<RoleGrant>()])
            : null;
    }

    sealed record Row(Session Session, Account Account, RoleGrant? Grant);
}

/// <summary>A session that was found, with who it is of.</summary>
/// <param name="Grants">The roles that are held today, for all organisations.</param>
sealed record Found(Session Session, Account Account, ImmutableArray<RoleGrant> Grants);

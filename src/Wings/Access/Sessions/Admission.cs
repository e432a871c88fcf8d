using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.Passwords;
using Rekenschap.Access.Roles;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Sessions;

/// <summary>Tells of each request who asks.</summary>
sealed class Admission(Door door) : IAdmitVisitors
{
    static readonly object Key = new();

    public async Task<SignedIn?> WhoIs(HttpContext http) => (await Visit(http))?.Who;

    /// <summary>The visit of a request that was let in before; null where nobody came in.</summary>
    public static Visit? Of(HttpContext http) => http.Items[Key] as Visit;

    async Task<Visit?> Visit(HttpContext http)
    {
        if (await SessionBook.Of(door, http) is not var (session, account, grants))
            return null;
        if (account.Plays && !door.Settings.Demonstration())
            return null;
        // A form is bound to the session in which it was made.
        http.User = new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, session.Id.ToString())], "session"));
        var who = session.Stage == SessionStage.Whole ? Who(session, account, grants) : null;
        var visit = new Visit(session, account, who);
        http.Items[Key] = visit;
        return visit;
    }

    SignedIn Who(Session session, Account account, ImmutableArray<RoleGrant> grants)
    {
        var actors = RoleBook.ActorsOf(account.Pseudonym, grants);
        var actor =
            actors.FirstOrDefault(one => one.Organisation == session.Organisation)
            ?? (actors is [var first, ..] ? first : null)
            ?? new Actor(account.Pseudonym, "", ImmutableHashSet<Role>.Empty);
        return new(actor, [.. actors], account.Plays ? door.Clock.Now : session.Proved);
    }

    public string? ProvesAt(HttpContext http) =>
        door.Elsewhere is not null && Of(http)?.Account.Elsewhere is not null ? SignInElsewhere.Place : null;

    public Task<Bilingual?> Prove(HttpContext http, SignedIn who, string proof) =>
        Proved(
            http,
            async account =>
                await OwnCode.Take(door, account.Id, proof) || Password.Is(account.PasswordHash, proof)
                    ? null
                    : SignInTexts.WrongProof
        );

    public Task<PasskeyAsk?> AskPasskey(HttpContext http, SignedIn who) =>
        new PasskeyBook(door).AskAgain(http, Of(http)!);

    public Task<Bilingual?> Prove(HttpContext http, SignedIn who, PasskeyAnswer answer) =>
        Proved(
            http,
            async _ => await new PasskeyBook(door).TakeAgain(http, Of(http)!, answer) ? null : PasskeyTexts.Wrong
        );

    async Task<Bilingual?> Proved(HttpContext http, Func<Account, Task<Bilingual?>> wrongWith)
    {
        var (session, account, _) = Of(http)!;
        var throttle = Throttle.Of(door, http, account.Email ?? account.Pseudonym);
        if (await throttle.Begin() is { } wait)
            return wait;
        if (await wrongWith(account) is { } wrong)
        {
            await DoorLog.Write(door, http, account.Pseudonym, "proof.wrong");
            return wrong;
        }
        await throttle.Succeeded();
        await SessionBook.Change(door, session.Id, set => set.SetProperty(one => one.Proved, door.Clock.Now));
        return null;
    }
}

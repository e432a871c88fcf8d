using System.Buffers.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Codes;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Access.Sessions;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Passkeys;

/// <summary>Asks devices to sign, and believes what they answer when all of it is right.</summary>
sealed class PasskeyBook(Door door)
{
    /// <summary>No answer of a device is nearly as long.</summary>
    const int LongestAnswer = 30_000;

    static readonly Refusal Meanwhile = new(RefusalKind.Conflict, "passkey.used", PasskeyTexts.Wrong);

    /// <summary>For whoever stands at the door; null where no passkey can be used at this address.</summary>
    public async Task<PasskeyAsk?> AskAnybody(HttpContext http)
    {
        if (PasskeySite.Of(door, http) is not { } site)
            return null;
        await using var db = door.Database.Open();
        var asked = await PasskeyRules.Handler(db, site).MakeRequestOptionsAsync(null, http);
        var browser = PasskeyCookie.Give(http, door.Settings.Secure);
        return Sealed(PasskeyUse.SigningIn, browser, asked.AssertionState!, asked.RequestOptionsJson);
    }

    /// <summary>For somebody who signed in, to prove it anew; null where the person has no passkey.</summary>
    public async Task<PasskeyAsk?> AskAgain(HttpContext http, Visit visit)
    {
        if (PasskeySite.Of(door, http) is not { } site)
            return null;
        await using var db = door.Database.Open();
        if (!await db.Set<Passkey>().AnyAsync(one => one.Account == visit.Account.Id, http.RequestAborted))
            return null;
        var asked = await PasskeyRules.Handler(db, site).MakeRequestOptionsAsync(visit.Account, http);
        return Sealed(PasskeyUse.Proving, Browser(visit), asked.AssertionState!, asked.RequestOptionsJson);
    }

    /// <summary>For a new passkey; null where none can be made at this address.</summary>
    public async Task<PasskeyAsk?> AskNew(HttpContext http, Visit visit)
    {
        if (PasskeySite.Of(door, http) is not { } site)
            return null;
        await using var db = door.Database.Open();
        var (account, name) = (visit.Account, visit.Account.Email ?? visit.Account.Pseudonym);
        var asked = await PasskeyRules
            .Handler(db, site)
            .MakeCreationOptionsAsync(
                new()
                {
                    Id = account.Id.ToString(),
                    Name = name,
                    DisplayName = account.Name ?? name,
                },
                http
            );
        return Sealed(PasskeyUse.Adding, Browser(visit), asked.AttestationState!, asked.CreationOptionsJson);
    }

    /// <summary>Whose passkey answered at the door; null where anything of the answer is wrong.</summary>
    public Task<Account?> TakeAtDoor(HttpContext http, PasskeyAnswer answer) =>
        Take(http, PasskeyUse.SigningIn, PasskeyCookie.Read(http, door.Settings.Secure), answer);

    /// <summary>Whether the person who signed in proved it anew.</summary>
    public async Task<bool> TakeAgain(HttpContext http, Visit visit, PasskeyAnswer answer) =>
        (await Take(http, PasskeyUse.Proving, Browser(visit), answer))?.Id == visit.Account.Id;

    /// <summary>The passkey that a device made; null where anything of its answer is wrong.</summary>
    public async Task<Passkey?> Read(HttpContext http, Visit visit, PasskeyAnswer answer, string name)
    {
        if (PasskeySite.Of(door, http) is not { } site)
            return null;
        if (await Opened(PasskeyUse.Adding, Browser(visit), answer) is not { } asked)
            return null;
        await using var db = door.Database.Open();
        var result = await PasskeyRules
            .Handler(db, site)
            .PerformAttestationAsync(
                new()
                {
                    HttpContext = http,
                    CredentialJson = answer.Json,
                    AttestationState = asked,
                }
            );
        return result.Succeeded && result.UserEntity.Id == visit.Account.Id.ToString()
            ? Made(result.Passkey, visit.Account.Id, name)
            : null;
    }

    async Task<Account?> Take(HttpContext http, PasskeyUse use, string browser, PasskeyAnswer answer)
    {
        if (PasskeySite.Of(door, http) is not { } site)
            return null;
        if (await Opened(use, browser, answer) is not { } asked)
            return null;
        await using var db = door.Database.Open();
        var result = await PasskeyRules
            .Handler(db, site)
            .PerformAssertionAsync(
                new()
                {
                    HttpContext = http,
                    CredentialJson = answer.Json,
                    AssertionState = asked,
                }
            );
        return result.Succeeded && await Used(result.Passkey) ? result.User : null;
    }

    /// <summary>What the framework asked, where this form may answer it and did not before.</summary>
    async Task<string?> Opened(PasskeyUse use, string browser, PasskeyAnswer answer) =>
        browser.Length > 0
        && answer.Json.Length is > 0 and <= LongestAnswer
        && door.Seals.OpenChallenge(answer.State) is { } challenge
        && challenge.HoldsFor(use, browser, door.Clock.Now)
        && await SpentTokens.Spend(door, challenge.Spent, challenge.Ends)
            ? challenge.Asked
            : null;

    /// <summary>Writes down that it was used, unless a copy of the device did so at the same moment.</summary>
    async Task<bool> Used(UserPasskeyInfo said)
    {
        var credential = Base64Url.EncodeToString(said.CredentialId);
        return await door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                var one = await db.Set<Passkey>().SingleOrDefaultAsync(key => key.Credential == credential, stop);
                if (one is null || (one.Signed > 0 && said.SignCount <= one.Signed))
                    return Meanwhile;
                (one.Signed, one.IsCopied, one.Used) = (said.SignCount, said.IsBackedUp, door.Clock.Now);
                one.Revision++;
                return null;
            }
        )
            is null;
    }

    Passkey Made(UserPasskeyInfo said, Id<Account> owner, string name) =>
        new()
        {
            Id = new(Guid.CreateVersion7(door.Clock.Now)),
            Account = owner,
            Credential = Base64Url.EncodeToString(said.CredentialId),
            PublicKey = said.PublicKey,
            Signed = said.SignCount,
            MayBeCopied = said.IsBackupEligible,
            IsCopied = said.IsBackedUp,
            Transports = PasskeyTransports.Known(said.Transports ?? []),
            Name = name,
            Made = door.Clock.Now,
        };

    PasskeyAsk Sealed(PasskeyUse use, string browser, string asked, string options) =>
        new(options, door.Seals.Challenge(new(use, browser, door.Clock.Now + PasskeyChallenge.Lasts, asked)));

    static string Browser(Visit visit) => visit.Session.Id.ToString();
}

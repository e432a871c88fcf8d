using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Work;

/// <summary>Knows who visits: the wing Access, to the pages of all others.</summary>
public interface IAdmitVisitors
{
    /// <summary>Who has signed in; null where nobody has (any more).</summary>
    Task<SignedIn?> WhoIs(HttpContext http);

    /// <summary>Holds a proof against the person (a code or password), for a deed that needs one.</summary>
    /// <returns>Null when it is right; else what to say at its field.</returns>
    Task<Bilingual?> Prove(HttpContext http, SignedIn who, string proof);

    /// <summary>What a passkey of the person is asked to sign, as a proof; null where there is none to ask.</summary>
    Task<PasskeyAsk?> AskPasskey(HttpContext http, SignedIn who) => Task.FromResult<PasskeyAsk?>(null);

    /// <summary>Holds what a passkey answered against the person.</summary>
    /// <returns>Null when it is right; else what to say of it.</returns>
    Task<Bilingual?> Prove(HttpContext http, SignedIn who, PasskeyAnswer answer) =>
        throw new NotSupportedException("Nothing was asked that a passkey could answer");

    /// <summary>The place where the person proves it instead, for who has neither code nor password here; else null.</summary>
    string? ProvesAt(HttpContext http) => null;
}

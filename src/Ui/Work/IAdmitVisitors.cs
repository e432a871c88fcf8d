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

    /// <summary>The place where the person proves it instead, for who has neither code nor password here; else null.</summary>
    string? ProvesAt(HttpContext http) => null;
}

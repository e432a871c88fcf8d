namespace Rekenschap.Kernel.Values;

/// <summary>
/// The office's no: a request that was well formed and is not allowed to happen. The code is stable and part of the
/// API; the text says what to do about it.
/// </summary>
public sealed record Refusal(RefusalKind Kind, string Code, Bilingual Text);

/// <summary>The closed set of ways to be refused, each with its HTTP status.</summary>
public enum RefusalKind
{
    /// <summary>The actor lacks the permission (403).</summary>
    Forbidden = 403,

    /// <summary>There is no such thing, or not for this actor (404).</summary>
    NotFound = 404,

    /// <summary>The thing is not in a state in which this can be done (409).</summary>
    Conflict = 409,

    /// <summary>Somebody else changed it first (412).</summary>
    Stale = 412,
}

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>What stands before the colon of an address on a register: <c>event:ciso_start</c>.</summary>
internal static class RegisterScheme
{
    public const string Event = "event";
    public const string Promise = "promise";
    public const string State = "state";
    public const string Cause = "cause";
    public const string Reference = "reference";

    public static readonly string[] All = [Event, Promise, State, Cause, Reference];

    /// <summary>The scheme and what stands behind it; null for the address of a figure, which has none.</summary>
    public static (string Scheme, string After)? Of(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && All.Contains(target[..colon]) ? (target[..colon], target[(colon + 1)..]) : null;
    }
}

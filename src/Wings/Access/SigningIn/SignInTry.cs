namespace Rekenschap.Access.SigningIn;

/// <summary>How often signing in failed for one key (an account from an address, an address, an account).</summary>
public sealed class SignInTry
{
    /// <summary>A hash, so that the table names nobody.</summary>
    public required string Key { get; init; }

    public int Failures { get; set; }

    /// <summary>When the first of these was.</summary>
    public DateTimeOffset Since { get; set; }

    /// <summary>When it last went well; an address from which somebody signed in before is not slowed down by what others do.</summary>
    public DateTimeOffset? Succeeded { get; set; }

    public int Revision { get; set; } = 1;
}

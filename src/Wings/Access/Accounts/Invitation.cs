using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Accounts;

/// <summary>A link with which a person sets a password, once and until a moment: the first one, or a new one for who lost it.</summary>
public sealed class Invitation
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    public required Id<Invitation> Id { get; init; }

    public required Id<Account> Account { get; init; }

    public required string SecretHash { get; init; }

    public required DateTimeOffset Ends { get; init; }

    public DateTimeOffset? Used { get; set; }

    /// <summary>Pseudonym of the administrator who let somebody begin anew: another one has to confirm it. Null for a first link, and for the operator's.</summary>
    public string? AskedBy { get; init; }

    public DateTimeOffset? Confirmed { get; set; }

    /// <summary>Whether it still waits for a second pair of eyes.</summary>
    public bool WaitsAt(DateTimeOffset now) => AskedBy is not null && Confirmed is null && Used is null && now < Ends;

    public int Revision { get; set; } = 1;

    public bool HoldsAt(DateTimeOffset now) => Used is null && now < Ends && (AskedBy is null || Confirmed is not null);
}

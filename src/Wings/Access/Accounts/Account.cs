using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Accounts;

/// <summary>
/// A person who can sign in. Name and e-mail stand here alone; all else knows the pseudonym, which keeps its meaning when
/// they are wiped.
/// </summary>
public sealed class Account
{
    public required Id<Account> Id { get; init; }

    /// <summary>Random, so that it tells nothing of the person.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>In lower case; null once wiped.</summary>
    public required string? Email { get; set; }

    public required string? Name { get; set; }

    public string? PasswordHash { get; set; }

    /// <summary>The app's secret, sealed by the server's keys; null until it is set up.</summary>
    public string? CodeSecret { get; set; }

    /// <summary>The last half minute whose code was taken.</summary>
    public long CodeUsed { get; set; }

    /// <summary>Hashes of the codes on paper that are left.</summary>
    public string RecoveryCodes { get; set; } = "";

    /// <summary>Issuer and subject of who signs in elsewhere; null for who signs in here.</summary>
    public string? Elsewhere { get; set; }

    /// <summary>A player of the demonstration, whom only a demonstration lets in.</summary>
    public bool Plays { get; init; }

    public required DateTimeOffset Made { get; init; }

    public DateTimeOffset? Closed { get; set; }

    public int Revision { get; set; } = 1;

    /// <summary>Wipes all that leads from the pseudonym to a person, and all to come in with.</summary>
    public void Close(DateTimeOffset at)
    {
        (Email, Name, Elsewhere) = (null, null, null);
        (PasswordHash, CodeSecret, RecoveryCodes) = (null, null, "");
        (Closed, Revision) = (at, Revision + 1);
    }

    /// <summary>An e-mail address as it is compared.</summary>
    public static string Key(string email) => email.Trim().ToLowerInvariant();
}

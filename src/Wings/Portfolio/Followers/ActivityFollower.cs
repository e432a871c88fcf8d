using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Followers;

/// <summary>
/// That mail about an activity goes to an address. All that is kept of a person: the address, the language of the page on
/// which it was given, and which version it was told of last. It leaves no entry in the ledger, and goes when asked.
/// </summary>
public sealed class ActivityFollower
{
    /// <summary>Within this the link in the first mail is to be opened; after it the address is removed.</summary>
    public static readonly TimeSpan Confirms = TimeSpan.FromDays(2);

    /// <summary>Who asks again within this gets no second mail.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromHours(1);

    /// <summary>So many mails to confirm there are at most, whoever asks for them.</summary>
    public const int MostAsks = 3;

    /// <summary>By chance alone: it says nothing of when it was made.</summary>
    public required Id<ActivityFollower> Id { get; init; }

    /// <summary>Number of the activity.</summary>
    public required int Activity { get; init; }

    public required FollowAddress Address { get; init; }

    public required Language Language { get; set; }

    /// <summary>Hash of the secret that confirms, which works once; null once it did.</summary>
    public string? ConfirmHash { get; set; }

    /// <summary>In the link with which every mail lets one stop.</summary>
    public required string StopSecret { get; init; }

    /// <summary>When it was first asked for: the two days run from then, however often it is asked again. Null once it is confirmed.</summary>
    public DateTimeOffset? WaitsSince { get; set; }

    /// <summary>How many mails to confirm were written; 0 once it is confirmed.</summary>
    public int Asks { get; set; }

    /// <summary>The version that was told of last.</summary>
    public int Told { get; set; }

    public bool IsConfirmed => ConfirmHash is null;

    /// <summary>Whether one more mail to confirm may go out: one an hour, counted from the first, and no more than <see cref="MostAsks"/>.</summary>
    public bool MayAsk(DateTimeOffset now) => Asks < MostAsks && now - WaitsSince >= Asks * Again;

    /// <summary>The secret that the next mail to confirm holds; those before it no longer work.</summary>
    public void IsAsked(string secret, Language language, DateTimeOffset now)
    {
        (ConfirmHash, Language) = (FollowSecrets.HashOf(secret), language);
        WaitsSince ??= now;
        Asks++;
    }

    /// <summary>From a version on. Of the asking nothing is left.</summary>
    public void IsHere(int version) => (ConfirmHash, WaitsSince, Asks, Told) = (null, null, 0, version);

    /// <summary>Whom the outbox writes to: no address, so that one that is removed is nowhere.</summary>
    public string Receiver => FollowSecrets.Receiver + Id;
}

/// <summary>A mail address, in small letters.</summary>
public readonly record struct FollowAddress(string Text)
{
    public const int Most = 254;

    /// <summary>False for what no mail server would take, or could take for more than one address.</summary>
    public static bool TryParse(string? text, out FollowAddress address)
    {
        address = default;
        var small = text?.Trim().ToLowerInvariant() ?? "";
        if (
            small.Length is 0 or > Most
            || small.Any(letter =>
                letter <= ' ' || char.IsControl(letter) || "<>()[],;:\\\"".Contains(letter, StringComparison.Ordinal)
            )
            || !MailAddress.TryCreate(small, out var read)
            || read.Address != small
            || !read.Host.Contains('.', StringComparison.Ordinal)
        )
            return false;
        address = new(small);
        return true;
    }

    /// <summary>Never by accident in a log or a page.</summary>
    public override string ToString() => "…@…";
}

/// <summary>The secrets in the links of mails.</summary>
static class FollowSecrets
{
    /// <summary>Begins the name by which the outbox knows a follower.</summary>
    public const string Receiver = "follower/";

    public static Id<ActivityFollower> NewId() => new(new Guid(RandomNumberGenerator.GetBytes(16)));

    /// <summary>Of 256 bits, fit for an address.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

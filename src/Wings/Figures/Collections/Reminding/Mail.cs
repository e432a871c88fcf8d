using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>
/// A mail to one person about one organisation's part of a collection, or of what another wing keeps. The address does not stand here: it is looked up
/// when it is sent, so that a closed account leaves none behind.
/// </summary>
public sealed class Mail
{
    public const int MostTries = 6;

    /// <summary>Faults of our own, which pages say in words.</summary>
    public const string NoAddress = "no_address";
    public const string TooOld = "too_old";

    public required Id<Mail> Id { get; init; }

    /// <summary>What makes it one: of those who would write the same, on whatever node, the first does.</summary>
    public required string Key { get; init; }

    /// <summary>Null, and the collection empty, for what another wing keeps.</summary>
    public required Id<Edition>? Edition { get; init; }

    public required string Collection { get; init; }

    /// <summary>What of another wing it is about, as the ledger names it; null for a collection.</summary>
    public string? About { get; init; }

    public required string Organisation { get; init; }

    public required MailKind Kind { get; init; }

    public required Role Role { get; init; }

    /// <summary>Pseudonym of who receives it.</summary>
    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>Empty of what holds a secret, once it was sent or given up.</summary>
    public required string Text { get; set; }

    /// <summary>Whether the text lets who reads it do something.</summary>
    public bool HoldsSecret { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public MailState State { get; private set; }

    public int Tries { get; private set; }

    /// <summary>Not before this; while somebody sends it, until when nobody else does.</summary>
    public required DateTimeOffset NextAt { get; set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What the mail server said last, without addresses.</summary>
    public string? Fault { get; private set; }

    public int Revision { get; private set; } = 1;

    /// <summary>Takes it to send: nobody else does until the term has passed.</summary>
    public void Take(DateTimeOffset now, TimeSpan term) =>
        (NextAt, Tries, Revision) = (now + term, Tries + 1, Revision + 1);

    public void IsSent(DateTimeOffset now)
    {
        (State, SentAt, Fault, Revision) = (MailState.Sent, now, null, Revision + 1);
        Forget();
    }

    /// <summary>Later again, each time after a longer wait; after the last try never.</summary>
    public void HasFailed(DateTimeOffset now, string fault)
    {
        (Fault, Revision) = (fault, Revision + 1);
        if (Tries >= MostTries)
        {
            State = MailState.Failed;
            Forget();
        }
        NextAt = now + TimeSpan.FromMinutes(5 * Math.Pow(3, Math.Min(Tries, MostTries) - 1));
    }

    /// <summary>Never tried again.</summary>
    public void GiveUp(string fault)
    {
        (State, Fault, Revision) = (MailState.Failed, fault, Revision + 1);
        Forget();
    }

    /// <summary>Nobody needs the text any more.</summary>
    void Forget()
    {
        if (HoldsSecret)
            Text = "";
    }
}

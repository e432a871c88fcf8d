using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Kernel.Ports;

/// <summary>A mail that a wing wants written: never with more in it than any reader of mail may know.</summary>
/// <param name="Key">What makes it one: of those who would write the same, on whatever node, the first does.</param>
/// <param name="About">What it is about, as the ledger names it: <c>notices/5</c>.</param>
/// <param name="Organisation">Code of the organisation as whose it concerns the receiver.</param>
/// <param name="Role">In which role the receiver is written to.</param>
/// <param name="To">Pseudonym of the receiver.</param>
/// <param name="Subject">One line.</param>
public sealed record WantedMail(
    string Key,
    string About,
    string Organisation,
    MailKind Kind,
    Role Role,
    string To,
    string Subject,
    string Text
)
{
    /// <summary>Whether the text lets who reads it do something: it is then kept until it was sent, and no longer.</summary>
    public bool HoldsSecret { get; init; }
}

/// <summary>A mail that was written, and how far it is.</summary>
public readonly record struct WrittenMail(string Organisation, MailKind Kind, DateTimeOffset MadeAt, MailState State);

/// <summary>The outbox of mails, for wings that do not keep it.</summary>
public interface IMailOutbox
{
    /// <summary>Whether a mail server was set, so that what is written is sent.</summary>
    bool IsSending { get; }

    /// <summary>Those that were not written yet.</summary>
    Task<ImmutableArray<WantedMail>> NotYet(
        RekenschapDb db,
        IReadOnlyCollection<WantedMail> wanted,
        CancellationToken stop
    );

    /// <summary>Within a write: puts mails in the outbox.</summary>
    void Put(RekenschapDb db, IEnumerable<WantedMail> mails, DateTimeOffset at);

    /// <summary>What was written about something, as far as it was not forgotten since.</summary>
    Task<ImmutableArray<WrittenMail>> About(RekenschapDb db, string about, CancellationToken stop);
}

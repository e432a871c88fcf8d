using Rekenschap.Access.Accounts;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Passkeys;

/// <summary>A key that a person's device keeps and opens with a finger, a face or a code; we know its public half.</summary>
public sealed class Passkey
{
    public required Id<Passkey> Id { get; init; }

    public required Id<Account> Account { get; init; }

    /// <summary>As the device names it, in base64url.</summary>
    public required string Credential { get; init; }

    /// <summary>A COSE key.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>How often the device says that it signed; 0 where it does not count.</summary>
    public required long Signed { get; set; }

    /// <summary>Whether it may be copied to the person's other devices; that never changes.</summary>
    public required bool MayBeCopied { get; init; }

    public required bool IsCopied { get; set; }

    /// <summary>How the device can be reached, as it said itself: <c>usb internal</c>.</summary>
    public required string Transports { get; init; }

    /// <summary>As its owner calls it.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset Made { get; init; }

    public DateTimeOffset? Used { get; set; }

    public int Revision { get; set; } = 1;
}

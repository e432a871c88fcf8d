namespace Rekenschap.Kernel.Ports;

/// <summary>A mail in plain text.</summary>
/// <param name="Id">The same for each try, so that a receiver's program knows a second one for what it is.</param>
/// <param name="To">An address.</param>
/// <param name="Subject">One line.</param>
public sealed record OutgoingMail(string Id, string To, string Subject, string Text);

/// <summary>Hands mail on to the office's own mail server.</summary>
public interface IMailServer
{
    /// <summary>Ends when the server took the mail over.</summary>
    /// <returns>Null when it did; else why not, without any address, to be shown to who runs the office.</returns>
    Task<string?> Send(OutgoingMail mail, CancellationToken stop);
}

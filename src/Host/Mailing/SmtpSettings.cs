namespace Rekenschap.Host.Mailing;

/// <summary>Where mail is handed on, and as whom.</summary>
/// <param name="From">The address that receivers see.</param>
/// <param name="Encrypts">Whether nothing is sent before the connection is encrypted (STARTTLS).</param>
/// <param name="User">Null where the server asks no name.</param>
sealed record SmtpSettings(string Host, int Port, string From, bool Encrypts, string? User, string? Password)
{
    /// <summary>How long a server may take over one mail.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Without the password, wherever this is written.</summary>
    public override string ToString() => $"{Host}:{Port}";
}

using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Rekenschap.Wings.Tests.Calling;

/// <summary>A mail server on this machine that takes one mail after another, and remembers every line.</summary>
sealed class SmtpListener : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly List<string> heard = [];
    readonly Task running;
    bool knows;

    public SmtpListener()
    {
        listener.Start();
        running = Run();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string ToReceiver { get; init; } = "250 OK";

    /// <summary>Takes a connection and says nothing.</summary>
    public bool IsSilent { get; init; }

    /// <summary>With which it encrypts when asked to; null where it does not.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Which it asks once encrypted; null where it asks none.</summary>
    public string? Password { get; init; }

    /// <summary>Whether what was heard last was encrypted.</summary>
    public bool IsSecured { get; private set; }

    public IReadOnlyList<string> Heard
    {
        get
        {
            lock (heard)
                return [.. heard];
        }
    }

    async Task Run()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await Talk(client.GetStream());
            }
        }
        catch (Exception fault)
            when (fault is OperationCanceledException or IOException or SocketException or AuthenticationException)
        {
            // The test has ended, or the other side left.
        }
    }

    async Task Talk(Stream stream)
    {
        if (IsSilent)
            await Task.Delay(Timeout.Infinite, stop.Token);
        await Say(stream, "220 ready");
        if (await Listen(stream))
            return;
        await using var secured = new SslStream(stream);
        await secured.AuthenticateAsServerAsync(Certificate!);
        IsSecured = true;
        await Listen(secured);
    }

    /// <returns>Whether all was said; false where the other side wants to go on encrypted.</returns>
    async Task<bool> Listen(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var inText = false;
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            lock (heard)
                heard.Add(line);
            if (inText && line != ".")
                continue;
            var answer = inText ? "250 taken" : Answer(line);
            inText = !inText && line == "DATA";
            await Say(stream, answer);
            if (line is "QUIT" or "STARTTLS")
                return line == "QUIT";
        }
        return true;
    }

    string Answer(string line) =>
        line switch
        {
            "DATA" => "354 go on",
            "QUIT" => "221 bye",
            "STARTTLS" => "220 go on",
            _ when line.StartsWith("EHLO", StringComparison.Ordinal) && Certificate is not null => IsSecured
                ? "250-here\r\n250 AUTH LOGIN"
                : "250-here\r\n250 STARTTLS",
            _ when line.StartsWith("AUTH", StringComparison.Ordinal) => "334 UGFzc3dvcmQ6",
            _ when line.StartsWith("RCPT", StringComparison.Ordinal) => ToReceiver,
            _ when Password is null || knows => "250 OK",
            _ when line.StartsWith("MAIL", StringComparison.Ordinal) => "530 5.7.0 authentication required",
            _ when line.Contains(' ', StringComparison.Ordinal) => "250 OK",
            _ => (knows = Holds(line)) ? "235 come in" : "535 no",
        };

    bool Holds(string line) => line == Convert.ToBase64String(Encoding.UTF8.GetBytes(Password!));

    Task Say(Stream stream, string answer) =>
        stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"), stop.Token).AsTask();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        listener.Stop();
        stop.Dispose();
    }
}

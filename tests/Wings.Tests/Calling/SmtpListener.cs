using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Rekenschap.Wings.Tests.Calling;

/// <summary>A mail server on this machine that takes one mail after another, and remembers every line.</summary>
sealed class SmtpListener : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly List<string> heard = [];
    readonly Task running;

    public SmtpListener()
    {
        listener.Start();
        running = Run();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string ToReceiver { get; init; } = "250 OK";

    /// <summary>Takes a connection and says nothing.</summary>
    public bool IsSilent { get; init; }

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
        catch (Exception fault) when (fault is OperationCanceledException or IOException or SocketException)
        {
            // The test has ended, or the other side left.
        }
    }

    async Task Talk(NetworkStream stream)
    {
        if (IsSilent)
            await Task.Delay(Timeout.Infinite, stop.Token);
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        await Say(stream, "220 ready");
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
            if (line == "QUIT")
                return;
        }
    }

    string Answer(string line) =>
        line switch
        {
            "DATA" => "354 go on",
            "QUIT" => "221 bye",
            _ when line.StartsWith("RCPT", StringComparison.Ordinal) => ToReceiver,
            _ => "250 OK",
        };

    Task Say(NetworkStream stream, string answer) =>
        stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"), stop.Token).AsTask();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        listener.Stop();
        stop.Dispose();
    }
}

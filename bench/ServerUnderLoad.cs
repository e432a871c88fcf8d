using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Rekenschap.Bench;

/// <summary>A server in a process of its own on a free port, so that its CPU and memory are its own and not the asker's.</summary>
internal sealed class ServerUnderLoad : IAsyncDisposable
{
    const int Askers = 8;
    readonly Process process;
    readonly HttpClient client;

    ServerUnderLoad(Process process, HttpClient client, TimeSpan untilFirstAnswer)
    {
        (this.process, this.client) = (process, client);
        UntilFirstAnswer = untilFirstAnswer;
    }

    /// <summary>Keeps cookies, as a browser does.</summary>
    public HttpClient Client => client;

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan UntilFirstAnswer { get; }

    /// <summary>Of the server since it started.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public long MemoryBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The program as <c>./rekenschap</c> leaves it: compiled ahead of time, as its users run it.</summary>
    public static string Program
    {
        get
        {
            var program = Path.GetFullPath("artifacts/program/rekenschap.dll");
            return File.Exists(program)
                ? program
                : throw new InvalidOperationException("Run ./rekenschap --help first, from the project's folder");
        }
    }

    /// <summary>Starts <c>dotnet</c> with arguments that the address is given to.</summary>
    public static async Task<ServerUnderLoad> Start(Func<string, string[]> arguments)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Askers })
        {
            BaseAddress = new Uri(address),
        };
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", arguments(address)) { RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        while (!await Answers(client))
        {
            if (process.HasExited || watch.Elapsed > TimeSpan.FromMinutes(2))
                throw new InvalidOperationException($"The server did not start (exit {process.ExitCode})");
            await Task.Delay(5);
        }
        return new(process, client, watch.Elapsed);
    }

    /// <summary>Asks for a path from several connections for a while.</summary>
    /// <returns>Requests a second, and microseconds of the server's CPU for each.</returns>
    public async Task<(double PerSecond, double CpuMicroseconds)> Ask(string path, TimeSpan during)
    {
        await client.GetByteArrayAsync(path);
        process.Refresh();
        var (cpu, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        var asked = await Task.WhenAll(Enumerable.Range(0, Askers).Select(_ => AskUntil(path, watch, during)));
        var elapsed = watch.Elapsed;
        process.Refresh();
        var requests = asked.Sum();
        return (
            requests / elapsed.TotalSeconds,
            (process.TotalProcessorTime - cpu).TotalMicroseconds / Math.Max(1, requests)
        );
    }

    /// <summary>The same, with how long the slowest waited.</summary>
    public async Task<Load> AskTimed(string path, TimeSpan during)
    {
        await client.GetByteArrayAsync(path);
        process.Refresh();
        var (cpu, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        var waits = await Task.WhenAll(Enumerable.Range(0, Askers).Select(_ => WaitsUntil(path, watch, during)));
        var elapsed = watch.Elapsed;
        process.Refresh();
        var all = waits.SelectMany(one => one).Order().ToList();
        return new(
            all.Count / elapsed.TotalSeconds,
            (process.TotalProcessorTime - cpu).TotalMicroseconds / all.Count,
            all[all.Count * 99 / 100],
            all[^1]
        );
    }

    async Task<List<double>> WaitsUntil(string path, Stopwatch watch, TimeSpan during)
    {
        var waits = new List<double>();
        while (watch.Elapsed < during)
        {
            var begun = watch.Elapsed;
            using var answer = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null);
            waits.Add((watch.Elapsed - begun).TotalMilliseconds);
        }
        return waits;
    }

    /// <summary>Asks for a path so many times, one after another, and gives what each took the asker and the server, in milliseconds.</summary>
    public async Task<(double Wall, double Cpu, long Bytes)> Cost(string path, int times)
    {
        process.Refresh();
        var (cpu, watch, bytes) = (process.TotalProcessorTime, Stopwatch.StartNew(), 0L);
        for (var time = 0; time < times; time++)
        {
            using var answer = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
            answer.EnsureSuccessStatusCode();
            bytes = await Drain(answer);
        }
        var wall = watch.Elapsed.TotalMilliseconds;
        process.Refresh();
        return (wall / times, (process.TotalProcessorTime - cpu).TotalMilliseconds / times, bytes);
    }

    static async Task<long> Drain(HttpResponseMessage answer)
    {
        await using var stream = await answer.Content.ReadAsStreamAsync();
        var (room, bytes) = (new byte[1 << 16], 0L);
        for (int read; (read = await stream.ReadAsync(room)) > 0; )
            bytes += read;
        return bytes;
    }

    /// <summary>Waits until the figures are read, which a page that is not there must wait for, and the server has settled.</summary>
    public async Task Settle()
    {
        using var answer = await client.GetAsync("/nowhere.html");
        await Task.Delay(TimeSpan.FromSeconds(5));
    }

    public async Task<int> SizeOf(string path) => (await client.GetByteArrayAsync(path)).Length;

    async Task<int> AskUntil(string path, Stopwatch watch, TimeSpan during)
    {
        var asked = 0;
        for (; watch.Elapsed < during; asked++)
        {
            using var answer = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null);
        }
        return asked;
    }

    static async Task<bool> Answers(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri("/", UriKind.Relative))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        client.Dispose();
    }
}

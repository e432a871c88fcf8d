using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Host;
using Rekenschap.Host.Building;
using Rekenschap.Host.Commands;
using Rekenschap.Host.Mailing;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Wings.Tests.Calling;
using Spectre.Console;

namespace Rekenschap.Browser.Tests.Months;

/// <summary>The program as <c>rekenschap serve</c> runs it, with a clock and a mail server of the test.</summary>
sealed class MonthsOffice : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    readonly CancellationTokenSource stop = new();
    readonly SentDocuments documents = new(MakeDocuments.Folder);
    readonly SpokenWords said = new("/work");
    readonly string store;
    readonly Task running;

    MonthsOffice(string store, Action<string> write, DateTimeOffset start, bool isPublic)
    {
        (this.store, Clock) = (store, new(start));
        write(Folder);
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(said) });
        console.Profile.Width = 400;
        var serve = new ServeCommand(
            new Screen(console, Language.En),
            Folder,
            store,
            Base,
            drawnIn: null,
            address: isPublic ? new(Base) : null,
            demo: true,
            elsewhere: null,
            new SmtpSettings("127.0.0.1", Post.Port, "rekenschap@example.org", false, null, null),
            documents,
            Clock
        );
        running = Task.Run(() => serve.Run(stop.Token));
    }

    public string Base { get; } = $"http://127.0.0.1:{FreePort()}/";

    /// <summary>The edition's folder; what is fetched and filled in is kept beside it.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("rekenschap-months-").FullName;

    public MonthsClock Clock { get; }

    public SmtpListener Post { get; } = new();

    /// <summary>With everybody's mailbox.</summary>
    /// <param name="write">Writes the edition in a folder.</param>
    public static async Task<MonthsOffice> Open(string store, Action<string> write, DateTimeOffset start)
    {
        var office = await Open(store, write, start, isPublic: false);
        await office.GiveMailboxes();
        return office;
    }

    /// <summary>Nobody in it has a mailbox; the public knows where it is, so that mail can lead there.</summary>
    public static Task<MonthsOffice> OpenToThePublic(string store, Action<string> write, DateTimeOffset start) =>
        Open(store, write, start, isPublic: true);

    static async Task<MonthsOffice> Open(string store, Action<string> write, DateTimeOffset start, bool isPublic)
    {
        var office = new MonthsOffice(store, write, start, isPublic);
        try
        {
            var ready = office.said.Heard.WaitAsync(Patience);
            if (await Task.WhenAny(ready, office.running) != ready)
                throw new InvalidOperationException($"It stopped: {office.said}");
            await ready;
            return office;
        }
        catch
        {
            await office.DisposeAsync();
            throw;
        }
    }

    /// <summary>Players have no address, and nobody would be written to.</summary>
    async Task GiveMailboxes()
    {
        await using var database = new Database(DatabaseAddress.Open(store), WingList.All);
        await using var db = database.Open();
        foreach (var player in await db.Set<Account>().Where(one => one.Plays).ToListAsync())
            player.Email = $"{player.Pseudonym.ToLowerInvariant()}@example.org";
        await db.SaveChangesAsync();
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ContinueWith(_ => { }, TaskScheduler.Default);
        await documents.DisposeAsync();
        await Post.DisposeAsync();
        stop.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

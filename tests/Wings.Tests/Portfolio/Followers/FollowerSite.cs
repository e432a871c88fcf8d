using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Host.Work;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Followers;
using Rekenschap.Portfolio.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Calling;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Portfolio.Followers;

/// <summary>A server that sends mail, with the demonstration's activities. It is 16 February 2024 until the test moves the clock.</summary>
sealed class FollowerSite : IAsyncDisposable
{
    public static readonly Uri Address = new("http://jbr.example.org/");

    readonly WebApplication app;
    readonly List<Reader> readers = [];

    FollowerSite(TestDatabase database, bool sends)
    {
        Database = database;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Log);
        builder.AddWork(secure: false, database.Database);
        app = builder.Build();
        var settings = new WorkSettings(false, () => false, () => null) { Address = Address };
        app.MapWork(database.Database, settings, Time, null, sends ? Server : null);
    }

    public TestDatabase Database { get; }

    public MovedTime Time { get; } = new(OfficeDatabases.Noon);

    public KeepingServer Server { get; } = new();

    public KeptLog Log { get; } = new();

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<FollowerSite> Open(TestDatabases databases, Store store, bool sends = true)
    {
        var database = await OfficeDatabases.New(databases, store);
        Assert.Null(await DemoPortfolio.Ensure(database.Database, OfficeDatabases.BySystem, "FIN", Stop));
        var site = new FollowerSite(database, sends);
        await site.app.StartAsync(Stop);
        return site;
    }

    /// <summary>Somebody's browser, at a network address of its own.</summary>
    public Reader Reader(string from = "192.0.2.1")
    {
        var reader = new Reader(app.Urls.First());
        reader.From(from);
        readers.Add(reader);
        return reader;
    }

    /// <summary>One that runs and is on the dashboard.</summary>
    public async Task<Activity> Running()
    {
        await using var db = Database.Open();
        var register = await PortfolioRegister.Read(db, new(2024, 2, 16));
        return register.All.First(one => one.Facts.Standing.Status == ActivityStatus.Running);
    }

    /// <summary>Asks for mail about an activity.</summary>
    public async Task<Reader> Ask(Activity one, string address, string from = "192.0.2.1", string language = "")
    {
        var reader = await Reader(from).Open($"{language}work/follow/{one.Number}");
        await reader.PressNamed(
            language.Length == 0 ? "Stuur mij een mail om te bevestigen" : "Send me a mail to confirm",
            ("address", address)
        );
        return reader;
    }

    /// <summary>Sends what waits; gives what came in at the mail server since the last time.</summary>
    public async Task<List<OutgoingMail>> Mails()
    {
        var before = Server.Taken.Count;
        await new FollowerMails(Database.Database, new MailOutbox(true), Address).Run(Time, Stop);
        var receivers = new FollowerAddresses(Database.Database, new Holders());
        await new SendMails(Database.Database, receivers, Server).Run(Time.GetUtcNow, Stop);
        return [.. Server.Taken.Skip(before)];
    }

    /// <summary>The link in a mail that begins so, as a path.</summary>
    public static string Link(OutgoingMail mail, string place)
    {
        var start = mail.Text.IndexOf(Address.AbsoluteUri + place, StringComparison.Ordinal);
        Assert.True(start >= 0, mail.Text);
        return mail.Text[(start + Address.AbsoluteUri.Length - 1)..].Split('\n')[0].Trim();
    }

    /// <summary>Follows and confirms; gives the link with which one stops.</summary>
    public async Task Follow(Activity one, string address, string language = "")
    {
        await Ask(one, address, language: language);
        var mail = Assert.Single(await Mails());
        var reader = await Reader().Open(Link(mail, language + "work/follow/confirm/"));
        await reader.Press(language.Length == 0 ? "Ja, mail mij bij wijzigingen" : "Yes, mail me at changes");
        Assert.Equal(200, reader.Status);
    }

    /// <summary>The next version becomes public: recalibrated, by three people.</summary>
    public async Task Publish(int number)
    {
        var today = DateOnly.FromDateTime(Time.GetUtcNow().Date);
        var form = new CostForm(
            CostAction.Recalibration,
            today,
            [RecalibrationReason.Prices],
            "De loonkosten stegen.",
            "",
            new(2030, 1, 1),
            Costs.OfTotal(77_000_000m),
            Costs.Unknown
        );
        var ministry = (await One(number)).Ministry;
        var supplier = Deeds("s", ministry, Role.Supplier);
        Assert.Null(await supplier.Begin(number, await Revision(number)));
        Assert.Null(
            await supplier.Write(
                number,
                await Revision(number),
                before =>
                    before with
                    {
                        Facts = before.Facts with
                        {
                            Forms = before.Facts.Forms.Add(form),
                            Standing = before.Facts.Standing with { Date = today },
                        },
                    }
            )
        );
        Assert.Null(await supplier.Offer(number, await Revision(number), today));
        Assert.Null(await Deeds("c", ministry, Role.Controller).Check(number, await Revision(number)));
        Assert.Null(await Deeds("k", "FIN", Role.Coordinator).Publish(number, await Revision(number), today));
    }

    ActivityDeeds Deeds(string who, string organisation, Role role) =>
        new(Database.Database, new(Actor.With(who, organisation, role), role, Time.GetUtcNow(), ""), Stop);

    async Task<RegisteredActivity> One(int number)
    {
        await using var db = Database.Open();
        return await db.Set<RegisteredActivity>().AsNoTracking().SingleAsync(one => one.Number == number, Stop);
    }

    async Task<int> Revision(int number) => (await One(number)).Revision;

    public async Task<List<ActivityFollower>> Followers()
    {
        await using var db = Database.Open();
        return await db.Set<ActivityFollower>().AsNoTracking().ToListAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        readers.ForEach(one => one.Dispose());
        await app.DisposeAsync();
        await Database.DisposeAsync();
    }
}

/// <summary>All that a server wrote in its log.</summary>
sealed class KeptLog : ILoggerProvider, ILogger
{
    readonly List<string> lines = [];

    public string Text
    {
        get
        {
            lock (lines)
                return string.Join('\n', lines);
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        lock (lines)
            lines.Add(formatter(state, exception) + exception);
    }

    public void Dispose() { }
}

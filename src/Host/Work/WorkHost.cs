using System.Collections.Immutable;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Rekenschap.Access;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Access.Keys;
using Rekenschap.Access.Roles;
using Rekenschap.Figures;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Oversight;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Commitments.Letters.Remind;
using Rekenschap.Oversight.Commitments.Remind;
using Rekenschap.Oversight.Counts;
using Rekenschap.Oversight.Import;
using Rekenschap.Oversight.Notices.Remind;
using Rekenschap.Oversight.Programmes.Remind;
using Rekenschap.Oversight.Reports.Remind;
using Rekenschap.Portfolio;
using Rekenschap.Portfolio.Counts;
using Rekenschap.Portfolio.Followers;
using Rekenschap.Portfolio.Import;
using Rekenschap.Portfolio.Register.Remind;
using Rekenschap.Publishing;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Write.Promised;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Host.Work;

/// <summary>The pages of those who sign in, as a server has them.</summary>
static class WorkHost
{
    static readonly TimeSpan BetweenReminders = TimeSpan.FromMinutes(2);

    /// <summary>Who is asked something that cannot wait hears of it within the minute.</summary>
    static readonly TimeSpan BetweenNotices = TimeSpan.FromSeconds(20);

    /// <summary>A spreadsheet that nobody accepted is thrown away within the hour after its day.</summary>
    static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(30);

    /// <summary>What becomes public does so within its minute.</summary>
    static readonly TimeSpan BetweenPublishing = TimeSpan.FromSeconds(5);

    /// <param name="database">Where the keys are that all nodes share; null where there is one node and it forgets them.</param>
    public static void AddWork(this WebApplicationBuilder builder, bool secure, Database? database = null)
    {
        // The keys lie in the database as they are; who can read that can read all (docs/security.md).
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // It warns that it forbids caching, which signed-in pages forbid themselves.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        var keys = builder.Services.AddDataProtection().SetApplicationName("rekenschap");
        if (database is null)
            keys.UseEphemeralDataProtectionProvider();
        else
            keys.AddKeyManagementOptions(options => options.XmlRepository = new KeysInDatabase(database));
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = secure ? "__Host-rekenschap-form" : "rekenschap-form";
            options.Cookie.Path = "/";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.FormFieldName = "guard";
            options.HeaderName = null;
            options.SuppressXFrameOptionsHeader = true;
        });
    }

    /// <summary>The pages of all wings, on a database.</summary>
    /// <param name="mail">What sends mail; null where it is only written.</param>
    /// <param name="elsewhere">Where else people sign in, as it was told to the services; null where nowhere.</param>
    public static void MapWork(
        this WebApplication app,
        Database database,
        WorkSettings settings,
        TimeProvider time,
        SignInElsewhere? elsewhere = null,
        IMailServer? mail = null
    )
    {
        var access = new AccessDesk(
            database,
            time,
            app.Services.GetRequiredService<IDataProtectionProvider>(),
            settings,
            elsewhere
        );
        var editions = new WorkedEditions(database);
        app.Lifetime.ApplicationStopped.Register(editions.Dispose);
        var holders = new RoleHolders(database);
        var figures = new FiguresWork(database, editions)
        {
            Holders = holders,
            SendsMail = mail is not null,
            Offers = [new OversightFigures(database), new PortfolioFigures(database)],
        };
        var desk = new EditionDesk(database, editions);
        var files = new SentFiles(database);
        var publishing = new PublishingWork(database, desk, new(time))
        {
            Files = files,
            Promises = new EnterProposed(),
        };
        var outbox = new MailOutbox(mail is not null);
        var oversight = new OversightWork(database, desk, new PaperRegister(database), PlainBook.Ods)
        {
            Holders = holders,
            Outbox = outbox,
            Writing = new WritingDesk(database, desk),
            Files = files,
            Book = PlainBook.Write,
        };
        var portfolio = new PortfolioWork(database, desk, PlainBook.Ods)
        {
            Writing = new WritingDesk(database, desk),
            Outbox = outbox,
            Files = files,
        };
        app.MapWork(access.Admission, settings, time, [figures, publishing, oversight, portfolio, access]);
        var receivers = new FollowerAddresses(database, holders);
        var reminders = new Reminders(database, editions, receivers, mail, settings.Address);
        BackgroundRound.Start(app, "Reminders", BetweenReminders, time, stop => reminders.Run(time, stop));
        var notices = new NoticeReminders(database, holders, outbox, settings.Address, settings.Organisations);
        BackgroundRound.Start(app, "Notices", BetweenNotices, time, stop => notices.Run(time, stop));
        var promises = new PromiseReminders(database, holders, outbox, settings.Address);
        BackgroundRound.Start(app, "Promises", BetweenReminders, time, stop => promises.Run(time, stop));
        var letters = new LetterReminders(
            database,
            new PublicLetters(database, desk),
            holders,
            outbox,
            settings.Address
        );
        BackgroundRound.Start(app, "Letters", BetweenReminders, time, stop => letters.Run(time, stop));
        var reports = new ReportReminders(database, holders, outbox, settings.Address);
        BackgroundRound.Start(app, "Reports", BetweenReminders, time, stop => reports.Run(time, stop));
        var programmes = new ProgrammeReminders(database, holders, outbox, settings.Address);
        BackgroundRound.Start(app, "Programmes", BetweenReminders, time, stop => programmes.Run(time, stop));
        var activities = new ActivityReminders(database, holders, outbox, settings.Address);
        BackgroundRound.Start(app, "Activities", BetweenReminders, time, stop => activities.Run(time, stop));
        var followers = new FollowerMails(database, outbox, settings.Address);
        BackgroundRound.Start(app, "Followers", BetweenReminders, time, stop => followers.Run(time, stop));
        BackgroundRound.Start(
            app,
            "Sheets",
            BetweenSweeps,
            time,
            async stop =>
            {
                await SweepSheets.Run(database, time.GetUtcNow(), stop);
                await SweepActivitySheets.Run(database, time.GetUtcNow(), stop);
            }
        );
        var due = publishing.Due;
        BackgroundRound.Start(app, "Publishing", BetweenPublishing, time, stop => due.Run(time, stop));
        if (elsewhere is not null)
            app.UseAuthentication();
    }

    public static void MapWork(
        this WebApplication app,
        IAdmitVisitors visitors,
        WorkSettings settings,
        TimeProvider time,
        ImmutableArray<IContributeWork> wings
    )
    {
        var renderer = new PageRenderer();
        app.Lifetime.ApplicationStopped.Register(() => renderer.DisposeAsync().AsTask().GetAwaiter().GetResult());
        app.Use((http, next) => Secured(http, next, settings));
        var antiforgery = app.Services.GetRequiredService<IAntiforgery>();
        WorkSite.Map(app, new(visitors, antiforgery, renderer, new Clock(time), settings, wings));
    }

    /// <summary>Where the public comes over https, a browser is told never to come in any other way.</summary>
    static Task Secured(HttpContext http, RequestDelegate next, WorkSettings settings)
    {
        Headers.Set(http.Response.Headers);
        if (settings.Secure)
        {
            // The proxy that ends TLS comes to us without it.
            http.Request.Scheme = Uri.UriSchemeHttps;
            http.Response.Headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }
        return next(http);
    }
}

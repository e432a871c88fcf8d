using System.CommandLine;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Host.Api;
using Rekenschap.Host.Building;
using Rekenschap.Host.Mailing;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Serving;
using Rekenschap.Host.Site;
using Rekenschap.Host.Work;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap serve</c>: puts an edition in the database if its content is new, and shows what the database holds.</summary>
internal sealed class ServeCommand(
    Screen screen,
    string? folder,
    string store,
    string url,
    string? drawnIn,
    Uri? address,
    bool demo,
    SignInElsewhere? elsewhere,
    SmtpSettings? mail,
    SentDocuments documents,
    TimeProvider time
)
{
    static readonly Bilingual About = new(
        """
        toont een editie in de browser

        Zet de editie in de database als haar inhoud nieuw is, en toont wat de database heeft: ook een editie
        die nog niet gepubliceerd kan worden, met wat er nog aan schort.
        """,
        """
        shows an edition in the browser

        Puts the edition into the database if its content is new, and shows what the database holds: an edition
        that cannot be published yet too, with what is still wrong with it.
        """
    );

    public static Command Make(Language language)
    {
        var edition = new Option<DirectoryInfo?>("--edition")
        {
            Description = new Bilingual(
                "map van de editie; zonder: wat de database al heeft",
                "folder of the edition; without: what the database already holds"
            ).In(language),
        };
        var database = Options.Database(language);
        var url = new Option<string>("--url")
        {
            Description = new Bilingual("adres waarop wordt geluisterd", "address to listen on").In(language),
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var drawn = new Option<DirectoryInfo?>("--drawn")
        {
            Description = new Bilingual(
                "map waarin getekende pagina's blijven, zodat een volgende start meteen antwoordt; zonder: niets blijft",
                "folder in which drawn pages are kept, so that a later start answers at once; without: nothing is kept"
            ).In(language),
        };
        var address = Options.Address(language);
        var demo = new Option<bool>("--demo")
        {
            Description = new Bilingual(
                "laat iedereen zonder wachtwoord iemand spelen; alleen bij een editie die zegt dat ze verzonnen is",
                "let anybody play somebody without a password; only with an edition that says it is invented"
            ).In(language),
        };
        var command = new Command("serve", About.In(language)) { edition, database, url, drawn, address, demo };
        var provider = new ProviderOptions(language);
        provider.AddTo(command);
        var mail = new MailOptions(language);
        mail.AddTo(command);
        command.SetAction(
            async (call, stop) =>
            {
                await using var documents = new SentDocuments(MakeDocuments.Folder);
                return await new ServeCommand(
                    Screen.Output(language),
                    call.GetValue(edition)?.FullName,
                    call.GetValue(database)!,
                    call.GetValue(url)!,
                    call.GetValue(drawn)?.FullName,
                    call.GetValue(address),
                    call.GetValue(demo),
                    provider.Of(call, call.GetValue(address)),
                    mail.Of(call),
                    documents,
                    ServerTime.Provider
                ).Run(stop);
            }
        );
        return command;
    }

    public async Task<int> Run(CancellationToken stop)
    {
        await using var database = new Database(DatabaseAddress.Open(store), WingList.All);
        await database.Migrate(stop);
        var earlier = drawnIn is null ? null : DrawnPages.Read(drawnIn, await MarkOfToday(database, stop));
        var open = new OpenEdition(database, new(database, time), documents, address);
        var opening = Task.Run(() => Open(database, open, stop), stop);
        return earlier is null && await opening is null
            ? Exit.Wrong
            : await Serve(database, open, opening, earlier, stop);
    }

    /// <summary>Reads and judges what is to be shown, and keeps it as a publication; null where it cannot be used, which was told.</summary>
    async Task<OpenedEdition?> Open(Database database, OpenEdition open, CancellationToken stop)
    {
        var keep = new KeepPublication(database, time, address);
        var (code, same, exit) = folder is null ? (null, null, Exit.Good) : await Load(open.Stored, keep, stop);
        if (exit != Exit.Good)
            return null;
        code ??= (await open.Stored.Codes(stop)).LastOrDefault();
        if (
            code is null
            || (same is null ? await open.Read(code, stop) : (same, await open.Revision(code, stop)))
                is not var (build, revision)
        )
        {
            screen.Line(ServeWords.Empty);
            return null;
        }
        if (build.FolderIsWrong)
        {
            screen.Line(BuildWords.FolderIsWrong);
            screen.Problems(build.Problems);
            return null;
        }
        return await open.Show(build, revision, stop);
    }

    /// <summary>
    /// Puts the folder in the database; what the database refuses is told, and what it held before is shown. Where it held
    /// exactly this already, what was just read is what it would give.
    /// </summary>
    async Task<(string? Code, EditionBuild? Same, int Exit)> Load(
        StoredEdition stored,
        KeepPublication keep,
        CancellationToken stop
    )
    {
        var build = await stored.Read(folder!, stop);
        if (build.FolderIsWrong)
        {
            screen.Line(BuildWords.FolderIsWrong);
            screen.Problems(build.Problems);
            return (null, null, Exit.Wrong);
        }
        // A server that was stopped before it had kept the files does so while they can still be made.
        await keep.Run(build.Read.Folder!.Facts.Code, MakeDocuments.Ready, stop);
        var result = await stored.Store(folder!, build, stop);
        screen.Line(
            result.Refusal is { } refusal ? ServeWords.Refused(refusal)
            : result.Changed ? ServeWords.Stored
            : ServeWords.Unchanged
        );
        var code = build.Read.Folder!.Facts.Code;
        if (result.Refusal is not null || result.Changed || !await stored.IsWhole(code, stop))
            return (code, null, Exit.Good);
        build.JudgeDocuments();
        return (code, build, Exit.Good);
    }

    /// <summary>Listens; tells what is shown as soon as it was read, and stops where that turns out to be impossible.</summary>
    async Task<int> Serve(
        Database database,
        OpenEdition open,
        Task<OpenedEdition?> opening,
        DrawnPages? earlier,
        CancellationToken stop
    )
    {
        var first = opening.ContinueWith(
            one => one.GetAwaiter().GetResult() ?? throw new OperationCanceledException(),
            TaskScheduler.Default
        );
        var contents = first.ContinueWith(one => one.GetAwaiter().GetResult().Contents, TaskScheduler.Default);
        var shelf = new Shelf(contents, earlier ?? DrawnPages.None);
        LiveEdition? live = null;
        // Read by pages that are asked for while the edition is still being read.
        Organisations? Known() =>
            shelf.Contents is { IsCompletedSuccessfully: true, Result: var now }
                ? now.Site.Figures.Organisations
                : null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(url).ConfigureKestrel(server => server.AddServerHeader = false);
        builder.AddApi(ApiLimits.Usual);
        var (secure, play) = (address?.Scheme == Uri.UriSchemeHttps, new Demonstration(demo));
        builder.AddWork(secure, database);
        var settings = new WorkSettings(secure, () => play.Runs, Known) { Address = address };
        if (elsewhere is not null)
            builder.Services.AddSignInElsewhere(elsewhere, database, settings, time);
        await using var app = builder.Build();
        await using var others = new EarlierEditions(database, open.Stored, address);
        app.MapPublication(shelf, others);
        app.MapApi(async () => live?.Served ?? (await first).Served);
        app.MapWork(database, settings, time, elsewhere, mail is null ? null : new SmtpMail(mail));
        await app.StartAsync(stop);
        if (await opening is not { } opened)
            return Exit.Wrong;
        var providers = opened.Build.Read.Folder!.Collections.SelectMany(one => one.Deliverers.Keys);
        if (await play.Begin(database, opened.Contents.Site.Figures, providers, time, stop) is not { } players)
        {
            screen.Line(ServeWords.NotInvented);
            return Exit.Wrong;
        }
        foreach (var reason in opened.Build.Publication.Reasons)
            screen.Line("  " + reason.In(screen.Language));
        screen.Line(ServeWords.Serving(opened.Build.Publication, app.Urls));
        screen.Line(ServeWords.SignIn(app.Urls, players));
        live = new(database, open, shelf, opened, one => KeepFiles(database, one, app), screen);
        var watching = live.Watch(time, app.Lifetime.ApplicationStopping);
        await KeepFiles(database, opened.Build.Publication, app);
        if (drawnIn is not null && earlier is null)
            await Keep(drawnIn, await MarkOfToday(database, stop), shelf, app);
        Memory.GiveBack();
        await app.WaitForShutdownAsync(stop);
        await watching;
        return Exit.Good;
    }

    /// <summary>With the day: a promise becomes late without anything being written.</summary>
    async Task<string> MarkOfToday(Database database, CancellationToken stop) =>
        $"{await SiteMark.Of(database, folder, address, stop)}-{Days.Machine(new Clock(time).Today)}";

    /// <summary>What was just published is kept while readers are answered already; where it cannot be, whoever runs it is told.</summary>
    async Task KeepFiles(Database database, Publication publication, WebApplication app)
    {
        var keep = new KeepPublication(database, time, address);
        try
        {
            if (
                !publication.Blocks
                && await keep.Run(publication.Edition.Code, MakeDocuments.Ready, app.Lifetime.ApplicationStopping)
                    is { } why
            )
                screen.Line(why);
        }
        catch (OperationCanceledException)
        {
            // Stopped before all was built: the next start keeps it.
        }
        catch (Exception fault)
        {
            // Readers are served; the next start tries again.
            screen.Line(ServeWords.FilesNotKept(fault.Message));
        }
    }

    /// <summary>Keeping is a convenience: where it fails the server goes on, and whoever runs it is told.</summary>
    async Task Keep(string folder, string mark, Shelf shelf, WebApplication app)
    {
        try
        {
            await DrawnPages.Write(folder, mark, shelf.DrawAll(app.Lifetime.ApplicationStopping));
        }
        catch (OperationCanceledException)
        {
            // Stopped before all was drawn: the next start draws it.
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            screen.Line(ServeWords.NotKept(folder, fault.Message));
        }
    }
}

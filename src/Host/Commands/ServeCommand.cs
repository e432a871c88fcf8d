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
    SentDocuments documents
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
                    documents
                ).Run(stop);
            }
        );
        return command;
    }

    async Task<int> Run(CancellationToken stop)
    {
        await using var database = new Database(DatabaseAddress.Open(store), WingList.All);
        await database.Migrate(stop);
        var earlier = drawnIn is null
            ? null
            : DrawnPages.Read(drawnIn, await SiteMark.Of(database, folder, address, stop));
        var opening = Task.Run(() => Open(database, stop), stop);
        return earlier is null && await opening is null ? Exit.Wrong : await Serve(database, opening, earlier, stop);
    }

    /// <summary>Reads and judges what is to be shown, and keeps it as a publication; null where it cannot be used, which was told.</summary>
    async Task<(EditionBuild Build, Contents Contents)?> Open(Database database, CancellationToken stop)
    {
        var stored = new StoredEdition(database, ServerTime.Provider);
        var keep = new KeepPublication(database, ServerTime.Provider, address);
        var (code, same, exit) = folder is null ? (null, null, Exit.Good) : await Load(stored, keep, stop);
        if (exit != Exit.Good)
            return null;
        code ??= (await stored.Codes(stop)).LastOrDefault();
        if (code is null || (same ?? await stored.Open(code, stop)) is not { } build)
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
        var treeHead = await stored.Publish(build, stop);
        build.Errata = await stored.Errata(build, stop);
        await stored.Refresh(build, stop);
        var root = PermanentAddress.Root(address, code, served: true);
        var files = build.Publication.Blocks ? [] : OpenData.Of(build.Read, build.Read.Ledger.Chain, root, Endpoint());
        var site = build.Site(files, treeHead, served: true, address);
        var papers = build.Publication.Blocks
            ? []
            : documents.Later(() => site, build.Publication.Documents, MakeDocuments.Ready);
        return (build, new(site with { Files = site.Files.AddRange(papers) }, build.Contributors));
    }

    Uri? Endpoint() => address is null ? null : new(address, ApiFacts.Root);

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
        Task<(EditionBuild Build, Contents Contents)?> opening,
        DrawnPages? earlier,
        CancellationToken stop
    )
    {
        // Read by pages that are asked for while the edition is still being read.
        Organisations? Known() =>
            opening is { IsCompletedSuccessfully: true, Result: { } one }
                ? one.Contents.Site.Figures.Organisations
                : null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(url).ConfigureKestrel(server => server.AddServerHeader = false);
        builder.AddApi(ApiLimits.Usual);
        var (secure, play) = (address?.Scheme == Uri.UriSchemeHttps, new Demonstration(demo));
        builder.AddWork(secure, database);
        var settings = new WorkSettings(secure, () => play.Runs, Known) { Address = address };
        if (elsewhere is not null)
            builder.Services.AddSignInElsewhere(elsewhere, database, settings, ServerTime.Provider);
        await using var app = builder.Build();
        var contents = opening.ContinueWith(
            one => one.GetAwaiter().GetResult()?.Contents ?? throw new OperationCanceledException(),
            TaskScheduler.Default
        );
        var shelf = new Shelf(contents, earlier ?? DrawnPages.None);
        await using var others = new EarlierEditions(database, new(database, ServerTime.Provider), address);
        app.MapPublication(shelf, others);
        app.MapApi(ServedEdition.Of(database, opening, address, stop));
        app.MapWork(database, settings, ServerTime.Provider, elsewhere, mail is null ? null : new SmtpMail(mail));
        await app.StartAsync(stop);
        if (await opening is not { } opened)
            return Exit.Wrong;
        if (await play.Begin(database, opened.Contents.Site.Figures, ServerTime.Provider, stop) is not { } players)
        {
            screen.Line(ServeWords.NotInvented);
            return Exit.Wrong;
        }
        foreach (var reason in opened.Build.Publication.Reasons)
            screen.Line("  " + reason.In(screen.Language));
        screen.Line(ServeWords.Serving(opened.Build.Publication, app.Urls));
        screen.Line(ServeWords.SignIn(app.Urls, players));
        var watching = Watch(database, opened.Build, shelf, app);
        await KeepFiles(database, opened.Build.Publication, app);
        if (drawnIn is not null && earlier is null)
            await Keep(drawnIn, await SiteMark.Of(database, folder, address, stop), shelf, app);
        // Reading and judging left behind several times what serving needs; the machine may have it back.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await app.WaitForShutdownAsync(stop);
        await watching;
        return Exit.Good;
    }

    async Task Watch(Database database, EditionBuild build, Shelf shelf, WebApplication app)
    {
        var register = new ServedRegister(database, new(database, ServerTime.Provider), build, shelf);
        try
        {
            await register.Watch(
                ServerTime.Provider,
                fault => screen.Line(ServeWords.NotSeen(fault.Message)),
                app.Lifetime.ApplicationStopping
            );
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    /// <summary>What was just published is kept while readers are answered already; where it cannot be, whoever runs it is told.</summary>
    async Task KeepFiles(Database database, Publication publication, WebApplication app)
    {
        var keep = new KeepPublication(database, ServerTime.Provider, address);
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

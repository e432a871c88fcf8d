using System.CommandLine;
using Rekenschap.Figures.Editions;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Building;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Signing;
using Rekenschap.Host.Watching;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap build EDITION --to OUT</c>: reads, checks, publishes, and says what it found.</summary>
internal sealed class BuildCommand(
    Screen screen,
    string folder,
    string to,
    Uri? address,
    MakeDocuments documents,
    SigningKey? signing,
    EarlierLedger? continued
)
{
    static readonly Bilingual About = new(
        """
        bouwt een editie tot een publicatie

        Leest alle aanleveringen, toetst elke uitspraak in documents/ en schrijft de site, de open data,
        publication.zip en build.json naar OUT. Houdt iets tegen, dan staat in build.json en op het scherm
        wat, waar en hoe het te verhelpen; er wordt dan niets gepubliceerd. Met --watch blijft het kijken en
        bouwt het bij elke verandering opnieuw, in een deel van de tijd; Ctrl+C stopt het.
        """,
        """
        builds an edition into a publication

        Reads all deliveries, judges every claim in documents/ and writes the site, the open data,
        publication.zip and build.json to OUT. When something blocks, build.json and the screen say
        what, where and how to mend it; nothing is published then. With --watch it keeps looking and
        builds again at each change, in a part of the time; Ctrl+C stops it.
        """
    );

    public static Command Make(Language language)
    {
        var edition = new Argument<DirectoryInfo>("EDITION")
        {
            Description = new Bilingual("map van de editie", "folder of the edition").In(language),
        };
        var to = new Option<DirectoryInfo>("--to")
        {
            Description = new Bilingual("map waarin de publicatie komt", "folder that the publication goes to").In(
                language
            ),
            Required = true,
        };
        var formats = Formats(language);
        var strict = new Option<bool>("--strict")
        {
            Description = new Bilingual(
                "vragen zonder toelichting zijn fouten",
                "questions without an explanation are errors"
            ).In(language),
        };
        var key = KeyFile.Option(language);
        var address = Options.Address(language);
        var watch = new Option<bool>("--watch")
        {
            Description = new Bilingual(
                "blijft, en bouwt opnieuw wanneer iets in de map verandert; zonder publication.zip",
                "stays, and builds again when anything in the folder changes; without publication.zip"
            ).In(language),
        };
        var command = new Command("build", About.In(language)) { edition, to, formats, strict, key, address, watch };
        var keys = new SigningOptions(language);
        keys.AddTo(command);
        var continues = Options.Continues(language);
        command.Options.Add(continues);
        command.SetAction(
            async (call, stop) =>
            {
                if (!keys.TryOpen(call, out var signing, out var problem))
                {
                    Screen.Error(language).Line(problem!);
                    return Exit.Wrong;
                }
                using var opened = signing;
                if (!KeyFile.TrySalts(call.GetValue(key), language, out var salts))
                    return Exit.Wrong;
                await using var documents = new MakeDocuments(FormatList.Sent(call.GetValue(formats)));
                var build = new BuildCommand(
                    Screen.Output(language),
                    call.GetValue(edition)!.FullName,
                    call.GetValue(to)!.FullName,
                    call.GetValue(address),
                    documents,
                    signing,
                    call.GetValue(continues)
                );
                salts ??= signing?.Salts();
                return await (
                    call.GetValue(watch)
                        ? build.Watch(call.GetValue(strict), salts, stop)
                        : build.Run(call.GetValue(strict), salts, null, stop)
                );
            }
        );
        return command;
    }

    /// <summary>Builds, and builds again at each change until it is stopped; gives what the last build gave.</summary>
    async Task<int> Watch(bool strict, Salts? salts, CancellationToken stop)
    {
        if (!Directory.Exists(folder))
            return await Run(strict, salts, null, stop);
        using var changes = new FolderChanges(folder);
        var kept = new KeptBuild(folder, to);
        var outcome = Exit.Good;
        try
        {
            for (; ; await changes.Next(stop))
                if (kept.Begin())
                {
                    outcome = await Run(strict, salts, kept, stop);
                    screen.Line(BuildWords.Waiting);
                }
        }
        catch (OperationCanceledException)
        {
            return outcome;
        }
    }

    async Task<int> Run(bool strict, Salts? salts, KeptBuild? kept, CancellationToken stop)
    {
        var build = new EditionBuild(folder, salts, kept: kept, continued: continued);
        var watch = new Stopwatch();
        build.ReadFigures(strict);
        var read = watch.Lap();
        if (build.FolderIsWrong)
            return Wrong(build);
        if (continued?.Problem(build.Read) is { } broken)
        {
            Screen.Error(screen.Language).Line(broken);
            return Exit.Wrong;
        }
        screen.Step(new("gelezen", "read"), BuildWords.Read(build.Read), read);
        build.JudgeDocuments();
        var check = watch.Lap();
        if (build.FolderIsWrong)
            return Wrong(build);
        screen.Step(new("getoetst", "checked"), build.Publication.Coverage, check);
        Directory.CreateDirectory(to);
        var treeHead = build.Publication.Blocks ? null : await Publish(build, salts, kept, stop);
        var publish = watch.Lap();
        if (treeHead is not null)
            screen.Step(new("geschreven", "written"), Bilingual.Same(to), publish);
        await Report(build, treeHead, new(Seconds(read), Seconds(check), Seconds(publish)), stop);
        return build.Publication.Blocks ? Exit.Blocked
            // A script must not think that it has what it asked for.
            : documents.Lacks ? Exit.Wrong
            : Exit.Good;
    }

    async Task<string> Publish(EditionBuild build, Salts? salts, KeptBuild? kept, CancellationToken stop)
    {
        if (salts is null)
            screen.Line(KeyFile.Trial);
        if (address is null)
            screen.Line(BuildWords.WithoutAddress);
        if (signing is not null)
            screen.Line(SigningWords.Signed(signing.Public));
        var code = build.Publication.Edition.Code;
        var written = await WritePublication.Write(
            build,
            salts ?? Salts.Trial(code),
            to,
            address,
            documents,
            signing,
            kept,
            stop
        );
        return Convert.ToHexStringLower(written.Root.AsSpan());
    }

    async Task Report(EditionBuild build, string? treeHead, BuildSeconds seconds, CancellationToken stop)
    {
        var publication = build.Publication;
        await File.WriteAllBytesAsync(
            Path.Combine(to, "build.json"),
            BuildReport.Write(publication, treeHead, seconds, screen.Language, Formats(treeHead)),
            stop
        );
        screen.Findings(publication.Figures.Deliveries);
        screen.Claims(publication.Documents);
        screen.Beside(publication.Documents);
        screen.ErrataOf(publication.Documents);
        screen.Line(publication.Blocks ? BuildWords.NotPublished : BuildWords.Published);
        foreach (var reason in publication.Reasons)
            screen.Line("  " + reason.In(screen.Language));
        foreach (var lacking in documents.Told)
            screen.Line(lacking);
    }

    /// <summary>What was made; nothing where nothing was published.</summary>
    IEnumerable<string> Formats(string? treeHead) =>
        treeHead is null ? [] : [.. FormatList.Always, .. documents.Made.Select(SentPaths.Ending)];

    int Wrong(EditionBuild build)
    {
        screen.Line(BuildWords.FolderIsWrong);
        screen.Problems(build.Problems);
        return Exit.Wrong;
    }

    static decimal Seconds(TimeSpan time) => Math.Round((decimal)time.TotalSeconds, 3);

    static Option<string> Formats(Language language)
    {
        var known = string.Join(',', FormatList.Known);
        var formats = new Option<string>("--formats")
        {
            Description = new Bilingual($"wat wordt gemaakt: {known}", $"what is made: {known}").In(language),
            DefaultValueFactory = _ => string.Join(',', FormatList.Always),
        };
        formats.Validators.Add(result =>
        {
            foreach (var format in FormatList.Named(result.GetValueOrDefault<string>()))
                if (!FormatList.Known.Contains(format))
                    result.AddError(BuildWords.UnknownFormat(format, FormatList.Known).In(language));
        });
        return formats;
    }
}

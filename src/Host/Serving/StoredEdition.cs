using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Oversight.Maturity.Threads.Public;
using Rekenschap.Oversight.Programmes.Public;
using Rekenschap.Oversight.Reports.Public;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;
using Rekenschap.Publishing.Errata;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Host.Serving;

/// <summary>An edition in a database: put there from a folder, taken out again to be shown.</summary>
internal sealed class StoredEdition(Database database, TimeProvider time)
{
    /// <summary>
    /// Reads a folder as the database knows it: under the positions that its acceptances have in the database's ledger.
    /// </summary>
    public async Task<EditionBuild> Read(string folder, CancellationToken stop)
    {
        await using var db = database.Open();
        var build = new EditionBuild(folder, positions: await LoadEdition.Positions(db, stop));
        build.ReadFigures();
        return build;
    }

    /// <summary>Whether every file of an edition is still in the database.</summary>
    public async Task<bool> IsWhole(string code, CancellationToken stop)
    {
        await using var db = database.Open();
        return await LoadEdition.IsWhole(db, code, stop);
    }

    /// <summary>Stores what was read; nothing changes when the database already holds exactly that.</summary>
    public async Task<StoringResult> Store(string folder, EditionBuild build, CancellationToken stop)
    {
        var publisher = build.Read.Folder!.Facts.Publisher;
        var act = Act(publisher, "loaded from an edition folder");
        return await StoreEdition.Run(database, act, FolderContents.Of(folder, build.Read), stop);
    }

    /// <summary>Codes of the editions that the database holds.</summary>
    public async Task<List<string>> Codes(CancellationToken stop)
    {
        await using var db = database.Open();
        return await LoadEdition.Codes(db, stop);
    }

    /// <summary>Reads and judges an edition from the files that the database holds, with the positions of its own ledger.</summary>
    public async Task<EditionBuild?> Open(string code, CancellationToken stop)
    {
        await using var db = database.Open();
        if (await LoadEdition.Run(db, code, stop) is not { } contents)
            return null;
        var positions = await LoadEdition.Positions(db, stop);
        using var folder = new UnpackedEdition(contents);
        var build = new EditionBuild(folder.Path, positions: positions);
        build.ReadFigures();
        if (!build.FolderIsWrong)
            build.JudgeDocuments();
        return build;
    }

    /// <summary>Keeps what was judged as a publication, unless something blocks or the latest one says the same.</summary>
    /// <returns>The tree head under which it stands, in hexadecimal; null when there is no publication.</returns>
    public async Task<string?> Publish(EditionBuild build, CancellationToken stop)
    {
        var publication = build.Publication;
        if (publication.Blocks)
            return null;
        var result = ResultOf(publication);
        await using var db = database.Open();
        var latest = await StoredPublication.Latest(db, publication.Edition.Code, stop);
        if (latest?.Result == result)
            return Convert.ToHexStringLower(latest.TreeHead.AsSpan());
        var entries = await db.Ledger.AsNoTracking().OrderBy(entry => entry.Position).ToListAsync(stop);
        var head = Chain.TreeHeadOf(entries);
        var act = Act(publication.Edition.Publisher, "all claims hold or were let through by name");
        var made = new MadePublication(publication, head, entries.Count, result);
        if (await StoredPublication.Store(database, act, made, stop) is null)
            return Convert.ToHexStringLower(head.AsSpan());
        // Another server on this database was first with the same.
        latest = await StoredPublication.Latest(db, publication.Edition.Code, stop);
        return latest?.Result == result ? Convert.ToHexStringLower(latest.TreeHead.AsSpan()) : null;
    }

    /// <summary>What a publication says, as it is compared with the one before.</summary>
    public static string ResultOf(Publication publication) =>
        System.Text.Encoding.UTF8.GetString(BuildReport.Write(publication, null, default, Language.Nl));

    /// <summary>Judges what is out there once more, and gives its errata with the answers they got.</summary>
    public async Task<ImmutableArray<StandingErratum>?> Errata(EditionBuild build, CancellationToken stop)
    {
        var edition = build.Publication.Edition;
        await using var db = database.Open();
        var published = await PublishedWork.Load(db, edition.Code, stop);
        if (published.IsEmpty)
            return null;
        var found = Rejudge.Of(published, build.Publication.Figures);
        var act = Act(edition.Publisher, "published claims were judged again");
        if (await RaiseErrata.Run(database, act, edition.Code, found, stop) is { } refusal)
            throw new InvalidOperationException($"Errata could not be kept: {refusal.Code}");
        return KeptErrata.WithAnswers(found, await KeptErrata.Of(db, edition.Code, stop));
    }

    /// <summary>The moment, in UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The day it is at the office.</summary>
    public DateOnly Today => new Clock(time).Today;

    /// <summary>Takes over what the office wrote after an edition was opened: answers to its errata, its publications, promises, audit findings, reports, programmes, red threads and ICT activities.</summary>
    public async Task Refresh(EditionBuild build, CancellationToken stop)
    {
        var code = build.Publication.Edition.Code;
        await using var db = database.Open();
        build.Register = await OfficeRegister.Read(db, code, stop);
        build.Promises = await PromiseRegister.Read(db, Today, stop);
        build.Findings = await FindingRegister.Read(db, stop);
        build.Reports = await ReportRegister.Read(db, time.GetUtcNow(), stop);
        build.Programmes = await ProgrammeRegister.Read(db, Today, stop);
        build.Threads = await ThreadsRegister.Read(db, stop);
        build.Portfolio = (await PortfolioRegister.Read(db, Today, stop)) with { VersionsOf = Versions };
        if (build.Errata is { } found)
            build.Errata = KeptErrata.WithAnswers(found, build.Register.Errata);
    }

    async Task<ImmutableArray<Activity>> Versions(int number)
    {
        await using var db = database.Open();
        return await PortfolioRegister.Versions(db, number);
    }

    Act Act(string publisher, string reason) =>
        new(DemoActors.System(publisher), Role.System, time.GetUtcNow(), reason);
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Serving;

/// <summary>
/// Builds the latest publication of an edition as it stands in the database, archive and all, and keeps the files there, so
/// that they are still there when a later publication took its place.
/// </summary>
internal sealed class KeepPublication(Database database, TimeProvider time, Uri? address)
{
    /// <summary>Keeps it unless it is kept already, or the database holds something else by now.</summary>
    /// <param name="papers">The forms of the documents that are made.</param>
    /// <returns>Why it is not kept; null where it is.</returns>
    public async Task<Bilingual?> Run(string code, ImmutableArray<SentFormat> papers, CancellationToken stop)
    {
        await using var db = database.Open();
        if (await StoredPublication.Latest(db, code, stop) is not { } latest)
            return KeepWords.Nothing(code);
        if (await KeptPublication.Has(db, latest.Id, stop))
            return null;
        if (await LoadEdition.Run(db, code, stop) is not { } contents)
            return KeepWords.Nothing(code);
        var last = await KeptPublication.Last(db, code, stop);
        var key = last?.Key ?? [.. RandomNumberGenerator.GetBytes(Commitment.Size)];
        var own = await LoadEdition.SaltKeys(db, code, stop);
        var salts = new Salts(key.AsSpan(), own);
        using var folder = new UnpackedEdition(contents);
        using var to = new PassingFolder();
        var build = Judged(folder.Path, salts, Continued(last));
        if (build.FolderIsWrong || StoredEdition.ResultOf(build.Publication) != latest.Result)
            return KeepWords.ChangedSince(latest.Number, code);
        await Write(build, salts, to.Path, papers, stop);
        return await Keep(latest, to.Path, key, build.Publication.Edition.Publisher, stop);
    }

    async Task Write(
        EditionBuild build,
        Salts salts,
        string to,
        ImmutableArray<SentFormat> papers,
        CancellationToken stop
    )
    {
        await using var documents = new MakeDocuments(papers);
        var root = PermanentAddress.Root(address, build.Publication.Edition.Code, served: true);
        await WritePublication.Write(build, salts, to, root, documents, null, null, stop);
    }

    async Task<Bilingual?> Keep(
        StoredPublication latest,
        string built,
        ImmutableArray<byte> key,
        string publisher,
        CancellationToken stop
    )
    {
        var archive = Path.Combine(built, PublishedFiles.Archive);
        if (EarlierLedger.Read(archive) is not { } ledger)
            throw new InvalidOperationException("An archive that was just packed cannot be read");
        await using var bytes = new FileStream(Path.Combine(built, "kept"), FileMode.Create, FileAccess.ReadWrite);
        var files = await KeptBytes.Write(archive, Path.Combine(built, PublishedFiles.TreeHead), bytes, stop);
        var act = new Act(
            Access.Roles.DemoActors.System(publisher),
            Role.System,
            time.GetUtcNow(),
            "a publication keeps its files"
        );
        var text = Encoding.UTF8.GetString(CanonicalJson.Write(ledger.File));
        var refusal = await KeepFiles.Run(database, act, new(latest, bytes, files, text, key), stop);
        return refusal?.Text;
    }

    /// <summary>A reading that differs from the one that the ledger knows begins a ledger of its own.</summary>
    static EditionBuild Judged(string folder, Salts salts, EarlierLedger? earlier)
    {
        var build = new EditionBuild(folder, salts, continued: earlier);
        build.ReadFigures();
        if (build.FolderIsWrong)
            return build;
        if (earlier?.Problem(build.Read) is not null)
            return Judged(folder, salts, null);
        build.JudgeDocuments();
        return build;
    }

    static EarlierLedger? Continued(KeptPublication? last) =>
        last is not null
        && CanonicalJson.Read<LedgerFile>(Encoding.UTF8.GetBytes(last.Ledger), out _) is { } file
        && file.Read() is { } entries
            ? new(file, entries)
            : null;
}

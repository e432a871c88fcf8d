using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Destruction;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Host.Serving;

/// <summary>Destroys something in every place that a database has it, in one write, and then in the database's own files.</summary>
internal sealed class DestroyEverywhere(Database database, StoredEdition stored)
{
    /// <summary>What went; null where it was refused.</summary>
    public Destroyed? Gone { get; private set; }

    public async Task<Refusal?> Delivery(Act act, DestructionAsked asked, CancellationToken stop)
    {
        // Read before it goes: afterwards nobody can tell what it held.
        var read = (await stored.Open(asked.Edition, stop))?.Read;
        return await Write(
            act,
            async (db, deeds, end) =>
            {
                if (await DestroyDelivery.Run(db, deeds, act, asked, one => Gone = one, end) is { } no)
                    return no;
                await ForgetDelivery.Run(db, asked.Edition, Gone!.File, end);
                var shown = read is null ? ShownOf.Anywhere(Gone.File) : ShownOfDelivery.Of(read, Gone.File);
                await ForgetInKept.Run(db, asked.Edition, shown, Gone.Says, end);
                return null;
            },
            stop
        );
    }

    public async Task<Refusal?> File(Act act, FileDestructionAsked asked, CancellationToken stop)
    {
        if (!asked.EarlierOnly && await IsNeeded(asked, stop))
            return DestructionRefusals.Needed(asked.Path);
        return await Write(
            act,
            async (db, deeds, end) =>
            {
                if (await DestroyFile.Run(db, deeds, act, asked, one => Gone = one, end) is { } no)
                    return no;
                var shown = ShownOf.OfFile(asked.Path);
                // What is kept is looked through by the texts that go with it.
                await ForgetInKept.Run(db, asked.Edition, shown, Gone!.SaysOfFile, end);
                if (shown.IsProse)
                    await ForgetDocument.Run(db, asked.Edition, asked.Path, end);
                return null;
            },
            stop
        );
    }

    async Task<Refusal?> Write(Act act, OfficeWork work, CancellationToken stop)
    {
        if (await database.Office.Write(act, work, stop) is { } refusal)
            return refusal;
        await using var db = database.Open();
        await database.Dialect.Purge(db, stop);
        return null;
    }

    /// <summary>Whether the edition can be read with a file and not without it.</summary>
    async Task<bool> IsNeeded(FileDestructionAsked asked, CancellationToken stop)
    {
        await using var db = database.Open();
        if (await LoadEdition.Run(db, asked.Edition, stop) is not { } contents)
            return false;
        using var folder = new UnpackedEdition(contents);
        var build = new EditionBuild(folder.Path);
        build.ReadFigures();
        if (build.FolderIsWrong || contents.Files.All(file => file.Path != asked.Path))
            return false;
        System.IO.File.Delete(Path.Combine(folder.Path, asked.Path));
        var without = new EditionBuild(folder.Path);
        without.ReadFigures();
        return without.FolderIsWrong;
    }
}

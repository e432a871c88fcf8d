using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>What came of amending an edition.</summary>
/// <param name="Problems">What the reader of the folder found wrong; then nothing was stored.</param>
readonly record struct Amended(Refusal? Refusal, ImmutableArray<FolderProblem> Problems);

/// <summary>A change of text files of an edition.</summary>
/// <param name="Paths">Of the files that are from now on kept here; the first is what the ledger names.</param>
/// <param name="Kind">What the ledger is told.</param>
/// <param name="Change">From the files as they were to those that are to be; null where it no longer fits.</param>
sealed record Amendment(
    ImmutableArray<string> Paths,
    string Kind,
    Func<ImmutableArray<FolderFile>, ImmutableArray<FolderFile>?> Change
)
{
    /// <summary>What else happens in the same write.</summary>
    public OfficeWork? With { get; init; }
}

/// <summary>
/// Changes text files of a stored edition. The whole edition is read with it first, so that nothing is stored which
/// the next reading would refuse.
/// </summary>
sealed class AmendEdition(Database database, Act act, string edition)
{
    const int MostTries = 5;

    public async Task<Amended> Run(Amendment amendment, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            var came = await Try(amendment, stop);
            // A delivery that was accepted meanwhile: the edition is read again with it.
            if (came.Refusal != StoreEdition.Overtaken || tries == MostTries)
                return came;
        }
    }

    async Task<Amended> Try(Amendment amendment, CancellationToken stop)
    {
        await using var db = database.Open();
        var stored = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(one => one.Code == edition, stop);
        if (stored is null || await LoadEdition.Run(db, edition, stop) is not { } before)
            return new(HandInRefusals.Missing, []);
        if (amendment.Change(before.Files) is not { } files)
            return new(Refusals.Stale, []);
        using var unpacked = new UnpackedEdition(before with { Files = files });
        var read = ReadEdition.Read(unpacked.Path, new(Positions: await LoadEdition.Positions(db, stop)));
        if (!read.IsRead)
            return new(null, [.. read.Problems.Found]);
        var after = FolderContents.Of(unpacked.Path, read) with { Destroyed = before.Destroyed };
        return new(await StoreEdition.Amend(database, act, after, amendment, stored.Revision, stop), []);
    }
}

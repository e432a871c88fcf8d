using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;

namespace Rekenschap.Oversight.Overview;

/// <summary>Takes the office's public promises into the registers of an edition, so that its texts are held against what the office knows.</summary>
sealed class TakePromises(Database database, IEditionDesk editions)
{
    /// <summary>How many rows of the edition are not as the register has them.</summary>
    public async Task<int> Differing(EditionOnDesk edition, CancellationToken stop)
    {
        var before = TextOf(edition.Files.GetValueOrDefault(RegisterCsv.Path));
        return RegisterCsv.Differing(before, Put(before, edition.Figures, await All(stop)));
    }

    /// <returns>Why not; null where the edition has them now.</returns>
    public async Task<Refusal?> Run(Act act, EditionOnDesk edition, CancellationToken stop)
    {
        if (await Differing(edition, stop) == 0)
            return null;
        var (all, figures) = (await All(stop), edition.Figures);
        var came = await editions.Amend(
            act,
            new(
                figures.Edition.Code,
                "registers.taken",
                [RegisterCsv.Path],
                files =>
                    files.SetItem(
                        RegisterCsv.Path,
                        Encoding.UTF8.GetBytes(Put(TextOf(files.GetValueOrDefault(RegisterCsv.Path)), figures, all))
                    )
            ),
            stop
        );
        return came.Refusal ?? (came.IsDone ? null : Unfit(came.Problems[0].Message));
    }

    static string Put(string before, IEditionFigures figures, List<Commitment> all) =>
        RegisterCsv.Put(before, RegisterCsv.Of(all, figures.Edition.Year), figures.Organisations);

    async Task<List<Commitment>> All(CancellationToken stop)
    {
        await using var db = database.Open();
        return await db.Set<Commitment>().AsNoTracking().ToListAsync(stop);
    }

    static string TextOf(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    static Refusal Unfit(Bilingual why) =>
        new(
            RefusalKind.Conflict,
            "registers.unfit",
            new(
                $"De uitgave kan deze toezeggingen niet lezen: {why.Nl}",
                $"The edition cannot read these promises: {why.En}"
            )
        );
}

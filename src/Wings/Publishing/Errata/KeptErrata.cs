using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Errata;

/// <summary>The register of errata, to be shown.</summary>
public static class KeptErrata
{
    /// <summary>All of an edition, by number; settled ones too.</summary>
    public static Task<List<KeptErratum>> Of(RekenschapDb db, string edition, CancellationToken stop = default) =>
        db.Set<KeptErratum>()
            .AsNoTracking()
            .Where(one => one.Edition == edition)
            .OrderBy(one => one.Number)
            .ToListAsync(stop);

    /// <summary>What was found, each with the number and the answer that the register has for it.</summary>
    public static ImmutableArray<StandingErratum> WithAnswers(
        ImmutableArray<StandingErratum> found,
        IEnumerable<KeptErratum> kept
    )
    {
        var byClaim = kept.ToLookup(one => (one.Document, one.Words, one.Target, one.Claim));
        return
        [
            .. found.Select(one =>
                byClaim[(one.Erratum.Document, one.Erratum.Words, one.Erratum.Claim, one.Erratum.Number ?? 0)]
                    .FirstOrDefault()
                    is { } register
                    ? one with
                    {
                        Register = register.Number,
                        Answer = register.Answer,
                        Earlier = register.Earlier,
                        WasSaid = new Bilingual(register.WasSaidNl, register.WasSaidEn),
                    }
                    : one
            ),
        ];
    }
}

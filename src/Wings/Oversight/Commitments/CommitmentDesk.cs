using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments;

/// <summary>What the signed-in pages with promises share.</summary>
sealed record CommitmentDesk(Database Database, IEditionDesk Editions, WriteSheet? Sheet)
{
    /// <summary>The promise that the address names; null where there is none.</summary>
    public async Task<Commitment?> Find(WorkCall call)
    {
        if (!int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        await using var db = Database.Open();
        return await db.Set<Commitment>().AsNoTracking().SingleOrDefaultAsync(one => one.Number == number, call.Stop);
    }

    /// <summary>What a list of promises takes from the page that somebody looks at.</summary>
    public static ListWords Words(WorkCall call, WorkFrame frame) =>
        new(
            call.Language,
            call.Clock.Today,
            frame.To(CommitmentPaths.Root),
            code => NameOf(call, code),
            number => frame.To(CommitmentPaths.Of(number))
        );

    static Bilingual NameOf(WorkCall call, string code) =>
        call.Settings.Organisations()?.ByCode(code)?.NameOn(call.Clock.Today) ?? Bilingual.Same(code);
}

using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries;

/// <summary>Codes of the stored editions that have something, by its own code.</summary>
public static class EditionsWith
{
    public static Task<List<string>> Indicator(RekenschapDb db, string code, CancellationToken stop = default) =>
        With(db, CodeKind.Indicator, code, stop);

    public static Task<List<string>> Organisation(RekenschapDb db, string code, CancellationToken stop = default) =>
        With(db, CodeKind.Organisation, code, stop);

    /// <param name="path">From the edition folder: <c>documents/letter.md</c>.</param>
    public static Task<List<string>> File(RekenschapDb db, string path, CancellationToken stop = default) =>
        db.Set<EditionFile>()
            .Where(file => file.Path == path)
            .Join(db.Set<Edition>(), file => file.Edition, edition => edition.Id, (_, edition) => edition.Code)
            .ToListAsync(stop);

    static Task<List<string>> With(RekenschapDb db, CodeKind kind, string code, CancellationToken stop) =>
        db.Set<EditionCode>()
            .Where(one => one.Kind == kind && one.Code == code)
            .Join(db.Set<Edition>(), one => one.Edition, edition => edition.Id, (_, edition) => edition.Code)
            .ToListAsync(stop);
}

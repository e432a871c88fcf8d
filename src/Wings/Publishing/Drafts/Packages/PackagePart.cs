using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>With what a document goes out: asked when it is sent to the Chamber, and when it becomes public.</summary>
sealed class PackagePart(Database database, IEditionDesk editions) : IDraftPart
{
    /// <summary>To look at the others of a package; asks nothing of them.</summary>
    readonly DraftDesks others = new(database, editions);

    public DraftTab? Tab(DraftLook look) =>
        look.Draft.Package is { } package && look.Who?.Organisation == look.Draft.Publisher
            ? new(PackagePaths.Of(package), PackageTexts.Tab)
            : null;

    public async Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop)
    {
        if (step is not (DraftVerb.Deliver or DraftVerb.Publish))
            return [];
        var outgoing = await Of(look, stop);
        return JudgePackage.Of(outgoing, look.Edition, PackagePaths.Of(look.Draft)).Checks;
    }

    /// <summary>All that goes out with a document, itself included, as it now stands.</summary>
    public async Task<Outgoing> Of(DraftLook look, CancellationToken stop)
    {
        if (look.Draft.Package is not { } package)
            return new([look]);
        await using var db = database.Open();
        var drafts = await Members(db, package, stop);
        var looks = ImmutableArray.CreateBuilder<DraftLook>();
        foreach (var draft in drafts)
            if (draft.Id == look.Draft.Id)
                looks.Add(look);
            else if (await others.Look(db, draft, look.Who, stop) is { } other)
                looks.Add(other);
        return new(looks.ToImmutable());
    }

    /// <summary>What of a package is under way.</summary>
    public static Task<List<Draft>> Members(
        RekenschapDb db,
        Kernel.Values.Id<Package> package,
        CancellationToken stop
    ) =>
        db.Set<Draft>()
            .AsNoTracking()
            .Where(one => one.Package == package && one.State != DraftState.Public && one.State != DraftState.Withdrawn)
            .OrderBy(one => one.Path)
            .ToListAsync(stop);
}

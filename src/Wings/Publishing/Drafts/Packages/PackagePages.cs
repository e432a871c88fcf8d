using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Way;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>The pages on which the coordinator says which documents go out together, and sees whether they can.</summary>
sealed class PackagePages(DraftDesks desks)
{
    public static readonly Permission Readers = Permission.Of(Role.Editor, Role.Coordinator, Role.Auditor);

    public void Map(WorkRoutes work)
    {
        work.Group(PackagePaths.Root, Readers).Get("", call => List(call, null)).Get("{id}", Show);
        work.Group(PackagePaths.Root, Permission.Of(Role.Coordinator)).Post("new", Make).Post("{id}", Change);
    }

    async Task<IResult> List(WorkCall call, FormState? wrong)
    {
        if (await Edition(call) is not { } edition)
            return call.Refuse(PackageTexts.Missing);
        await using var db = desks.Database.Open();
        var code = edition.Figures.Edition.Code;
        var all = await db.Set<Package>().AsNoTracking().Where(one => one.Edition == code).ToListAsync(call.Stop);
        var drafts = await db.Set<Draft>().AsNoTracking().Where(one => one.Edition == code).ToListAsync(call.Stop);
        var frame = call.Frame(PackageTexts.Menu, wrong);
        var free = Choices(drafts, null);
        var view = new PackageListView(
            frame,
            PackageRows.List([.. all.OrderBy(one => one.MadeAt)], drafts, frame),
            call.Who.Is(Role.Coordinator) && !free.IsEmpty ? frame.Form($"{PackagePaths.Root}/new", wrong) : null,
            free
        );
        return wrong is null ? call.Page<PackageListPage>(view) : call.Again<PackageListPage>(view);
    }

    /// <summary>The edition that is worked on, for those of who publishes it; null for anybody else.</summary>
    async Task<EditionOnDesk?> Edition(WorkCall call) =>
        await desks.Editions.Latest(call.Stop) is { } edition
        && edition.Figures.Edition.Publisher == call.Who.Organisation
            ? edition
            : null;

    static ImmutableArray<Choice> Choices(IEnumerable<Draft> drafts, Id<Package>? package) =>
        [
            .. drafts
                .Where(one => one.IsUnderWay && (one.Package is null || one.Package == package))
                .OrderBy(one => one.Path, StringComparer.Ordinal)
                .Select(one => new Choice(one.Id.ToString(), $"{one.Title} ({one.Path})")),
        ];

    async Task<IResult> Make(WorkCall call)
    {
        if (await Edition(call) is not { } edition)
            return call.Refuse(PackageTexts.Missing);
        var name = call.Sent.Text("name", PackageTexts.NoName);
        var wanted = Wanted(call.Sent);
        if (!call.Sent.Good)
            return await List(call, call.Sent);
        var package = new Package
        {
            Id = new(Guid.CreateVersion7(call.Clock.Now)),
            Edition = edition.Figures.Edition.Code,
            Publisher = edition.Figures.Edition.Publisher,
            Name = name,
            MadeAt = call.Clock.Now,
        };
        var deed = new ChangePackage(desks.Database, call.Act(Role.Coordinator, ""));
        return await deed.Make(package, wanted, call.Stop) is { } refusal
            ? call.Refuse(refusal)
            : call.See(PackagePaths.Of(package.Id));
    }

    static ImmutableHashSet<Id<Draft>> Wanted(FormState form)
    {
        var wanted = form.All("document")
            .Select(one => Id<Draft>.TryParse(one, out var id) ? id : default)
            .ToImmutableHashSet();
        if (wanted.IsEmpty)
            form.Wrong("document", PackageTexts.NoDocuments);
        return wanted;
    }

    async Task<Package?> Find(WorkCall call)
    {
        await using var db = desks.Database.Open();
        return
            Id<Package>.TryParse(call.Part("id"), out var id)
            && await db.Set<Package>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, call.Stop) is { } found
            && found.Publisher == call.Who.Organisation
            ? found
            : null;
    }

    async Task<IResult> Show(WorkCall call) =>
        await Find(call) is { } package ? await Page(call, package, null) : call.Refuse(PackageTexts.Missing);

    async Task<IResult> Page(WorkCall call, Package package, FormState? wrong)
    {
        if (await desks.Editions.Open(package.Edition, call.Stop) is not { } edition)
            return call.Refuse(PackageTexts.Missing);
        await using var db = desks.Database.Open();
        var outgoing = new Outgoing(await Looks(db, call, package));
        var drafts = await db.Set<Draft>()
            .AsNoTracking()
            .Where(one => one.Edition == package.Edition)
            .ToListAsync(call.Stop);
        var turn = await db.Set<GoingOut>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Unit == package.Id.Value, call.Stop);
        var frame = call.Frame(Bilingual.Same(package.Name), wrong);
        var filled = FormState.With([.. outgoing.Looks.Select(one => ("document", (string?)one.Draft.Id.ToString()))]);
        var view = new PackageView(
            frame,
            package.Name,
            PackageRows.Documents(outgoing.Looks, frame),
            PackageRows.Checks(
                outgoing.Looks.IsEmpty ? [] : JudgePackage.Of(outgoing, edition, PackagePaths.Of(package.Id)).Checks,
                frame
            ),
            turn?.Held is { } held ? frame.In(held) : null,
            call.Who.Is(Role.Coordinator) ? frame.Form(PackagePaths.Of(package.Id), wrong ?? filled) : null,
            Choices(drafts, package.Id),
            package.Revision.ToString(CultureInfo.InvariantCulture)
        );
        return wrong is null ? call.Page<PackagePage>(view) : call.Again<PackagePage>(view);
    }

    async Task<ImmutableArray<DraftLook>> Looks(Kernel.Storage.RekenschapDb db, WorkCall call, Package package)
    {
        var looks = ImmutableArray.CreateBuilder<DraftLook>();
        foreach (var draft in await PackagePart.Members(db, package.Id, call.Stop))
            if (await desks.Look(db, draft, call.Who, call.Stop) is { } look)
                looks.Add(look);
        return looks.ToImmutable();
    }

    async Task<IResult> Change(WorkCall call)
    {
        if (await Find(call) is not { } package)
            return call.Refuse(PackageTexts.Missing);
        var wanted = Wanted(call.Sent);
        if (!call.Sent.Good)
            return await Page(call, package, call.Sent);
        var deed = new ChangePackage(desks.Database, call.Act(Role.Coordinator, ""));
        return await deed.Change(package.Id, call.Sent.Seen(), wanted, call.Stop) is { } refusal
            ? call.Refuse(refusal)
            : call.See(PackagePaths.Of(package.Id));
    }
}

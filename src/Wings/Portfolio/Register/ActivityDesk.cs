using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register.Write;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register;

/// <summary>What the signed-in pages with activities share: the one door to what somebody may see.</summary>
sealed record ActivityDesk(Database Database, IEditionDesk Editions, WriteSheet? Sheet)
{
    /// <summary>The activity that the address names, with what of it the visitor may read; null where there is none for him.</summary>
    public async Task<FoundActivity?> Find(WorkCall call)
    {
        if (!int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        await using var db = Database.Open();
        var one = await db.Set<RegisteredActivity>()
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Number == number, call.Stop);
        if (one is null || !ActivitySight.May(call.Who, one))
            return null;
        var versions = await db.Set<ActivityVersion>()
            .AsNoTracking()
            .Where(version => version.Activity == number)
            .OrderBy(version => version.Version)
            .ToListAsync(call.Stop);
        var draft = new ActivityDraft(
            versions.Single(version => version.Version == one.Latest),
            versions.Find(version => version.Version == one.PublishedVersion)
        );
        var seesDraft = ActivitySight.SeesDraft(call.Who, one);
        return new(
            one,
            draft,
            seesDraft,
            [.. versions.Where(version => version.PublishedOn is not null || (seesDraft && version == draft.Latest))]
        );
    }

    public static Bilingual NameOf(WorkCall call, string code) =>
        call.Settings.Organisations()?.ByCode(code)?.NameOn(call.Clock.Today) ?? Bilingual.Same(code);

    /// <summary>The ministries that exist on the day, by name.</summary>
    public static ImmutableArray<(string Code, Bilingual Name)> Ministries(WorkCall call) =>
        [
            .. (call.Settings.Organisations()?.All ?? [])
                .Where(one => one.Kind == OrganisationKind.Ministry && one.ExistsOn(call.Clock.Today))
                .Select(one => (one.Code, Name: one.NameOn(call.Clock.Today)))
                .OrderBy(one => one.Name.In(call.Language), StringComparer.Ordinal),
        ];

    public static SectionAround Around(WorkCall call) => new(call.Language, call.Clock.Today, Ministries(call));
}

/// <summary>An activity as somebody may read it.</summary>
/// <param name="SeesDraft">Whether what is not public yet is for the visitor too.</param>
/// <param name="Versions">Those that the visitor may read, in order.</param>
sealed record FoundActivity(
    RegisteredActivity One,
    ActivityDraft Draft,
    bool SeesDraft,
    ImmutableArray<ActivityVersion> Versions
)
{
    /// <summary>The version that the visitor is shown: the draft, else the public one.</summary>
    public ActivityVersion Shown => SeesDraft ? Draft.Latest : Draft.Public!;
}

/// <summary>Who may see what of an activity: what is public everybody; a draft the ministry, and once it was checked who publishes.</summary>
static class ActivitySight
{
    public static readonly Permission Readers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor,
        Role.Editor
    );

    public static bool May(SignedIn who, RegisteredActivity one) =>
        one.PublishedVersion is not null || SeesDraft(who, one);

    public static bool SeesDraft(SignedIn who, RegisteredActivity one) =>
        one.State == VersionState.Published
        || IsOwn(who, one)
        || (one.State == VersionState.Checked && IsPublisher(who, one));

    public static bool IsOwn(SignedIn who, RegisteredActivity one) =>
        who.Organisation == one.Ministry && (who.Is(Role.Supplier) || who.Is(Role.Controller));

    public static bool IsPublisher(SignedIn who, RegisteredActivity one) =>
        who.Organisation == one.Publisher && who.Is(Role.Coordinator);

    /// <summary>The same as <see cref="May"/>, to be asked of the database.</summary>
    public static IQueryable<RegisteredActivity> Among(IQueryable<RegisteredActivity> all, SignedIn who)
    {
        var organisation = who.Organisation;
        var (own, leads) = (who.Is(Role.Supplier) || who.Is(Role.Controller), who.Is(Role.Coordinator));
        return all.Where(one =>
            one.PublishedVersion != null
            || (own && one.Ministry == organisation)
            || (leads && one.Publisher == organisation && one.State == VersionState.Checked)
        );
    }

    /// <summary>Those of which the visitor reads what is not public.</summary>
    public static IQueryable<RegisteredActivity> Inside(IQueryable<RegisteredActivity> all, SignedIn who)
    {
        var organisation = who.Organisation;
        var (own, leads) = (who.Is(Role.Supplier) || who.Is(Role.Controller), who.Is(Role.Coordinator));
        return all.Where(one =>
            (own && one.Ministry == organisation)
            || (leads && one.Publisher == organisation && one.State == VersionState.Checked)
        );
    }
}

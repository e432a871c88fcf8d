using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Reliability;

/// <summary>The signed-in pages with reliability notes: departments see theirs first and react; who publishes switches them on.</summary>
sealed class NotePages(Database database, IEditionDesk editions)
{
    static readonly Permission Readers = Permission.Of(Role.Supplier, Role.Controller, Role.Coordinator);

    public static readonly WorkLink Menu = new(NotePaths.Root, NoteTexts.Title, Readers);

    public static readonly Right MaySwitch = new(
        Role.Coordinator,
        NoteTexts.Switch,
        new("als wie publiceert", "as who publishes")
    );

    public void Map(WorkRoutes work)
    {
        work.Group(NotePaths.Root, Readers).Get("", List).Get("{number}", Show);
        work.Group(NotePaths.Root, Permission.Of(Role.Supplier)).Post("{number}/write", Write);
        // Either may make a note public.
        work.Group(NotePaths.Root, Permission.Of(Role.Controller).WithProof()).Post("{number}/agree", Agree);
        work.Group(NotePaths.Root, Permission.Of(Role.Coordinator).WithProof()).Post("switch", Turn);
    }

    /// <summary>The department's own people see its notes, and who publishes sees all.</summary>
    static bool May(SignedIn who, string ministry, string? publisher) =>
        (who.Organisation == ministry && (who.Is(Role.Supplier) || who.Is(Role.Controller)))
        || Publishes(who, publisher);

    static bool Publishes(SignedIn who, string? publisher) => who.Organisation == publisher && who.Is(Role.Coordinator);

    async Task<string?> Publisher(WorkCall call) => (await editions.Latest(call.Stop))?.Figures.Edition.Publisher;

    async Task<IResult> List(WorkCall call) => call.Page<NotesPage>(await ListView(call, null));

    async Task<NotesView> ListView(WorkCall call, FormState? wrong)
    {
        var publisher = await Publisher(call);
        await using var db = database.Open();
        var register = await PortfolioRegister.Read(db, call.Clock.Today, call.Stop);
        var reactions = await db.Set<NoteReaction>().AsNoTracking().ToDictionaryAsync(one => one.Activity, call.Stop);
        var switches = await db.Set<NoteSwitch>().AsNoTracking().OrderBy(one => one.Scope).ToListAsync(call.Stop);
        var frame = call.Frame(NoteTexts.Title, wrong);
        _ = int.TryParse(call.Asked("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var from);
        var views = new NoteViews(call, frame, reactions, switches.ToDictionary(one => one.Scope, one => one.IsOn));
        return views.List(
            [.. register.All.Where(Scope.IsOnDashboard).Where(one => May(call.Who, one.Ministry, publisher))],
            NoteFilter.Of(call.Asked),
            from,
            Publishes(call.Who, publisher) ? frame.Form(NotePaths.Switch, wrong, "switch-") : null,
            switches
        );
    }

    async Task<Activity?> Find(WorkCall call, RekenschapDb db) =>
        int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && await NoteDeeds.Public(db, number, call.Stop) is { } one
        && Scope.IsOnDashboard(one)
        && May(call.Who, one.Ministry, await Publisher(call))
            ? one
            : null;

    async Task<IResult> Show(WorkCall call)
    {
        await using var db = database.Open();
        return await Find(call, db) is { } one
            ? call.Page<NotePage>(await PageView(call, db, one, null))
            : call.Refuse(ActivityRefusals.Missing);
    }

    static async Task<NotePageView> PageView(WorkCall call, RekenschapDb db, Activity one, FormState? wrong)
    {
        var reaction = await db.Set<NoteReaction>()
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Activity == one.Number, call.Stop);
        var frame = call.Frame(Bilingual.Same(one.Name), wrong);
        return NoteViews.One(call, frame, one, reaction, await NoteTables.Switches(db, call.Stop), wrong);
    }

    async Task<IResult> Write(WorkCall call)
    {
        await using var db = database.Open();
        if (await Find(call, db) is not { } one)
            return call.Refuse(ActivityRefusals.Missing);
        if (call.Who.Organisation != one.Ministry)
            return call.Refuse(ActivityRefusals.OfAnother(one.Ministry));
        var (form, seen) = (call.Sent, call.Sent.Seen());
        var read = new NoteSeen(form.Seen("version"), form.Seen("rule"));
        var words = form.Text("words", NoteTexts.NoWords, NoteReaction.MostSaid);
        if (!form.Good)
            return call.Again<NotePage>(await PageView(call, db, one, form));
        var act = call.Act(Role.Supplier, "");
        return await Do(
            call,
            one,
            act,
            NoteVerb.Write,
            (reaction, ministry, note) => reaction.Write(act, seen, ministry, note, read, words)
        );
    }

    async Task<IResult> Agree(WorkCall call)
    {
        await using var db = database.Open();
        if (await Find(call, db) is not { } one)
            return call.Refuse(ActivityRefusals.Missing);
        if (call.Who.Organisation != one.Ministry)
            return call.Refuse(ActivityRefusals.OfAnother(one.Ministry));
        var (seen, today, act) = (call.Sent.Seen(), call.Clock.Today, call.Act(Role.Controller, ""));
        return await Do(
            call,
            one,
            act,
            NoteVerb.Agree,
            (reaction, ministry, note) => reaction.Agree(act, seen, ministry, note, today)
        );
    }

    async Task<IResult> Do(
        WorkCall call,
        Activity one,
        Act act,
        NoteVerb verb,
        Func<NoteReaction, string, ReliabilityNote, Refusal?> deed
    )
    {
        var refusal = await new NoteDeeds(database, act, call.Stop).Do(one.Number, call.Clock.Today, verb, deed);
        return refusal is null ? call.See(NotePaths.Of(one.Number)) : call.Refuse(refusal);
    }

    async Task<IResult> Turn(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(ActivityRefusals.NotYet);
        if (!Publishes(call.Who, edition.Figures.Edition.Publisher))
            return call.Refuse(ActivityRefusals.OfAnother(edition.Figures.Edition.Publisher));
        var form = call.Sent;
        await using var db = database.Open();
        var scope = await ScopeOf(form, edition.Figures.Organisations, db, call.Stop);
        var on = form.Code("on", ["on", "off"], NoteTexts.NoOn) == "on";
        var why = form.Text("why", NoteTexts.NoWhy, 1000);
        if (!form.Good)
            return call.Again<NotesPage>(await ListView(call, form));
        var refusal = await new NoteDeeds(database, call.Act(Role.Coordinator, why), call.Stop).Turn(
            scope,
            on,
            why,
            call.Clock.Today,
            form.Seen()
        );
        return refusal is null ? call.See(NotePaths.Root) : call.Refuse(refusal);
    }

    static async Task<string> ScopeOf(FormState form, Organisations all, RekenschapDb db, CancellationToken stop)
    {
        var which = form["which"];
        switch (form.Code("for", NoteTexts.Fors.Select(one => one.Key), NoteTexts.NoFor))
        {
            case "ministry" when all.ByCode(which)?.Kind == OrganisationKind.Ministry:
                return which;
            case "activity"
                when int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && await NoteDeeds.Public(db, number, stop) is not null:
                return NoteSwitch.OfActivity(number);
            case "ministry" or "activity":
                form.Wrong("which", NoteTexts.NoWhich);
                break;
        }
        return "";
    }
}

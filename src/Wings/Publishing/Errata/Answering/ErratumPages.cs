using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Errata.Answering;

/// <summary>The pages on which who published answers errata.</summary>
sealed class ErratumPages(Database database, IEditionDesk editions)
{
    const string One = "{edition}/{number}";

    public static readonly Permission Readers = DraftNeed.Readers;

    public void Map(WorkRoutes work)
    {
        work.Group(ErratumPaths.Root, Readers).Get("", List).Get(One, Show);
        work.Group(ErratumPaths.Root, Permission.Of(Role.Coordinator)).Post(One, Answer);
    }

    async Task<IResult> List(WorkCall call)
    {
        await using var db = database.Open();
        var all = await Of(db, call.Who).ToListAsync(call.Stop);
        var frame = call.Frame(ErrataTexts.Title);
        return call.Page<ErratumListPage>(new ErratumListView(frame, ErratumRows.Table(all, frame)));
    }

    /// <summary>Those of who looks: what another publishes is answered there.</summary>
    static IQueryable<KeptErratum> Of(RekenschapDb db, SignedIn who) =>
        db.Set<KeptErratum>().AsNoTracking().Where(one => one.Publisher == who.Organisation);

    async Task<IResult> Show(WorkCall call)
    {
        await using var db = database.Open();
        return await Find(db, call) is { } look ? await Page(db, call, look, null) : call.Refuse(Missing(call));
    }

    async Task<ErratumLook?> Find(RekenschapDb db, WorkCall call)
    {
        var (edition, number) = (call.Part("edition"), Number(call));
        var one = await Of(db, call.Who)
            .SingleOrDefaultAsync(kept => kept.Edition == edition && kept.Number == number, call.Stop);
        return one is null ? null : await ErratumLook.Of(db, editions, one, call.Stop);
    }

    static int Number(WorkCall call) =>
        int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    static Kernel.Values.Refusal Missing(WorkCall call) => ErrataRefusals.NoSuch(call.Part("edition"), Number(call));

    static async Task<IResult> Page(RekenschapDb db, WorkCall call, ErratumLook look, FormState? wrong)
    {
        var frame = call.Frame(AnsweringTexts.TitleOf(look.Erratum), wrong);
        var mayAnswer =
            look.Erratum.State == ErratumState.Open
            && ErratumWorkflow.Rows.Allowed(look.Erratum.State, call.Who.Actor).Contains(ErratumVerb.Answer);
        var draft = await UnderWay(db, look.Erratum, call.Stop);
        var view = new ErratumWorkViews(look, frame).Build(
            draft is null ? null : frame.To(DraftPaths.Of(draft.Id)),
            mayAnswer ? frame.Form(ErratumPaths.Of(look.Erratum), wrong) : null
        );
        return wrong is null ? call.Page<ErratumWorkPage>(view) : call.Again<ErratumWorkPage>(view);
    }

    static async Task<Draft?> UnderWay(RekenschapDb db, KeptErratum one, CancellationToken stop) =>
        (
            await db.Set<Draft>()
                .AsNoTracking()
                .Where(draft => draft.Edition == one.Edition && draft.Path == one.Document)
                .ToListAsync(stop)
        ).Find(draft => draft.IsUnderWay);

    async Task<IResult> Answer(WorkCall call)
    {
        await using var db = database.Open();
        if (await Find(db, call) is not { } look)
            return call.Refuse(Missing(call));
        var kind = call.Sent.Choice("kind", Enum.GetValues<AnswerKind>(), AnsweringTexts.NoKind);
        var text = call.Sent.Text("text", ErrataRefusals.NothingSaid.Text, most: 2000);
        if (!call.Sent.Good || kind is not { } known)
            return await Page(db, call, look, call.Sent);
        var act = call.Act(Role.Coordinator, text);
        var said = new ErratumAnswered(
            look.Erratum.Edition,
            look.Erratum.Number,
            known,
            call.Clock.Today,
            call.Sent.Seen()
        )
        {
            With = known == AnswerKind.NewEdition ? NewEdition(look, act) : null,
        };
        return await AnswerErratum.Run(database, act, said, call.Stop) is { } refusal
            ? call.Refuse(refusal)
            : call.See(ErratumPaths.Of(look.Erratum));
    }

    /// <summary>The text as it stands is taken up again, in the same write; where somebody works on it already, that is the new edition.</summary>
    static OfficeWork NewEdition(ErratumLook look, Act act) =>
        async (db, deeds, stop) =>
        {
            var path = look.Erratum.Document;
            var text = look.Edition.Files.TryGetValue(path, out var bytes)
                ? Encoding.UTF8.GetString(bytes.Span)
                : look.Text;
            if (text is null || await UnderWay(db, look.Erratum, stop) is not null)
                return null;
            var draft = BeginDraft.Of(look.Edition, path, text, act.At);
            return await BeginDraft.Within(db, deeds, act, draft, text, stop);
        };
}

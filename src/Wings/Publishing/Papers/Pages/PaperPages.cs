using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Papers.Import;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Papers.Pages;

/// <summary>The register of papers of parliament: looked up by whoever writes, filled in by hand where no file has them.</summary>
sealed class PaperPages(Database database, IEditionDesk editions)
{
    public void Map(WorkRoutes work)
    {
        work.Group(PaperPaths.Root, DraftNeed.Readers).Get("", List).Get("{key}", Show);
        work.Group(PaperPaths.Root, Permission.Of(Role.Editor, Role.Coordinator))
            .Get("new", New)
            .Post("new", Keep)
            .Post("{key}", Keep);
    }

    async Task<IResult> List(WorkCall call)
    {
        var frame = call.Frame(PaperTexts.Title);
        await using var db = database.Open();
        return call.Page<PapersPage>(
            await new PaperList(db, frame, call.Asked("q"), call.Asked("from")).Build(await MayKeep(call), call.Stop)
        );
    }

    async Task<bool> MayKeep(WorkCall call) =>
        RoleOf(call) is not null
        && await editions.Latest(call.Stop) is { } edition
        && edition.Figures.Edition.Publisher == call.Who.Organisation;

    static Role? RoleOf(WorkCall call) =>
        call.Who.Is(Role.Editor) ? Role.Editor
        : call.Who.Is(Role.Coordinator) ? Role.Coordinator
        : null;

    async Task<IResult> New(WorkCall call) =>
        await MayKeep(call) ? Page(call, null, FormState.With(), mayKeep: true) : call.Refuse(PaperRefusals.NotHere);

    async Task<IResult> Show(WorkCall call) =>
        await Find(call) is { } paper
            ? Page(call, paper, Filled(paper), await MayKeep(call))
            : call.Refuse(PaperRefusals.Missing);

    async Task<Paper?> Find(WorkCall call)
    {
        await using var db = database.Open();
        var key = PaperPaths.Key(call.Part("key"));
        return await db.Set<Paper>().AsNoTracking().SingleOrDefaultAsync(one => one.Key == key, call.Stop);
    }

    static FormState Filled(Paper paper) =>
        FormState.With(
            ("file", paper.File),
            ("number", paper.Number),
            ("case", paper.Case),
            ("session", new Kernel.Time.SessionYear(paper.Session).ToString()),
            ("date", Days.Machine(paper.Date)),
            ("kind", paper.Kind),
            ("title", paper.Title)
        );

    static IResult Page(WorkCall call, Paper? paper, FormState form, bool mayKeep)
    {
        var title = paper is null ? PaperTexts.NewTitle : Bilingual.Same(PaperTexts.Name(paper.Registered));
        var frame = call.Frame(title, form);
        var place = paper is null ? PaperPaths.New : PaperPaths.Of(paper.Key);
        var view = new PaperView(
            frame,
            paper?.Title,
            paper is null ? [] : PaperTexts.Facts(paper, call.Language),
            mayKeep ? frame.Form(place, form) : null,
            (paper?.Revision ?? 0).ToString(CultureInfo.InvariantCulture)
        );
        return form.Good ? call.Page<PaperPage>(view) : call.Again<PaperPage>(view);
    }

    async Task<IResult> Keep(WorkCall call)
    {
        var paper = call.Part("key").Length == 0 ? null : await Find(call);
        if (paper is null && call.Part("key").Length > 0)
            return call.Refuse(PaperRefusals.Missing);
        if (!await MayKeep(call))
            return call.Refuse(DraftRefusals.OfAnother);
        var typed = Typed(call, paper);
        if (typed is null)
            return Page(call, paper, call.Sent, mayKeep: true);
        var act = call.Act(RoleOf(call)!.Value, "typed in the register of papers");
        return await CorrectPaper.Run(database, act, typed, call.Sent.Seen(), call.Stop) is { } refusal
            ? call.Refuse(refusal)
            : call.See(PaperPaths.Of(typed.Key));
    }

    /// <summary>Null where something is wrong with it, which was told. The key of a paper that is there does not change.</summary>
    static RegisteredPaper? Typed(WorkCall call, Paper? paper)
    {
        var day = call.Sent.Day("date", PaperWords.NoDay);
        var row = new PaperRow(
            paper is null ? call.Sent["file"] : paper.File,
            paper is null ? call.Sent["number"] : paper.Number,
            paper is { File.Length: 0 } ? paper.Case : call.Sent["case"],
            call.Sent["session"],
            day,
            call.Sent["kind"],
            call.Sent["title"]
        );
        if (!call.Sent.Good)
            return null;
        var (typed, wrong) = row.Read();
        if (wrong is not null)
            call.Sent.Wrong(wrong.Field, wrong.Says);
        return typed;
    }
}

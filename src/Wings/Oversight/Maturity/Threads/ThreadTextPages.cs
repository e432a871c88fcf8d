using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity.Threads;

/// <summary>What the public is to read of the red threads: written by one, released by another.</summary>
sealed class ThreadTextPages(MaturityDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(MaturityPaths.Threads, MaturityNeed.Leaders).Get("new", New).Post("new", Begin);
        work.Group(MaturityPaths.Threads, MaturityNeed.Releasers).Get("{id}", Show);
        foreach (var verb in Enum.GetValues<ThreadsVerb>())
            work.Group(MaturityPaths.Threads, Permission.Of(ThreadForms.RoleOf(verb)))
                .Post("{id}/" + ThreadForms.Name(verb), call => Do(call, verb));
    }

    async Task<(EditionOnDesk? Edition, Refusal? Refusal)> Led(WorkCall call) =>
        await desk.Editions.Latest(call.Stop) is not { } edition ? (null, MaturityRefusals.NotYet)
        : MaturityNeed.Leads(call.Who, edition.Figures.Edition.Publisher) ? (edition, null)
        : (null, MaturityRefusals.OnlyPublisher);

    async Task<IResult> New(WorkCall call)
    {
        var (edition, refusal) = await Led(call);
        return edition is null
            ? call.Refuse(refusal!)
            : call.Page<MaturityThingPage>(
                Empty(
                    call,
                    FormState.With(
                        ("model", ThreadPages.ModelOf(call).ToString()),
                        ("year", call.Asked("year") is { Length: > 0 } year ? year : null)
                    )
                )
            );
    }

    static MaturityThingView Empty(WorkCall call, FormState form)
    {
        var frame = call.Frame(ThreadTexts.New, form);
        return new(
            frame,
            null,
            false,
            [],
            null,
            [
                new(
                    ThreadTexts.New,
                    ThreadTexts.Keep,
                    frame.Form(MaturityPaths.NewThreads, form),
                    ThreadForms.Parts(frame)
                ),
            ],
            null,
            (ThreadTexts.Back, frame.To(MaturityPaths.Threads))
        );
    }

    async Task<IResult> Begin(WorkCall call)
    {
        var (edition, refused) = await Led(call);
        if (edition is null)
            return call.Refuse(refused!);
        var facts = edition.Figures.Edition;
        if (ThreadForms.Read(call.Sent, call.Clock.Today) is not var (model, year, text))
            return call.Again<MaturityThingPage>(Empty(call, call.Sent));
        var made = new ThreadsText
        {
            Id = new(Guid.CreateVersion7(call.Clock.Now)),
            Model = model,
            Year = year,
            Publisher = facts.Publisher,
            Invented = facts.Invented,
            Draft = text,
            WrittenBy = call.Who.Pseudonym,
        };
        var refusal = await new ThreadDeeds(desk.Database, call.Act(Role.Coordinator, ""), call.Stop).Begin(made);
        if (refusal is null)
            return call.See(MaturityPaths.Of(made.Id));
        if (refusal != Refusals.Duplicate && refusal != MaturityRefusals.TellsNothing)
            return call.Refuse(refusal);
        call.Sent.Wrong("year", refusal == Refusals.Duplicate ? ThreadTexts.Exists : refusal.Text);
        return call.Again<MaturityThingPage>(Empty(call, call.Sent));
    }

    static bool May(WorkCall call, ThreadsText one) => MaturityNeed.May(call.Who, one);

    async Task<IResult> Show(WorkCall call) =>
        await desk.Find<ThreadsText>(call, found => May(call, found)) is { } one
            ? await Page(call, one, null)
            : call.Refuse(MaturityRefusals.Missing);

    async Task<IResult> Page(WorkCall call, ThreadsText one, ThreadsVerb? wrong)
    {
        await using var db = desk.Database.Open();
        var now = await ThreadDeeds.Numbers(db, one.Model, one.Year, call.Stop);
        var frame = call.Frame(ThreadTexts.TitleOf(one.Model, one.Year), wrong is null ? null : call.Sent);
        var view = new MaturityThingView(
            frame,
            (SignalOf(one.State), frame.In(ThreadsWorkflow.Rows.Words.States[one.State])),
            one.Invented,
            [.. Facts(one, one.IsMoved(now)).Select(fact => (frame.In(fact.Item1), frame.In(fact.Item2)))],
            ToldTable.Of("told", one.Model, one.Year, one.Beside, frame.Language),
            ThreadForms.Of(call, frame, one, wrong),
            one.Revision,
            (ThreadTexts.Back, frame.To(MaturityPaths.Threads))
        );
        return wrong is null ? call.Page<MaturityThingPage>(view) : call.Again<MaturityThingPage>(view);
    }

    static Signal SignalOf(ThreadsState state) =>
        state switch
        {
            ThreadsState.Released => Signal.Holds,
            ThreadsState.Returned => Signal.Neutral,
            _ => Signal.Warns,
        };

    static IEnumerable<(Bilingual, Bilingual)> Facts(ThreadsText one, bool isMoved)
    {
        if (one.PublicText.Length > 0)
        {
            yield return (ThreadTexts.Public, Bilingual.Same(one.PublicText));
            yield return (ThreadTexts.ReleasedOn, MaturityTexts.Named(one.ReleasedOn!.Value));
        }
        if (one.State != ThreadsState.Released)
            yield return (ThreadTexts.Proposed, Bilingual.Same(one.Draft));
        if (isMoved)
            yield return (ThreadTexts.Numbers, ThreadTexts.Moved);
        if (one.Remark.Length > 0)
            yield return (MaturityTexts.Remark, Bilingual.Same(one.Remark));
    }

    async Task<IResult> Do(WorkCall call, ThreadsVerb verb)
    {
        if (await desk.Find<ThreadsText>(call, found => May(call, found)) is not { } one)
            return call.Refuse(MaturityRefusals.Missing);
        if (ThreadForms.Read(verb, call.Sent) is not { } deed)
            return await Page(call, one, verb);
        var act = call.Act(ThreadForms.RoleOf(verb), "");
        var refusal = await new ThreadDeeds(desk.Database, act, call.Stop).Do(one.Id, verb, deed);
        return refusal is null ? call.See(MaturityPaths.Of(one.Id)) : call.Refuse(refusal);
    }
}

using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>The pages on which the office and an organisation ask each other things about a figure.</summary>
sealed class QuestionDesk(Database database, WorkedEditions editions)
{
    const string One = "{edition}/{collection}/{organisation}/{indicator}";

    public void Map(WorkRoutes work)
    {
        work.Group(QuestionPaths.Root, FollowCollections.Followers)
            .Get("", List)
            .Get("{edition}/{collection}/{organisation}", OfCollection)
            .Get(One, Show);
        work.Group(QuestionPaths.Root, Permission.Of(Role.Supplier, Role.Controller, Role.Coordinator))
            .Post(One + "/say", Say)
            .Post(One + "/close", Close);
    }

    async Task<IResult> List(WorkCall call)
    {
        var frame = call.Frame(QuestionTexts.Menu);
        var edition = await editions.Latest(call.Stop);
        await using var db = database.Open();
        ImmutableArray<QuestionThread> threads = edition is null
            ? []
            : await Threads.Of(db, edition, call.Who, call.Stop);
        return call.Page<QuestionListPage>(
            new QuestionListView(frame, new ThreadRows(frame).All(edition, threads), [.. Begin(call, frame, edition)])
        );
    }

    /// <summary>An organisation begins at a collection; the coordinator at a delivery.</summary>
    static IEnumerable<WorkLinkTo> Begin(WorkCall call, WorkFrame frame, WorkedEdition? edition) =>
        edition is null || (!call.Who.Is(Role.Supplier) && !call.Who.Is(Role.Controller))
            ? []
            : edition
                .Collections.Where(one => edition.Knows(one, call.Who.Organisation, out _))
                .Select(one => new WorkLinkTo(
                    frame.To(QuestionPaths.Of(edition, one, call.Who.Organisation)),
                    one.Name.In(frame.Language)
                ));

    async Task<IResult> OfCollection(WorkCall call)
    {
        if (await Asked.Find(editions, call) is not { } asked)
            return call.Refuse(QuestionRefusals.Missing);
        var frame = call.Frame(QuestionTexts.Title(asked.Collection.Name));
        await using var db = database.Open();
        var table = new ThreadRows(frame).Of(asked, await Threads.Of(db, asked, call.Stop));
        return call.Page<QuestionListPage>(new QuestionListView(frame, table, []));
    }

    async Task<IResult> Show(WorkCall call) =>
        await Find(call) is var (asked, indicator)
            ? await Page(call, asked, indicator, null)
            : call.Refuse(QuestionRefusals.Missing);

    async Task<(Asked, IndicatorFacts)?> Find(WorkCall call) =>
        await Asked.Find(editions, call) is { } asked && asked.Indicator(call.Part("indicator")) is { } indicator
            ? (asked, indicator)
            : null;

    async Task<IResult> Page(WorkCall call, Asked asked, IndicatorFacts indicator, FormState? form)
    {
        await using var db = database.Open();
        var thread = (await Threads.Of(db, asked, call.Stop)).GetValueOrDefault(indicator.Code);
        var title = QuestionTexts.Title(indicator.Name, asked.NameOfOrganisation);
        var view = new QuestionViews(asked, indicator, thread, call.Frame(title, form), form).Build(call.Who);
        return form is null ? call.Page<QuestionPage>(view) : call.Again<QuestionPage>(view);
    }

    async Task<IResult> Say(WorkCall call)
    {
        if (await Find(call) is not var (asked, indicator))
            return call.Refuse(QuestionRefusals.Missing);
        if (Asked.SideOf(call.Who, asked.Edition, asked.Organisation) is not var (side, role))
            return call.Refuse(QuestionRefusals.Missing);
        var text = call.Sent.Text("text", QuestionTexts.NoText, most: QuestionThread.MostLetters);
        if (!call.Sent.Good)
            return await Page(call, asked, indicator, call.Sent);
        var deed = new SayInThread(database, call.Act(role, "a question was asked or answered"), asked, indicator.Code);
        var refusal = await deed.Say(side, call.Sent.Seen(), text, call.Stop);
        return refusal is null ? call.See(PathOf(asked, indicator)) : call.Refuse(refusal);
    }

    async Task<IResult> Close(WorkCall call)
    {
        if (await Find(call) is not var (asked, indicator))
            return call.Refuse(QuestionRefusals.Missing);
        if (Asked.SideOf(call.Who, asked.Edition, asked.Organisation) is not var (_, role))
            return call.Refuse(QuestionRefusals.Missing);
        var deed = new SayInThread(database, call.Act(role, "a question was closed"), asked, indicator.Code);
        var refusal = await deed.Close(call.Sent.Seen(), call.Stop);
        return refusal is null ? call.See(PathOf(asked, indicator)) : call.Refuse(refusal);
    }

    static string PathOf(Asked asked, IndicatorFacts indicator) =>
        QuestionPaths.Of(asked.Edition, asked.Collection.Code, asked.Organisation, indicator.Code);
}

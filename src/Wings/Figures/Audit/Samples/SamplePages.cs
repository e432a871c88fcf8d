using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Audit.Papers;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>Samples: drawn by a seed, written in by who drew them, closed with a conclusion, and taken along as working papers.</summary>
sealed class SamplePages(Database database, WorkedEditions editions)
{
    static readonly Refusal NoEdition = new(RefusalKind.NotFound, "edition.none", FollowTexts.NoEdition);

    public void Map(WorkRoutes work) =>
        work.Group(AuditPaths.Samples, Permission.Of(Role.Auditor))
            .Get("", call => List(call, null))
            .Post("draw", Draw)
            .Get("{id}", call => Show(call, null))
            .Get("{id}/papers", Papers)
            .Post("{id}/findings", Find)
            .Post("{id}/close", Close);

    async Task<IResult> List(WorkCall call, FormState? form)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(NoEdition);
        var kept = await SampleBook.Of(database, call.Who, edition.Facts.Code, call.Stop);
        var view = SampleViews.List(call.Frame(SampleTexts.Title, form), edition, kept, form);
        return form is null ? call.Page<AuditPage>(view) : call.Again<AuditPage>(view);
    }

    async Task<IResult> Draw(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(NoEdition);
        var named = await Assignments.Of(database, call.Who, call.Clock.Today, call.Stop);
        var act = call.Act(Role.Auditor, "a sample is drawn");
        if (
            AskedSample.Read(call.Sent, edition) is not { } asked
            || DrawnSample.Draw(call.Sent, asked, edition, act, named) is not { } sample
        )
            return await List(call, call.Sent);
        return await SampleBook.Keep(database, act, sample, call.Stop) is { } refusal
            ? call.Refuse(refusal)
            : call.See($"{AuditPaths.Samples}/{sample.Id}");
    }

    async Task<IResult> Show(WorkCall call, (string Deed, FormState Form)? sent)
    {
        if (await Find(call, call.Part("id")) is not var (sample, edition))
            return call.Refuse(SampleRefusals.Missing);
        var named = await Assignments.Of(database, call.Who, call.Clock.Today, call.Stop);
        var look = new SampleLook(
            sample,
            edition,
            call.Frame(SampleTexts.Title, sent?.Form),
            sample.Auditor == call.Who.Pseudonym,
            DrawnSample.Secrets(sample, edition, named),
            sent
        );
        return sent is null
            ? call.Page<AuditPage>(SampleViews.One(look))
            : call.Again<AuditPage>(SampleViews.One(look));
    }

    async Task<IResult> Papers(WorkCall call)
    {
        if (await Find(call, call.Part("id")) is not var (sample, edition))
            return call.Refuse(SampleRefusals.Missing);
        var bytes = await WorkingPapers.Write(database, sample, edition, call.Language, call.Stop);
        return Results.File(bytes, "application/zip", $"sample-{sample.Id}.zip");
    }

    async Task<IResult> Find(WorkCall call)
    {
        if (await Find(call, call.Part("id")) is not var (sample, _))
            return call.Refuse(SampleRefusals.Missing);
        ImmutableArray<(ItemFinding, string)> found =
        [
            .. Enumerable
                .Range(0, sample.Items.Length)
                .Select(i => (Read(call.Sent[$"finding-{i}"]), call.Sent.Text($"note-{i}", most: 500))),
        ];
        if (!call.Sent.Good)
            return await Show(call, ("findings", call.Sent));
        var act = call.Act(Role.Auditor, "what was found of a sample");
        return After(call, sample, await SampleBook.Find(database, act, sample.Id, call.Sent.Seen(), found, call.Stop));
    }

    static ItemFinding Read(string text) =>
        Enum.TryParse<ItemFinding>(text, out var finding) && Enum.IsDefined(finding) ? finding : ItemFinding.Open;

    async Task<IResult> Close(WorkCall call)
    {
        if (await Find(call, call.Part("id")) is not var (sample, _))
            return call.Refuse(SampleRefusals.Missing);
        var conclusion = call.Sent.Text("conclusion", SampleTexts.NoConclusion, most: 4000);
        if (!call.Sent.Good)
            return await Show(call, ("close", call.Sent));
        var act = call.Act(Role.Auditor, "a sample is closed");
        var refusal = await SampleBook.Close(database, act, sample.Id, call.Sent.Seen(), conclusion, call.Stop);
        return After(call, sample, refusal);
    }

    static IResult After(WorkCall call, AuditSample sample, Refusal? refusal) =>
        refusal is null ? call.See($"{AuditPaths.Samples}/{sample.Id}") : call.Refuse(refusal);

    async Task<(AuditSample, WorkedEdition)?> Find(WorkCall call, string id) =>
        await SampleBook.Find(database, call.Who, id, call.Stop) is { } sample
        && await editions.Open(sample.Edition, call.Stop) is { } edition
            ? (sample, edition)
            : null;
}

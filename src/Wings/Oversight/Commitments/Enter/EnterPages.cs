using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Letters;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Enter;

/// <summary>A promise is typed from its paper, read, looked at, and put in the register.</summary>
sealed class EnterPages(CommitmentDesk desk, IPapers? papers)
{
    public void Map(WorkRoutes work) =>
        work.Group(CommitmentPaths.Root, CommitmentNeed.Enterers).Get("new", New).Post("new", Enter);

    async Task<IResult> New(WorkCall call) =>
        await desk.Editions.Latest(call.Stop) is { } edition
            ? call.Page<EnterPage>(View(call, edition, EnterProposed.Filled(call, Only(call, edition)), null))
            : call.Refuse(CommitmentRefusals.NotYet);

    async Task<IResult> Enter(WorkCall call)
    {
        if (await desk.Editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(CommitmentRefusals.NotYet);
        string[] ministries = [.. Ministries(call, edition).Select(one => one.Code)];
        if (await new ReadEntry(call.Sent, ministries, call.Clock.Today).Run(papers, call.Stop) is not { } entered)
            return call.Again<EnterPage>(View(call, edition, call.Sent, null));
        // What is kept is what was looked at: words that are read otherwise by now are shown again.
        if (call.Sent["shown"] != entered.Shown)
            return call.Page<EnterPage>(View(call, edition, call.Sent, entered));
        var (refusal, number) = await Keep(call, edition, entered);
        return refusal is null ? call.See(CommitmentPaths.Of(number)) : call.Refuse(refusal);
    }

    Task<(Refusal?, int)> Keep(WorkCall call, EditionOnDesk edition, EnteredCommitment entered)
    {
        var facts = edition.Figures.Edition;
        var role =
            call.Who.Is(Role.Supplier) && entered.Organisation == call.Who.Organisation
                ? Role.Supplier
                : Role.Coordinator;
        var id = new Id<Commitment>(Guid.CreateVersion7(call.Clock.Now));
        return new CommitmentDeeds(desk.Database, call.Act(role, ""), call.Stop).Enter(
            number => entered.Numbered(number, id, facts.Publisher, facts.Invented, role),
            From(call, facts.Publisher)
        );
    }

    /// <summary>The promise in a public text from which this one was entered, which only who publishes settles; null where none was named.</summary>
    static Id<LetterPromise>? From(WorkCall call, string publisher) =>
        call.Who.Organisation == publisher && Id<LetterPromise>.TryParse(call.Sent[EnterProposed.Letter], out var id)
            ? id
            : null;

    static EnterView View(WorkCall call, EditionOnDesk edition, FormState form, EnteredCommitment? read)
    {
        var frame = call.Frame(EnterTexts.Title, form);
        return new(
            frame,
            frame.Form(CommitmentPaths.New, form),
            [.. Ministries(call, edition).Select(one => new Choice(one.Code, frame.In(one.NameOn(call.Clock.Today))))],
            read is null ? [] : read.ReadAs(frame),
            read?.Shown ?? "",
            form[EnterProposed.Letter]
        );
    }

    static string? Only(WorkCall call, EditionOnDesk edition) =>
        Ministries(call, edition).ToList() is [var only] ? only.Code : null;

    /// <summary>A supplier's own ministry; for a coordinator of who publishes each that ever was one.</summary>
    static IEnumerable<Organisation> Ministries(WorkCall call, EditionOnDesk edition)
    {
        var all = edition.Figures.Organisations.All.Where(one => one.Kind == OrganisationKind.Ministry);
        var leads = call.Who.Is(Role.Coordinator) && call.Who.Organisation == edition.Figures.Edition.Publisher;
        return leads ? all.OrderBy(one => one.NameOn(call.Clock.Today).In(call.Language), StringComparer.Ordinal)
            : call.Who.Is(Role.Supplier) ? all.Where(one => one.Code == call.Who.Organisation)
            : [];
    }
}

using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Risks;

/// <summary>Risks that belong to several departments: entered by who steers or by who publishes, followed by who steers.</summary>
sealed class RiskPages(ProgrammeDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(ProgrammePaths.Risks, ProgrammeNeed.Readers).Get("", List).Get("{number}", Show);
        work.Group(ProgrammePaths.Risks, ProgrammeNeed.Enterers).Get("new", New).Post("new", Enter);
        foreach (var verb in Enum.GetValues<RiskVerb>())
            work.Group(ProgrammePaths.Risks, Permission.Of(RiskForms.RoleOf(verb)))
                .Post("{number}/" + RiskForms.Name(verb), call => Do(call, verb));
    }

    async Task<IResult> List(WorkCall call)
    {
        var frame = call.Frame(RiskTexts.Title);
        var all = await desk.Risks(call);
        return call.Page<ProgrammeListPage>(
            new ProgrammeListView(
                frame,
                RiskTexts.Lead,
                [
                    .. ProgrammeNeed.Enterers.Allows(call.Who)
                        ? new[] { (RiskTexts.New, frame.To(ProgrammePaths.NewRisk)) }
                        : [],
                    (ProgrammeTexts.Back, frame.To(ProgrammePaths.Root)),
                ],
                [],
                Table(call, frame, all),
                null,
                null,
                null
            )
        );
    }

    static TableView Table(WorkCall call, WorkFrame frame, List<ProgrammeRisk> all) =>
        new(
            "risks",
            frame.In(RiskTexts.Title),
            [
                new(frame.In(RiskTexts.Risk)),
                new(frame.In(RiskTexts.Likelihood)),
                new(frame.In(RiskTexts.Consequence)),
                new(frame.In(RiskTexts.Steers)),
                new(frame.In(RiskTexts.WeighedOn)),
                new(frame.In(FindingTexts.Marking)),
                new(frame.In(ProgrammeTexts.State)),
            ],
            [
                .. all.OrderBy(one => one.State)
                    .ThenByDescending(one => (int)one.Likelihood + (int)one.Consequence)
                    .ThenBy(one => one.Number)
                    .Select(one => new Row([
                        new(one.Name, Link: frame.To(ProgrammePaths.OfRisk(one.Number))) { Lang = "nl" },
                        new(frame.In(RiskTexts.Of(one.Likelihood))),
                        new(frame.In(RiskTexts.Of(one.Consequence))),
                        new(frame.In(ProgrammeDesk.NameOf(call, one.Steers))),
                        new(Days.Unbroken(one.WeighedOn, frame.Language)),
                        new(frame.In(FindingTexts.Of(one.Marking))),
                        new(frame.In(ProgrammeTexts.Of(one.State))),
                    ])),
            ],
            Empty: frame.In(RiskTexts.Nothing)
        );

    async Task<RiskChoices> Choices(WorkCall call, WorkFrame frame)
    {
        var edition = await desk.Editions.Latest(call.Stop);
        return new(
            edition is null ? [] : ProgrammeDesk.Departments(call, frame, edition.Figures.Organisations),
            [
                .. (await desk.All(call)).Select(line => new Choice(
                    ProgrammeTexts.Number(line.Programme.Number),
                    line.Programme.Name
                )),
            ]
        );
    }

    async Task<IResult> New(WorkCall call)
    {
        if (await desk.Editions.Latest(call.Stop) is null)
            return call.Refuse(ProgrammeRefusals.NotYet);
        var form = FormState.With(("marking", nameof(FindingMarking.Internal)), ("steers", call.Who.Organisation));
        return call.Page<ProgrammeThingPage>(Empty(call, await Choices(call, call.Frame(RiskTexts.New)), form));
    }

    static ProgrammeThingView Empty(WorkCall call, RiskChoices choices, FormState form)
    {
        var frame = call.Frame(RiskTexts.New, form);
        return new(
            frame,
            null,
            false,
            [],
            [],
            [
                new(
                    RiskTexts.New,
                    RiskTexts.Enter,
                    frame.Form(ProgrammePaths.NewRisk, form),
                    [
                        .. RiskForms.Facts(choices),
                        new(PartKind.Select, "steers", RiskTexts.Steers) { Choices = choices.Departments },
                        .. RiskForms.Weighing(frame),
                        RiskForms.Marking(frame, _ => true),
                    ]
                ),
            ],
            null,
            [(RiskTexts.Back, frame.To(ProgrammePaths.Risks))]
        );
    }

    async Task<IResult> Enter(WorkCall call)
    {
        if (await desk.Editions.Latest(call.Stop) is not EditionOnDesk edition)
            return call.Refuse(ProgrammeRefusals.NotYet);
        var (form, publisher) = (call.Sent, edition.Figures.Edition.Publisher);
        var choices = await Choices(call, call.Frame(RiskTexts.New));
        var steers = form.Code("steers", choices.Departments.Select(one => one.Value), ProgrammeTexts.NoChoice);
        var facts = RiskForms.ReadFacts(form, choices, steers, []);
        var (likelihood, consequence, action) = RiskForms.ReadWeighing(form);
        var marking = RiskForms.ReadMarking(form);
        if (!form.Good)
            return call.Again<ProgrammeThingPage>(Empty(call, choices, form));
        var leads = ProgrammeNeed.Leads(call.Who, publisher);
        if (!leads && (!call.Who.Is(Role.Supplier) || steers != call.Who.Organisation))
            return call.Refuse(ProgrammeRefusals.NotYourOwn);
        var id = new Id<ProgrammeRisk>(Guid.CreateVersion7(call.Clock.Now));
        var act = call.Act(leads ? Role.Coordinator : Role.Supplier, "");
        var (refusal, number) = await new ProgrammeDeeds(desk.Database, act, call.Stop).Enter(
            (next, by) =>
                new ProgrammeRisk
                {
                    Id = id,
                    Number = next,
                    Steers = steers!,
                    Publisher = publisher,
                    Invented = edition.Figures.Edition.Invented,
                }.Filled(by, facts!, likelihood!.Value, consequence!.Value, action, call.Clock.Today, marking!.Value)
        );
        return refusal is not null ? call.Refuse(refusal)
            : leads && marking == FindingMarking.Confidential && steers != call.Who.Organisation
                // Who publishes does not see it any more.
                ? call.See(ProgrammePaths.Risks)
            : call.See(ProgrammePaths.OfRisk(number));
    }

    async Task<IResult> Show(WorkCall call) =>
        await desk.FindRisk(call) is { } one ? await Page(call, one, null) : call.Refuse(ProgrammeRefusals.Missing);

    async Task<IResult> Page(WorkCall call, ProgrammeRisk one, RiskVerb? wrong)
    {
        var frame = call.Frame(Bilingual.Same(one.Name), wrong is null ? null : call.Sent);
        var choices = await Choices(call, frame);
        var view = new ProgrammeThingView(
            frame,
            (one.State == RiskState.Open ? Signal.Warns : Signal.Holds, frame.In(ProgrammeTexts.Of(one.State))),
            one.Invented,
            [
                .. RiskViews
                    .Facts(call, frame, one, choices)
                    .Select(fact => (frame.In(fact.Item1), frame.In(fact.Item2))),
            ],
            [await RiskViews.History(desk.Database, call, frame, one)],
            RiskForms.Of(call, frame, one, choices, wrong),
            one.Revision,
            [(RiskTexts.Back, frame.To(ProgrammePaths.Risks))]
        );
        return wrong is null ? call.Page<ProgrammeThingPage>(view) : call.Again<ProgrammeThingPage>(view);
    }

    async Task<IResult> Do(WorkCall call, RiskVerb verb)
    {
        if (await desk.FindRisk(call) is not { } one)
            return call.Refuse(ProgrammeRefusals.Missing);
        if (call.Who.Organisation != one.Steers)
            return call.Refuse(ProgrammeRefusals.OfAnother(one.Steers));
        var choices = await Choices(call, call.Frame(RiskTexts.Title));
        if (RiskForms.Read(verb, call.Sent, one, choices, call.Clock.Today) is not { } deed)
            return await Page(call, one, verb);
        var refusal = await new ProgrammeDeeds(desk.Database, call.Act(RiskForms.RoleOf(verb), ""), call.Stop).Risk(
            one.Number,
            RiskForms.Name(verb),
            deed
        );
        return refusal is null ? call.See(ProgrammePaths.OfRisk(one.Number)) : call.Refuse(refusal);
    }
}

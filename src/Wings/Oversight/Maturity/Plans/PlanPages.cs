using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity.Plans;

/// <summary>Assignments to reach a level by a day: given by who publishes, followed by the department.</summary>
sealed class PlanPages(MaturityDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(MaturityPaths.Plans, MaturityNeed.Readers).Get("", List).Get("{id}", Show);
        work.Group(MaturityPaths.Plans, MaturityNeed.Leaders).Get("new", New).Post("new", Give);
        foreach (var verb in Enum.GetValues<PlanVerb>())
            work.Group(MaturityPaths.Plans, Permission.Of(PlanForms.RoleOf(verb)))
                .Post("{id}/" + PlanForms.Name(verb), call => Do(call, verb));
    }

    async Task<IResult> List(WorkCall call)
    {
        var frame = call.Frame(PlanTexts.Title);
        var all = await desk.All<MaturityPlan>(call, one => MaturityNeed.May(call.Who, one));
        var rows = new List<Row>();
        foreach (var one in all.OrderBy(one => one.Until).ThenBy(one => one.Department, StringComparer.Ordinal))
        {
            var standing = one.On(call.Clock.Today, await desk.Measured(one.Model, call.Stop));
            rows.Add(
                new([
                    new(frame.In(Title(call, one)), Link: frame.To(MaturityPaths.Of(one.Id))),
                    new(frame.In(MaturityTexts.Of(one.Model))),
                    new(frame.In(Topic(one))),
                    new(Days.Unbroken(one.Until, frame.Language)),
                    new(frame.In(MaturityTexts.Of(standing)), Signal: MaturityTexts.SignalOf(standing)),
                ])
            );
        }
        return call.Page<MaturityListPage>(
            new MaturityListView(
                frame,
                PlanTexts.Lead,
                [
                    .. call.Who.Is(Role.Coordinator) ? new[] { (PlanTexts.New, frame.To(MaturityPaths.NewPlan)) } : [],
                    (MaturityTexts.Back, frame.To(MaturityPaths.Root)),
                ],
                [],
                [
                    new(
                        "plans",
                        frame.In(PlanTexts.Title),
                        [
                            new(frame.In(PlanTexts.Title)),
                            new(frame.In(MaturityTexts.Model)),
                            new(frame.In(MaturityTexts.Topic)),
                            new(frame.In(MaturityTexts.Until)),
                            new(frame.In(MaturityTexts.State)),
                        ],
                        [.. rows],
                        Empty: frame.In(PlanTexts.Nothing)
                    ),
                ],
                [],
                null
            )
        );
    }

    static Bilingual Topic(MaturityPlan one) =>
        one.Topic is { } topic ? MaturityTexts.Of(topic) : MaturityTexts.AllTopics;

    static Bilingual Title(WorkCall call, MaturityPlan one) =>
        PlanTexts.TitleOf(MaturityDesk.NameOf(call, one.Department), MaturityTexts.OfLevel(one.Model, one.Level));

    async Task<(EditionOnDesk? Edition, Refusal? Refusal)> Led(WorkCall call) =>
        await desk.Editions.Latest(call.Stop) is not { } edition ? (null, MaturityRefusals.NotYet)
        : call.Who.Organisation != edition.Figures.Edition.Publisher ? (null, MaturityRefusals.OnlyPublisher)
        : (edition, null);

    async Task<IResult> New(WorkCall call)
    {
        var (edition, refusal) = await Led(call);
        return edition is null
            ? call.Refuse(refusal!)
            : call.Page<MaturityThingPage>(
                Empty(call, edition, FormState.With(("model", nameof(MaturityModel.Security)), ("level", "3")))
            );
    }

    static MaturityThingView Empty(WorkCall call, EditionOnDesk edition, FormState form)
    {
        var frame = call.Frame(PlanTexts.New, form);
        var departments = MaturityDesk.Departments(call, frame, edition.Figures.Organisations);
        return new(
            frame,
            null,
            false,
            [],
            null,
            [
                new(
                    PlanTexts.New,
                    PlanTexts.Give,
                    frame.Form(MaturityPaths.NewPlan, form),
                    PlanForms.Parts(frame, [.. departments])
                ),
            ],
            null,
            (PlanTexts.Back, frame.To(MaturityPaths.Plans))
        );
    }

    async Task<IResult> Give(WorkCall call)
    {
        var (edition, refused) = await Led(call);
        if (edition is null)
            return call.Refuse(refused!);
        var facts = edition.Figures.Edition;
        var departments = MaturityDesk
            .Departments(call, call.Frame(PlanTexts.New), edition.Figures.Organisations)
            .Select(one => one.Value);
        var made = PlanForms.Read(
            call.Sent,
            departments,
            call.Clock.Now,
            call.Clock.Today,
            facts.Publisher,
            facts.Invented
        );
        if (made is null)
            return call.Again<MaturityThingPage>(Empty(call, edition, call.Sent));
        var refusal = await new MaturityDeeds(desk.Database, call.Act(Role.Coordinator, ""), call.Stop).Enter(made);
        return refusal is null ? call.See(MaturityPaths.Of(made.Id)) : call.Refuse(refusal);
    }

    async Task<IResult> Show(WorkCall call) =>
        await desk.Find<MaturityPlan>(call, found => MaturityNeed.May(call.Who, found)) is { } one
            ? await Page(call, one, null)
            : call.Refuse(MaturityRefusals.Missing);

    async Task<IResult> Page(WorkCall call, MaturityPlan one, PlanVerb? wrong)
    {
        var measured = await desk.Measured(one.Model, call.Stop);
        var standing = one.On(call.Clock.Today, measured);
        var frame = call.Frame(Title(call, one), wrong is null ? null : call.Sent);
        var view = new MaturityThingView(
            frame,
            (MaturityTexts.SignalOf(standing), frame.In(MaturityTexts.Of(standing))),
            one.Invented,
            [.. Facts(one, measured, frame.Language).Select(fact => (frame.In(fact.Item1), frame.In(fact.Item2)))],
            null,
            PlanForms.Of(call, frame, one, wrong),
            one.Revision,
            (PlanTexts.Back, frame.To(MaturityPaths.Plans))
        );
        return wrong is null ? call.Page<MaturityThingPage>(view) : call.Again<MaturityThingPage>(view);
    }

    static IEnumerable<(Bilingual, Bilingual)> Facts(MaturityPlan one, List<Measured> measured, Language language)
    {
        yield return (MaturityTexts.Model, MaturityTexts.Of(one.Model));
        yield return (MaturityTexts.Topic, Topic(one));
        yield return (MaturityTexts.Until, MaturityTexts.Named(one.Until));
        foreach (
            var year in measured.Where(it => it.Department == one.Department).Select(it => it.Year).Distinct().Order()
        )
        {
            var average = MaturityAverages.OfDepartment(one.Department, year, measured, one.Topic);
            yield return (
                new($"Gemeten over {MaturityTexts.Number(year)}", $"Measured over {MaturityTexts.Number(year)}"),
                Bilingual.Same(MaturityTexts.Average1(average, language))
            );
        }
        yield return (PlanTexts.Ground, Bilingual.Same(one.Ground));
        if (one.StandingOn is { } on)
        {
            yield return (PlanTexts.Standing, Bilingual.Same(one.Standing));
            yield return (PlanTexts.On, MaturityTexts.Named(on));
        }
        if (one.Remark.Length > 0)
            yield return (MaturityTexts.Remark, Bilingual.Same(one.Remark));
    }

    async Task<IResult> Do(WorkCall call, PlanVerb verb)
    {
        if (await desk.Find<MaturityPlan>(call, found => MaturityNeed.May(call.Who, found)) is not { } one)
            return call.Refuse(MaturityRefusals.Missing);
        if (PlanForms.NotFor(verb, one, call.Who.Organisation) is { } other)
            return call.Refuse(other);
        if (PlanForms.Read(verb, call.Sent, call.Clock.Today) is not { } deed)
            return await Page(call, one, verb);
        var act = call.Act(PlanForms.RoleOf(verb), "");
        var refusal = await new MaturityDeeds(desk.Database, act, call.Stop).Do(one.Id, PlanForms.Name(verb), deed);
        return refusal is null ? call.See(MaturityPaths.Of(one.Id)) : call.Refuse(refusal);
    }
}

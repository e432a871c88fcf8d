using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity.Assess;

/// <summary>One assessment: entered, agreed to, corrected.</summary>
sealed class AssessmentPages(MaturityDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(MaturityPaths.Root, MaturityNeed.Suppliers).Get("new", New).Post("new", Enter);
        work.Group(MaturityPaths.Root, MaturityNeed.Readers).Get("{id}", Show);
        foreach (var verb in Enum.GetValues<AssessmentVerb>())
            work.Group(MaturityPaths.Root, Permission.Of(AssessmentForms.RoleOf(verb)))
                .Post("{id}/" + AssessmentForms.Name(verb), call => Do(call, verb));
    }

    async Task<IResult> New(WorkCall call)
    {
        var (edition, refusal) = await desk.OfDepartment(call);
        return edition is null
            ? call.Refuse(refusal!)
            : call.Page<MaturityThingPage>(
                Empty(
                    call,
                    FormState.With(
                        ("organisation", call.Who.Organisation),
                        ("by", call.Who.Organisation),
                        ("model", nameof(MaturityModel.Security))
                    )
                )
            );
    }

    static MaturityThingView Empty(WorkCall call, FormState form)
    {
        var frame = call.Frame(AssessmentTexts.New, form);
        return new(
            frame,
            null,
            false,
            [],
            null,
            [
                new(
                    AssessmentTexts.New,
                    AssessmentTexts.Keep,
                    frame.Form(MaturityPaths.New, form),
                    ReadAssessment.Parts(frame)
                ),
            ],
            null,
            (MaturityTexts.Back, frame.To(MaturityPaths.Root))
        );
    }

    async Task<IResult> Enter(WorkCall call)
    {
        var (edition, refused) = await desk.OfDepartment(call);
        if (edition is null)
            return call.Refuse(refused!);
        var facts = edition.Figures.Edition;
        var made = ReadAssessment.Run(
            call.Sent,
            call.Clock.Today,
            (model, year, organisation, by, topics) =>
                new()
                {
                    Id = new(Guid.CreateVersion7(call.Clock.Now)),
                    Model = model,
                    Year = year,
                    Department = call.Who.Organisation,
                    Organisation = organisation,
                    By = by,
                    Publisher = facts.Publisher,
                    Invented = facts.Invented,
                    Topics = topics,
                    EnteredBy = call.Who.Pseudonym,
                }
        );
        if (made is null)
            return call.Again<MaturityThingPage>(Empty(call, call.Sent));
        var refusal = await new MaturityDeeds(desk.Database, call.Act(Role.Supplier, ""), call.Stop).Enter(made);
        if (refusal != Refusals.Duplicate)
            return refusal is null ? call.See(MaturityPaths.Of(made.Id)) : call.Refuse(refusal);
        call.Sent.Wrong("organisation", AssessmentTexts.Exists);
        return call.Again<MaturityThingPage>(Empty(call, call.Sent));
    }

    async Task<IResult> Show(WorkCall call) =>
        await desk.Find<Assessment>(call, found => MaturityNeed.May(call.Who, found)) is { } one
            ? Page(call, one, null)
            : call.Refuse(MaturityRefusals.Missing);

    static IResult Page(WorkCall call, Assessment one, AssessmentVerb? wrong)
    {
        var frame = call.Frame(AssessmentTexts.TitleOf(one.Organisation, one.Year), wrong is null ? null : call.Sent);
        var view = new MaturityThingView(
            frame,
            (MaturityTexts.SignalOf(one.State), frame.In(MaturityTexts.Of(one.State))),
            one.Invented,
            [.. Facts(call, one).Select(fact => (frame.In(fact.Item1), frame.In(fact.Item2)))],
            Levels(frame, one),
            AssessmentForms.Of(call, frame, one, wrong),
            one.Revision,
            (MaturityTexts.Back, frame.To(MaturityPaths.Root))
        );
        return wrong is null ? call.Page<MaturityThingPage>(view) : call.Again<MaturityThingPage>(view);
    }

    static IEnumerable<(Bilingual, Bilingual)> Facts(WorkCall call, Assessment one)
    {
        yield return (MaturityTexts.Model, MaturityTexts.Of(one.Model));
        yield return (MaturityTexts.Department, MaturityDesk.NameOf(call, one.Department));
        yield return (MaturityTexts.By, MaturityDesk.NameOf(call, one.By));
        if (one.Remark.Length > 0)
            yield return (MaturityTexts.Remark, Bilingual.Same(one.Remark));
    }

    static TableView Levels(WorkFrame frame, Assessment one)
    {
        string Mean(MaturityTopic? topic) =>
            MaturityTexts.Average1(Exact.MeanOf([.. one.AsMeasured.LevelsOf(topic)]), frame.Language);
        return new(
            "levels",
            frame.In(MaturityTexts.Levels),
            [
                new(frame.In(MaturityTexts.Topic)),
                new(frame.In(MaturityTexts.Levels)),
                new(frame.In(MaturityTexts.Average), Numeric: true),
            ],
            [
                .. one.Topics.Select(topic => new Row([
                    new(frame.In(MaturityTexts.Of(topic.Topic))),
                    new(string.Join(' ', topic.Levels)),
                    new(Mean(topic.Topic)),
                ])),
                new([new(frame.In(MaturityTexts.AllTopics)), new(Cell.Dash), new(Mean(null))], Total: true),
            ]
        );
    }

    async Task<IResult> Do(WorkCall call, AssessmentVerb verb)
    {
        if (await desk.Find<Assessment>(call, found => MaturityNeed.May(call.Who, found)) is not { } one)
            return call.Refuse(MaturityRefusals.Missing);
        if (call.Who.Organisation != one.Department)
            return call.Refuse(MaturityRefusals.OfAnother(one.Department));
        if (AssessmentForms.Read(verb, call.Sent, one.Model) is not { } deed)
            return Page(call, one, verb);
        var act = call.Act(AssessmentForms.RoleOf(verb), "");
        var refusal = await new MaturityDeeds(desk.Database, act, call.Stop).Do(
            one.Id,
            AssessmentForms.Name(verb),
            deed
        );
        return refusal is null ? call.See(MaturityPaths.Of(one.Id)) : call.Refuse(refusal);
    }
}

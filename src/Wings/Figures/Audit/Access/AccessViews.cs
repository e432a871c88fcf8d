using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Access;

/// <summary>Builds the page on which auditors are named.</summary>
/// <param name="Sent">The form that was wrong, with its place below the page; null where none was.</param>
sealed record AccessViews(WorkFrame Frame, WorkedEdition Edition, DateOnly Today, (string Place, FormState Form)? Sent)
{
    public AuditPageView Build(List<AuditAssignment> all, bool asks, bool decides)
    {
        var forms = ImmutableArray.CreateBuilder<FormView>();
        var blocks = ImmutableArray.CreateBuilder<AuditBlock>();
        if (asks)
        {
            var ask = Ask();
            forms.Add(ask.Form);
            blocks.Add(new(Frame.In(AccessTexts.Ask)) { Form = AuditBlock.Draw<AskAssignment>(ask) });
        }
        foreach (var one in decides ? all.Where(one => one.State == AssignmentState.Asked || one.HoldsOn(Today)) : [])
        {
            var decide = Decide(one);
            forms.AddRange(decide.Forms.Select(form => form.Form));
            blocks.Add(new(null) { Form = AuditBlock.Draw<DecideAssignment>(decide) });
        }
        blocks.Add(new(Frame.In(AccessTexts.All)) { Table = List(all) });
        return new(Frame, Frame.In(AccessTexts.Lead), blocks.ToImmutable(), forms.ToImmutable());
    }

    FormView Form(string place) =>
        Frame.Form(
            $"{AuditPaths.Access}/{place}",
            Sent is { } sent && sent.Place == place ? sent.Form : null,
            place.Replace('/', '-') + "-"
        );

    AskAssignmentView Ask() =>
        new(
            Form("ask"),
            [
                .. Edition
                    .Organisations.All.DistinctBy(one => one.Code)
                    .Select(one => new Choice(one.Code, one.Name.In(Frame.Language))),
            ],
            [.. Edition.Collections.Select(one => new Choice(one.Code, one.Name.In(Frame.Language)))]
        );

    DecideAssignmentView Decide(AuditAssignment one)
    {
        ImmutableArray<(AssignmentState To, Bilingual Button)> verbs =
            one.State == AssignmentState.Asked
                ? [(AssignmentState.Given, AccessTexts.Give), (AssignmentState.Declined, AccessTexts.Decline)]
                : [(AssignmentState.Ended, AccessTexts.End)];
        return new(
            Frame.Language,
            $"{one.AuditorOrganisation}: {AccessTexts.About(one, Frame.Language)}, {Days.Long(one.Until, Frame.Language)}",
            one.AskedFor,
            [.. verbs.Select(verb => (Form($"{one.Id}/{AccessPages.Verb(verb.To)}"), verb.Button))],
            one.Revision.ToString(CultureInfo.InvariantCulture)
        );
    }

    TableView List(List<AuditAssignment> all) =>
        new(
            "assignments",
            Frame.In(AccessTexts.All),
            [
                new(Frame.In(AccessTexts.Auditor)),
                new(Frame.In(AccessTexts.Pseudonym)),
                new(Frame.In(AccessTexts.Organisation)),
                new(Frame.In(AccessTexts.Until)),
                new(Frame.In(AccessTexts.State)),
                new(Frame.In(AccessTexts.Why)),
            ],
            [
                .. all.Select(one => new Row([
                    new(one.AuditorOrganisation),
                    new(one.Auditor),
                    new(AccessTexts.About(one, Frame.Language)),
                    new(Days.Unbroken(one.Until, Frame.Language)),
                    new(AccessTexts.Of(one, Today).In(Frame.Language)),
                    new(one.Reason ?? one.AskedFor),
                ])),
            ],
            Frame.In(AccessTexts.None)
        );
}

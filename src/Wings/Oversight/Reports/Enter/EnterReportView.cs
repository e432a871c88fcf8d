using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.Enter;

/// <summary>The form with which a report is entered.</summary>
/// <param name="AsksAuditor">Whether the form asks whose report it is: of an auditor that is known.</param>
public sealed record EnterReportView(
    WorkFrame Frame,
    FormView Form,
    bool AsksAuditor,
    ImmutableArray<Choice> Departments
)
{
    public ImmutableArray<Choice> States =>
        [
            new(nameof(ReportState.Draft), Frame.In(EnterReportTexts.Draft)),
            new(nameof(ReportState.Final), Frame.In(EnterReportTexts.Final)),
        ];
}

using System.Collections.Immutable;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>A sample as it is looked at.</summary>
/// <param name="IsOwn">Whether who looks drew it.</param>
/// <param name="Secrets">Values that only who was named for them sees, by key.</param>
/// <param name="Sent">The form that was wrong; null where none was.</param>
sealed record SampleLook(
    AuditSample Sample,
    WorkedEdition Edition,
    WorkFrame Frame,
    bool IsOwn,
    ImmutableDictionary<string, decimal?> Secrets,
    (string Deed, FormState Form)? Sent
)
{
    public FormView Form(string deed, FormState filled) =>
        Frame.Form(
            $"{AuditPaths.Samples}/{Sample.Id}/{deed}",
            Sent is { } sent && sent.Deed == deed ? sent.Form : filled,
            deed + "-"
        );
}

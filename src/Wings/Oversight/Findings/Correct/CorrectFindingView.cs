using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings.Enter;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Correct;

/// <summary>The form with which a finding is put right.</summary>
/// <param name="Back">To the finding.</param>
public sealed record CorrectFindingView(WorkFrame Frame, FormView Form, AuditFinding Finding, string Back)
{
    public System.Collections.Immutable.ImmutableArray<Choice> Domains => FindingChoices.Domains(Frame);

    public System.Collections.Immutable.ImmutableArray<Choice> Severities => FindingChoices.Severities(Frame);
}

/// <summary>The words of that form.</summary>
static class CorrectTexts
{
    public static readonly Bilingual Lead = new(
        "Zet recht wat bij het overnemen uit het rapport misging. Wat er stond, blijft in de geschiedenis. De code en het departement blijven; de merking wijzigt u op de pagina zelf.",
        "Put right what went wrong when it was copied from the report. What stood there stays in the history. The code and the department stay; the marking is changed on the page itself."
    );
    public static readonly Bilingual Button = new("Verbeter", "Correct");
    public static readonly Bilingual Nothing = new("U hebt niets gewijzigd.", "You changed nothing.");
    public static readonly Bilingual AfterIt = new(
        "Een onvolkomenheid van dit jaar of eerder gaat op deze verder; verbeter die eerst.",
        "A finding of this year or earlier continues this one; correct that first."
    );
}

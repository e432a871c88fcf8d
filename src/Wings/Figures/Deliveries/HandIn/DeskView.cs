using System.Collections.Immutable;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>A delivery as it lies on somebody's desk: how far it is, what was found in it, what is in it, and what may be done.</summary>
/// <param name="Next">What has to happen, in a sentence.</param>
/// <param name="Reason">Why it was returned or refused, in the words of who did; null where it was not.</param>
/// <param name="Findings">Errors and questions; null where there are none.</param>
/// <param name="Notes">What was found besides, folded away; null where nothing was.</param>
/// <param name="Changed">What accepting it changes, beside what was accepted before.</param>
/// <param name="Figures">All that the file gives, folded away; null where it all changes something.</param>
/// <param name="Explain">The questions to answer; null for who may not, or where there are none.</param>
/// <param name="Replace">The form for another file; null for who may not now.</param>
/// <param name="Deeds">What the visitor may do, each with its form.</param>
/// <param name="History">Who did what when: role and organisation, never a person.</param>
/// <param name="Sections">What other slices add, each at its place.</param>
public sealed record DeskView(
    WorkFrame Frame,
    Signal Signal,
    string State,
    string Next,
    (string Title, string Says)? Reason,
    ImmutableArray<(string Name, Cell Value)> Facts,
    TableView? Findings,
    TableView? Notes,
    TableView Changed,
    TableView? Figures,
    ExplainView? Explain,
    FormView? Replace,
    string Revision,
    ImmutableArray<DeedView> Deeds,
    TableView History,
    ImmutableArray<DeskSection> Sections
)
{
    /// <summary>That the delivery has: another file does not lower it.</summary>
    public Marking Marking { get; init; }

    /// <summary>Every form on the page, in the order in which they stand.</summary>
    public IEnumerable<FormView> Forms =>
        Sections
            .SelectMany(one => one.Forms)
            .Concat(Deeds.Select(deed => deed.Form))
            .Append(Explain?.Form)
            .Append(Replace)
            .OfType<FormView>();
}

/// <summary>A deed with its form.</summary>
/// <param name="WithReason">Whether it asks why.</param>
/// <param name="Grave">Whether it ends the delivery.</param>
public sealed record DeedView(FormView Form, Bilingual Button, bool WithReason, bool Grave);

/// <summary>The questions of intake that have no answer yet.</summary>
public sealed record ExplainView(FormView Form, ImmutableArray<(string Field, Bilingual Question)> Questions);

using System.Collections.Immutable;
using Rekenschap.Figures.AnnualReports.Reconcile;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>The annual report of an organisation over one period, as somebody looks at it.</summary>
/// <param name="Reconciliation">Null where nothing was recorded.</param>
sealed record ReportLook(
    FollowLook Follow,
    ReconcileReports Reconcile,
    string Organisation,
    Period Period,
    Reconciliation? Reconciliation
)
{
    public bool MayWrite => Reconcile.Sight.Writes(Organisation);

    public ImmutableArray<IndicatorFacts> Indicators { get; } = [.. Reconcile.Indicators];

    public string Place => ReportPaths.Of(Follow.Edition, Follow.Collection, Organisation);

    public int Revision => Reconciliation?.Report.Revision ?? 0;

    /// <summary>A form of this page, with what was sent and why it was wrong where it was this one.</summary>
    public FormView Form(string deed, FormState? filled = null) =>
        Follow.Frame.Form(
            deed.Length == 0 ? Place : $"{Place}/{deed}",
            Follow.IsSent(Deed(deed)) ? Follow.Sent!.Value.Form : filled,
            deed.Length == 0 ? "" : deed + "-"
        );

    public bool IsSent(string deed) => Follow.IsSent(Deed(deed));

    /// <summary>By what a form of this page is told from those of the collection's own page.</summary>
    public static string Deed(string deed) => $"{ReportPaths.Root}/{deed}";
}

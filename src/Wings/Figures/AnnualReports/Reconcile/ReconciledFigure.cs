using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.AnnualReports.Reconcile;

/// <summary>One figure of an annual report beside what was delivered of it.</summary>
/// <param name="Gap">Null where there is no delivered value to hold against it.</param>
public sealed record ReconciledFigure(IndicatorFacts Indicator, ReportedFigure Reported, Figure Delivered, Gap? Gap)
{
    public static ReconciledFigure Of(IndicatorFacts indicator, ReportedFigure reported, Figure delivered) =>
        new(indicator, reported, delivered, delivered.Value is { } value ? reported.Beside(value) : null);

    /// <summary>What holds of this difference; null where nothing does, or there is no difference.</summary>
    public GapExplanation? Explanation =>
        Gap is { Agrees: false } gap && Reported.Last is { } last && gap.IsSameAs(last.Difference) ? last : null;

    /// <summary>What was said of another difference than there is now; null where nothing was.</summary>
    public GapExplanation? Outdated => State == ReconciledState.Unexplained ? Reported.Last : null;

    public ReconciledState State =>
        Gap switch
        {
            null when Delivered.Status == FigureStatus.Suppressed => ReconciledState.Hidden,
            null => ReconciledState.NotDelivered,
            { Agrees: true } => ReconciledState.Agrees,
            _ => Explanation switch
            {
                null => ReconciledState.Unexplained,
                { Category: GapCategory.ToMend } => ReconciledState.ToMend,
                _ => ReconciledState.Explained,
            },
        };
}

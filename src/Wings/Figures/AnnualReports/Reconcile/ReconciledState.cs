namespace Rekenschap.Figures.AnnualReports.Reconcile;

/// <summary>What can be said of a delivered figure beside the annual report.</summary>
public enum ReconciledState
{
    /// <summary>There is a difference and nobody said why, or it is another than was explained.</summary>
    Unexplained,

    /// <summary>It was explained as a fault that is still to be mended.</summary>
    ToMend,

    /// <summary>The report has a figure and nothing that counts was delivered.</summary>
    NotDelivered,

    /// <summary>The difference was explained, and is still the same.</summary>
    Explained,

    /// <summary>No difference within the rounding of the report.</summary>
    Agrees,

    /// <summary>There is a value that may not be shown, nor what it differs.</summary>
    Hidden,
}

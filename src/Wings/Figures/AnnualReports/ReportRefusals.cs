using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>Why nothing can be recorded or explained.</summary>
static class ReportRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "annual_report.none",
        new(
            "Deze aansluiting met het jaarverslag is er niet, of niet voor u",
            "There is no such reconciliation with the annual report, or not for you"
        )
    );

    public static readonly Refusal Full = new(
        RefusalKind.Conflict,
        "annual_report.full",
        new(
            "Bij dit cijfer is al zo vaak iets toegelicht dat er niets meer bij kan; herstel het cijfer of het jaarverslag",
            "So much has been explained of this figure that nothing more fits; mend the figure or the report"
        )
    );

    /// <summary>What was explained is no longer the difference that the page showed.</summary>
    public static readonly Refusal OtherDifference = new(
        RefusalKind.Stale,
        "annual_report.other_difference",
        new(
            "Het verschil is intussen een ander dan u zag; bekijk het nieuwe verschil en licht dat toe",
            "The difference is meanwhile another than you saw; look at the new difference and explain that"
        )
    );
}

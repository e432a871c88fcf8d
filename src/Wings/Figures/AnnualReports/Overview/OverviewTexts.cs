using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.AnnualReports.Overview;

/// <summary>The words of the overview of all annual reports.</summary>
static class OverviewTexts
{
    public static readonly Bilingual Compared = new("Vergeleken", "Compared");

    public static Bilingual Counts(int reports, int open) =>
        (reports, open) switch
        {
            (1, 0) => new(
                "Er is 1 jaarverslag vastgelegd; alle verschillen zijn toegelicht.",
                "1 annual report was recorded; all differences are explained."
            ),
            (_, 0) => new(
                $"Er zijn {reports} jaarverslagen vastgelegd; alle verschillen zijn toegelicht.",
                $"{reports} annual reports were recorded; all differences are explained."
            ),
            _ => new(
                $"Jaarverslagen: {reports}. Verschillen die niet zijn toegelicht: {open}.",
                $"Annual reports: {reports}. Differences that are not explained: {open}."
            ),
        };
}

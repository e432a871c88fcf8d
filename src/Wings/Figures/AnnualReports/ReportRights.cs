using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>Who reconciles figures with an annual report, for the page that explains who may what.</summary>
static class ReportRights
{
    static readonly Bilingual Records = new(
        "Er wordt vastgelegd wat in het jaarverslag staat, en een verschil wordt toegelicht",
        "What the annual report says is recorded, and a difference is explained"
    );
    static readonly Bilingual Own = new("van de eigen organisatie", "of one's own organisation");

    public static IEnumerable<Right> All => [new(Role.Supplier, Records, Own), new(Role.Controller, Records, Own)];
}

using Rekenschap.Figures.Intake.Checks;

namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class ComplaintWordingTests
{
    [Fact]
    public void A_ratio_beyond_its_bound_is_shown_as_a_percentage_too()
    {
        var complaint = BoundComplaint.Above(1.62m, 1, "ratio");
        Assert.StartsWith("1,62 (162%) is hoger dan het maximum, 1 (100%)", complaint.Nl, StringComparison.Ordinal);
        Assert.StartsWith("1.62 (162%) is above the maximum, 1 (100%)", complaint.En, StringComparison.Ordinal);
        Assert.StartsWith(
            "-3 is below the minimum, 0;",
            BoundComplaint.Below(-3, 0, "fte").En,
            StringComparison.Ordinal
        );
    }
}

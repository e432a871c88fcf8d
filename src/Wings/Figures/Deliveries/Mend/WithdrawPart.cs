using System.Globalization;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>
/// Says which accepted figures a file takes back because it says that there is no figure, and offers to let them stand:
/// who writes "n.v.t." or "volgt" seldom means to withdraw what was accepted.
/// </summary>
sealed class WithdrawPart : IDeskPart
{
    public const string Deed = "keep-accepted";

    public Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        var withdrawn = look.Changes.Count(FiguresTable.IsWithdrawn);
        var mayAnswer =
            look.Who.Is(Role.Supplier)
            && look.Who.Organisation == look.Delivery.Organisation
            && DeliveryWorkflow.Rows.Row(look.Delivery.State, DeliveryVerb.Revise) is not null;
        if (withdrawn == 0)
            return Task.FromResult<DeskSection?>(null);
        var form = mayAnswer ? look.Form(Deed) : null;
        var view = new WithdrawView(
            look.Frame.Language,
            form,
            withdrawn,
            look.Delivery.Revision.ToString(CultureInfo.InvariantCulture)
        );
        return Task.FromResult<DeskSection?>(
            DeskSection.Of<WithdrawSection>(DeskPlace.Findings, view, form is null ? [] : [form])
        );
    }
}

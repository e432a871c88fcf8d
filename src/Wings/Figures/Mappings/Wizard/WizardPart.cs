using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Offers to say how a file is read, where its headings or labels are not known.</summary>
sealed class WizardPart : IDeskPart
{
    static readonly string[] Rules = ["heading", "unknown", "period", "unit", "duplicate"];

    public Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        var delivery = look.Delivery;
        var isOffered =
            look.Who.Is(Role.Supplier)
            && look.Who.Organisation == delivery.Organisation
            && DeliveryWorkflow.Rows.Row(delivery.State, DeliveryVerb.Revise) is not null
            && ForeignFile.IsKind(Path.GetExtension(delivery.File))
            && (look.Read?.Report.Findings ?? delivery.Findings).Any(one => one.Blocks && Rules.Contains(one.Rule));
        var view = new WizardOfferView(
            look.Frame.Language,
            look.Frame.To($"{DeliveryPaths.Of(delivery.Id)}/mapping"),
            look.Read is { IsForeign: true }
        );
        return Task.FromResult(isOffered ? DeskSection.Of<WizardOffer>(DeskPlace.Top, view) : null);
    }
}

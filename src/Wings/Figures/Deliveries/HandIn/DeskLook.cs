using System.Collections.Immutable;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Mappings.Wizard;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>A delivery as it is looked at: by whom, and what intake reads in it now.</summary>
/// <param name="Read">What is in the file now; null where nothing more is read of it.</param>
/// <param name="Sent">The form that was wrong, with the name of what it asked for; null where none was.</param>
sealed record DeskLook(
    Desk Desk,
    ReadDelivery? Read,
    WorkFrame Frame,
    SignedIn Who,
    (string Deed, FormState Form)? Sent
)
{
    ImmutableArray<DeliveredChange>? changes;

    /// <summary>The day it is at the office.</summary>
    public DateOnly Today { get; init; }

    public WorkedEdition Edition => Desk.Edition;

    public Delivery Delivery => Desk.Delivery;

    /// <summary>Every value of the file beside what was accepted before it.</summary>
    public ImmutableArray<DeliveredChange> Changes => changes ??= Read is null ? [] : Edition.Changes(Read);

    /// <summary>Whether who looks can say how this file is read, and nothing can be read of it before.</summary>
    public bool AsksHowItIsRead =>
        Read is { IsForeign: true }
        && ForeignFile.IsKind(Path.GetExtension(Delivery.File))
        && Who.Is(Role.Supplier)
        && Who.Organisation == Delivery.Organisation
        && DeliveryWorkflow.Rows.Row(Delivery.State, DeliveryVerb.Revise) is not null;

    /// <summary>The form of a deed, with what was sent and why it was wrong where it was this one.</summary>
    public FormView Form(string deed) =>
        Frame.Form(
            $"{DeliveryPaths.Of(Delivery.Id)}/{deed}",
            Sent is { } sent && sent.Deed == deed ? sent.Form : null,
            deed + "-"
        );
}

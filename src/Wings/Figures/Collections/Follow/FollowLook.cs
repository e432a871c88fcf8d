using System.Collections.Immutable;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>A collection as somebody looks at it.</summary>
/// <param name="Sent">The form that was wrong, with the name of what it asked for; null where none was.</param>
sealed record FollowLook(
    WorkedEdition Edition,
    Collection Collection,
    EditionCalls Calls,
    WorkFrame Frame,
    SignedIn Who,
    DateOnly Today,
    (string Deed, FormState Form)? Sent
)
{
    ImmutableArray<OrganisationStand>? stands;

    /// <summary>What the visitor was named for as an auditor, today.</summary>
    public required ImmutableArray<AuditAssignment> Named { get; init; }

    public ImmutableArray<OrganisationStand> Stands =>
        stands ??= CollectionStands.Of(Edition, Collection, Calls, Today);

    /// <summary>Of the visitor's organisation; null where nothing is asked of it and nothing came of it.</summary>
    public OrganisationStand? Own => Stands.FirstOrDefault(one => one.Organisation == Who.Organisation);

    /// <summary>Whether the visitor leads this collection.</summary>
    public bool Leads => Who.Is(Role.Coordinator) && Who.Organisation == Edition.Facts.Publisher;

    /// <summary>Whether the page of a delivery opens to the visitor; a link that does not is not shown.</summary>
    public bool Sees(Delivery delivery) => NeedToKnow.May(Who, delivery, Edition.Facts, Named);

    public string Place => FollowPaths.Of(Edition, Collection);

    public string NameOf(string organisation) =>
        Edition.Organisations.ByCode(organisation)?.Name.In(Frame.Language) ?? organisation;

    /// <summary>The form of a deed, with what was sent and why it was wrong where it was this one.</summary>
    public FormView Form(string deed, FormState? filled = null) =>
        Frame.Form($"{Place}/{deed}", IsSent(deed) ? Sent!.Value.Form : filled, deed.Replace('/', '-') + "-");

    public bool IsSent(string deed) => Sent is { } sent && sent.Deed == deed;
}

using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts;

/// <summary>Who may know of a document that is not public.</summary>
static class DraftNeed
{
    public static readonly Permission Readers = Permission.Of(
        Role.Editor,
        Role.Coordinator,
        Role.Signatory,
        Role.Auditor
    );

    /// <summary>
    /// Those of the publisher, and those who sign for another minister as soon as they are named: without them nothing that
    /// deviates could be released before it is signed.
    /// </summary>
    public static bool May(SignedIn who, Draft draft) =>
        who.Organisation == draft.Publisher
            ? Readers.Allows(who)
            : who.Is(Role.Signatory) && draft.Signers.Contains(who.Organisation) && draft.State != DraftState.Withdrawn;
}

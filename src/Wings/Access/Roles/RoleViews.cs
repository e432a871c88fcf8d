using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Roles;

/// <summary>The roles of one organisation on a day, or all of them.</summary>
/// <param name="Give">The form; null for who reads only.</param>
public sealed record RolesView(WorkFrame Frame, DateOnly? Day, ImmutableArray<HeldRole> Held, FormView? Give);

/// <summary>A role that somebody holds, by name for administrators and by pseudonym for others.</summary>
public sealed record HeldRole(string Id, string Who, Role Role, DateOnly From, DateOnly? Until, string? InPlaceOf);

/// <summary>One role, with what may be done about it.</summary>
public sealed record HeldRoleView(WorkFrame Frame, HeldRole Held, FormView End, FormView Anew, FormView Close)
{
    /// <summary>Confirms that the person begins anew, which another asked; null where nothing waits for who looks.</summary>
    public FormView? Confirm { get; init; }
}

/// <summary>What came of a deed that gives a link.</summary>
/// <param name="Link">Null where the person has an account already.</param>
public sealed record LinkView(WorkFrame Frame, string? Link)
{
    /// <summary>What has to be done before the link works; null where it works at once.</summary>
    public Kernel.Values.Bilingual? Waits { get; init; }
}

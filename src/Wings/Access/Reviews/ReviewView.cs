using System.Collections.Immutable;
using Rekenschap.Access.Roles;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Reviews;

/// <summary>The roles that are still to be looked at.</summary>
public sealed record ReviewView(
    WorkFrame Frame,
    string Quarter,
    DateOnly Due,
    bool Overdue,
    ImmutableArray<ReviewedRole> Left
);

/// <summary>A role to look at, with the form that lets it stand; no form for one's own.</summary>
public sealed record ReviewedRole(HeldRole Held, FormView? Keep);

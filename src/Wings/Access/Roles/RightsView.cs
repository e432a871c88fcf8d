using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Roles;

/// <summary>What each role may do, those of the visitor marked.</summary>
public sealed record RightsView(WorkFrame Frame, ImmutableArray<(Role Role, ImmutableArray<Right> Rights)> Roles);

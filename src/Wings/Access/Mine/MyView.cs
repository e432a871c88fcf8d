using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Mine;

/// <summary>All that is kept about whoever signed in.</summary>
public sealed record MyView(
    WorkFrame Frame,
    string Name,
    string Email,
    string Pseudonym,
    DateOnly Since,
    int RecoveryCodes,
    ImmutableArray<MyRole> Roles,
    ImmutableArray<MySession> Sessions,
    ImmutableArray<MyEvent> Events
)
{
    /// <summary>What was just done; null where nothing was.</summary>
    public Bilingual? Notice { get; init; }

    /// <summary>Whether one comes in here, with password, app and passkeys.</summary>
    public required bool ComesInHere { get; init; }

    /// <summary>Whether one may close the account oneself; nobody's, for a player.</summary>
    public required bool MayClose { get; init; }

    public required FormView NewCodes { get; init; }

    public required FormView EndOthers { get; init; }
}

/// <summary>A role that one has today, and until when.</summary>
public sealed record MyRole(string Organisation, Role Role, DateOnly From, DateOnly? Until);

/// <summary>One browser in which one is signed in; the form that ends it.</summary>
public sealed record MySession(string Browser, DateTimeOffset Begun, DateTimeOffset Seen, bool Here, FormView End);

/// <summary>Something that happened at the door.</summary>
public sealed record MyEvent(DateTimeOffset At, string Kind, string Origin);

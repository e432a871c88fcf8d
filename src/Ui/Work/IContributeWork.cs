using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Work;

/// <summary>A wing's own pages for those who have signed in. Host lists the wings.</summary>
public interface IContributeWork
{
    void Map(WorkRoutes work);

    /// <summary>
    /// Looks at all that was sent, to whatever page of whatever wing, before anything is done with it: the one door that no
    /// form can forget.
    /// </summary>
    /// <returns>Why it does not come in; null where it may.</returns>
    Task<Refusal?> KeepOut(WorkCall call) => Task.FromResult<Refusal?>(null);

    /// <summary>What stands in the menu, for those who may.</summary>
    IEnumerable<WorkLink> Menu => [];

    /// <summary>What its roles may do, for the page that explains that.</summary>
    IEnumerable<Right> Rights => [];

    /// <summary>What waits for somebody, acting for one organisation.</summary>
    Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<Waiting>>([]);

    /// <summary>The same on a day, for a wing of which more or less waits as days go by.</summary>
    Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, DateOnly today, CancellationToken stop) => Waiting(who, stop);
}

/// <summary>A place in the menu of signed-in pages.</summary>
/// <param name="Place">Without language: <c>work/roles</c>.</param>
public sealed record WorkLink(string Place, Bilingual Words, Permission For);

/// <summary>Something that waits for somebody: what, until when, and the one button to go on.</summary>
public sealed record Waiting(Bilingual What, DateOnly? By, string Place, Bilingual Button);

using System.Collections.Immutable;
using Microsoft.AspNetCore.Antiforgery;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Work;

/// <summary>All that signed-in pages share.</summary>
public sealed record WorkOffice(
    IAdmitVisitors Visitors,
    IAntiforgery Antiforgery,
    PageRenderer Renderer,
    Clock Clock,
    WorkSettings Settings,
    ImmutableArray<IContributeWork> Wings
)
{
    /// <summary>How long a proof of who one is counts for deeds that need one.</summary>
    public static readonly TimeSpan ProofLasts = TimeSpan.FromMinutes(10);
}

/// <summary>What the server was started with.</summary>
/// <param name="Secure">Whether the public comes over https, so that cookies may say so.</param>
/// <param name="Demonstration">Whether players of the demonstration may be chosen without a password; not before what is shown turned out to be made up.</param>
/// <param name="Organisations">Those of the edition that is shown; null while it is being read.</param>
public sealed record WorkSettings(bool Secure, Func<bool> Demonstration, Func<Organisations?> Organisations)
{
    /// <summary>Where the public finds the server; null where nobody said.</summary>
    public Uri? Address { get; init; }
}

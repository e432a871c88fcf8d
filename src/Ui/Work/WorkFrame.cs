using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Ui.Work;

/// <summary>What stands around a signed-in page's own content.</summary>
/// <param name="Path">That was asked for, from the root, with its language; links are relative to it.</param>
/// <param name="Place">The same page without language, where it can be asked for; for the turn to the other language.</param>
/// <param name="Wrong">Whether a form on the page is wrong; the title then begins by saying so.</param>
public sealed record WorkFrame(
    string Path,
    string Place,
    Bilingual Title,
    Language Language,
    SignedIn? Who,
    FormGuard Guard,
    bool Wrong
)
{
    /// <summary>What stands in the menu for this visitor.</summary>
    public ImmutableArray<WorkLink> Menu { get; init; } = [];

    /// <summary>Names of the organisations for which the visitor may act, by code.</summary>
    public ImmutableDictionary<string, Bilingual> Organisations { get; init; } =
        ImmutableDictionary<string, Bilingual>.Empty;

    /// <summary>Whether all that is shown was made up, and anybody may play anybody.</summary>
    public bool Demonstration { get; init; }

    /// <summary>A link to a place in this page's language.</summary>
    public string To(string place) => WorkPaths.Link(Path, WorkPaths.In(Language, place));

    /// <summary>A link to a path that has no language.</summary>
    public string ToFile(string path) => WorkPaths.Link(Path, path);

    public string In(Bilingual text) => text.In(Language);

    public Bilingual NameOf(string organisation) =>
        Organisations.GetValueOrDefault(organisation) ?? Bilingual.Same(organisation);

    /// <summary>A form on this page.</summary>
    public FormView Form(string place, FormState? state = null, string prefix = "") =>
        new(state ?? FormState.With(), Language, To(place), Guard) { Prefix = prefix };
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Page;

/// <summary>The part of the site in which a page stands, as the navigation marks it.</summary>
public enum Section
{
    None,
    Home,
    Themes,
    Figures,
    Organisations,
    Documents,
    Deliveries,
    Compare,
    Search,
    About,
}

/// <summary>The same page in another language.</summary>
public readonly record struct LanguageTurn(Language Language, string Path);

/// <summary>What stands around a page's own content: title, language, where it is, and the edition that it belongs to.</summary>
/// <param name="Path">From the publication's root; links are written relative to it so that a copied folder still works.</param>
/// <param name="Turns">The same page in other languages; empty for a page that exists in one.</param>
/// <param name="Anywhere">Shown at whatever address was asked for (not found, error): links start at the root.</param>
public sealed record PageFrame(
    string Path,
    string Title,
    Language Language,
    Section Section,
    EditionFacts Edition,
    ImmutableArray<LanguageTurn> Turns,
    string? TreeHead,
    bool Anywhere = false
)
{
    /// <summary>Title of the publication that came after this one, which stands two folders up; null while this is the newest.</summary>
    public Bilingual? Newer { get; init; }

    /// <summary>That this is a draft, until when it is shown; null for what is published.</summary>
    public Bilingual? Draft { get; init; }

    /// <summary>Whether there is a page on how programs read all this.</summary>
    public bool HasApi { get; init; }

    /// <summary>The same in other forms, for programs that read the head of a page: what it is called, its media type and its link.</summary>
    public ImmutableArray<(string Title, string Type, string Link)> Forms { get; init; } = [];

    /// <summary>A relative link to a path from the publication's root.</summary>
    public string To(string path)
    {
        var up = Anywhere ? "/" : string.Concat(Enumerable.Repeat("../", Path.Count(c => c == '/')));
        // File names are the authors' own: a space or a percent sign in one must not break a link.
        var parts = path.Split('#', 2);
        var escaped = up + string.Join('/', parts[0].Split('/').Select(Uri.EscapeDataString));
        return parts.Length == 1 ? escaped : $"{escaped}#{parts[1]}";
    }

    /// <summary>A relative link to a place in this page's own language.</summary>
    public string ToPlace(string place) => To(SitePaths.In(Language, place, Edition));
}

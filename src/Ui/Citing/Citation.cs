using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Citing;

/// <summary>What kind of thing is cited, as lists of literature tell them apart.</summary>
public enum CitedKind
{
    /// <summary>A figure with all its values.</summary>
    Figure,

    /// <summary>Words in a document that state a figure.</summary>
    Claim,

    /// <summary>A report, its public version or an annex.</summary>
    Report,

    Letter,
}

/// <summary>Something of a publication as a reader would refer to it. A pure value: what it says follows from its parts.</summary>
/// <param name="Title">Of what is cited, in each language in which there is a title.</param>
/// <param name="Within">The document in which it stands; null for what stands in the publication itself.</param>
/// <param name="Version">Beginning of the tree head under which it was published; null when it is not sealed.</param>
/// <param name="Path">From the publication's root; said where no address is known.</param>
/// <param name="Address">The permanent address; null where none is known.</param>
public sealed record Citation(
    CitedKind Kind,
    string Key,
    Bilingual Publisher,
    DateOnly Date,
    Bilingual Title,
    string? Within,
    Bilingual Publication,
    string? Version,
    bool Invented,
    string Path,
    Uri? Address
)
{
    const int VersionLength = 12;

    /// <param name="name">Short and telling, for the name by which a list of literature knows it.</param>
    public static Citation Of(
        PublicationSite site,
        CitedKind kind,
        string name,
        Bilingual title,
        string place,
        string? within = null,
        DateOnly? date = null
    )
    {
        var edition = site.Figures.Edition;
        return new(
            kind,
            $"{edition.Code}:{name}",
            PublisherOf(site.Figures),
            date ?? edition.Published,
            title,
            within,
            edition.Title,
            site.TreeHead is { } head ? VersionOf(head) : null,
            edition.Invented,
            place,
            site.Permanent(place)
        );
    }

    /// <summary>As much of a tree head as tells versions apart.</summary>
    public static string VersionOf(string treeHead) =>
        treeHead.Length > VersionLength ? treeHead[..VersionLength] : treeHead;

    static Bilingual PublisherOf(IEditionFigures figures) =>
        figures.Organisations.ByCode(figures.Edition.Publisher)?.Name ?? Bilingual.Same(figures.Edition.Publisher);
}

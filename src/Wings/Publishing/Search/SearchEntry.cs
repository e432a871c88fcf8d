using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What sort of thing it is, for beside its title.</param>
/// <param name="Path">From the publication's root, in the index's language.</param>
/// <param name="Words">What else it is known by: definition, aliases, headings.</param>
sealed record SearchEntry(string Title, Bilingual Kind, string Path, string Words)
{
    /// <summary>Words that it is meant by as surely as by its title, in both languages.</summary>
    public string Names { get; init; } = "";

    /// <summary>Whether it is where all things of a name are: found as surely as one of them, it stands before it.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Whether it stands in the list from A to Z and in the script too: of what there is no end to, a part does.</summary>
    public bool Listed { get; init; } = true;
}

/// <summary>An entry that was found.</summary>
/// <param name="Score">Higher is nearer; only its order means something.</param>
/// <param name="Exact">Whether every word stood there as it was asked, rather than nearly so.</param>
readonly record struct Hit(SearchEntry Entry, double Score, bool Exact);

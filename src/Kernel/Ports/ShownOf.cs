using System.Collections.Immutable;

namespace Rekenschap.Kernel.Ports;

/// <summary>Where a publication may show what one file held, so that it can be taken out of what is kept.</summary>
/// <param name="File">The delivery or another file, by its path from the edition folder.</param>
/// <param name="Organisations">Codes of those of whom it held values, and of who handed it in.</param>
/// <param name="Indicators">Codes of those it held values of, and of all that rest on them or keep secrets with them; null for any.</param>
/// <param name="Alone">Whether some total is nothing but its value.</param>
public sealed record ShownOf(
    string File,
    string Collection,
    ImmutableHashSet<string> Organisations,
    ImmutableHashSet<string>? Indicators,
    bool Alone
)
{
    /// <summary>Where nobody can tell any more where it is shown.</summary>
    public static ShownOf Anywhere(string file) => new(file, "", [], null, Alone: true);

    /// <summary>Of a file that is no delivery: prose stands on its own pages, and what other files say may stand anywhere.</summary>
    public static ShownOf OfFile(string file) =>
        file.StartsWith(Prose, StringComparison.Ordinal) ? new(file, "", [], [], Alone: false) : Anywhere(file);

    const string Prose = "documents/";

    /// <summary>Whether it is a document's text.</summary>
    public bool IsProse => File.StartsWith(Prose, StringComparison.Ordinal);

    public bool Shows(string indicator) => Indicators is null || Indicators.Contains(indicator);
}

using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Citing;

/// <summary>A citation in words, in the manner of APA: who, when, what, in what, which version, where.</summary>
public static class CitationText
{
    public static string Write(Citation citation, Language language)
    {
        var version = citation.Version is { } head
            ? (language == Language.Nl ? $" (versie {head})" : $" (version {head})")
            : "";
        var within = citation.Within is { } document ? $"{document}, " : "";
        return $"{citation.Publisher.In(language)} ({Days.Long(citation.Date, language)}). {Closed(citation.Title.In(language))} "
            + $"[{Kind(citation.Kind, citation.Invented).In(language)}]. In: {within}{citation.Publication.In(language)}{version}. "
            + $"{citation.Address?.AbsoluteUri ?? citation.Path}";
    }

    /// <summary>The kind in a word, and that the figures were made up where they were: that travels with them.</summary>
    static Bilingual Kind(CitedKind kind, bool invented)
    {
        Bilingual word = kind switch
        {
            CitedKind.Figure => new("gegevens", "data set"),
            CitedKind.Claim => new("uitspraak", "statement"),
            CitedKind.Letter => new("brief", "letter"),
            _ => new("rapport", "report"),
        };
        return invented ? new($"{word.Nl}; verzonnen cijfers", $"{word.En}; invented figures") : word;
    }

    static string Closed(string title) => title.EndsWith('.') ? title[..^1] : title;
}

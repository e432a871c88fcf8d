using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>A document's text in its two parts.</summary>
/// <param name="Head">The YAML between the lines of dashes; null where the file does not begin with one.</param>
/// <param name="BodyLine">Line of the file on which the body begins, from 1.</param>
internal sealed record SplitText(string? Head, string Body, int BodyLine)
{
    public static SplitText Of(string text)
    {
        var lines = Normalised(text).Split('\n');
        if (lines[0].TrimEnd() != "---")
            return new(null, string.Join('\n', lines), 1);
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...");
        return end < 0
            ? new(string.Join('\n', lines[1..]), "", lines.Length + 1)
            : new(string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]), end + 2);
    }

    /// <summary>With one kind of line end; offsets in the body count in it.</summary>
    internal static string Normalised(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}

/// <summary>Reads what stands above a document: strictly, every key by name.</summary>
internal static class FrontMatter
{
    static readonly Dictionary<string, DocumentKind> Kinds = new(StringComparer.Ordinal)
    {
        ["report"] = DocumentKind.Report,
        ["public"] = DocumentKind.Public,
        ["letter"] = DocumentKind.Letter,
        ["annex"] = DocumentKind.Annex,
    };

    static readonly Dictionary<string, Language> Languages = new(StringComparer.Ordinal)
    {
        ["nl"] = Language.Nl,
        ["en"] = Language.En,
    };

    /// <summary>The facts, with the edition's date and first language where the document does not say; what is wrong goes to <paramref name="problems"/>.</summary>
    public static DocumentFacts Read(SplitText text, string path, Defaults otherwise, FolderProblems problems)
    {
        var facts = otherwise.For(path);
        if (text.Head is null)
            problems.Add(
                path,
                1,
                "Het document begint niet met een regel '---' en daaronder title, kind, language en date",
                "The document does not begin with a line '---' and title, kind, language and date below it"
            );
        if (text.Head is null || YamlMap.Read(text.Head, path, problems, 2) is not { } map)
            return facts;
        facts = Read(map, facts, problems);
        map.Done();
        return facts;
    }

    static DocumentFacts Read(YamlMap map, DocumentFacts facts, FolderProblems problems) =>
        facts with
        {
            Title = map.Required("title"),
            Kind = Word(map, "kind", Kinds, problems) ?? facts.Kind,
            Language = Word(map, "language", Languages, problems) ?? facts.Language,
            Date = map.Date("date") ?? facts.Date,
            To = map.Text("to"),
            Reference = map.Text("reference"),
            Period = map.Period("period"),
            KnownAt =
                map.Has("known_at") && map.Text("known_at") is not (null or "latest") ? map.Date("known_at") : null,
        };

    static T? Word<T>(YamlMap map, string key, Dictionary<string, T> words, FolderProblems problems)
        where T : struct
    {
        if (map.Text(key) is not { } word)
            return null;
        if (words.TryGetValue(word, out var value))
            return value;
        var (known, hint) = (string.Join(", ", words.Keys), Nearest.Hint(word, words.Keys));
        problems.Add(
            map.File,
            map.LineAt(key),
            $"'{key}' is '{word}' en moet een van {known} zijn{hint.Nl}",
            $"'{key}' is '{word}' and must be one of {known}{hint.En}"
        );
        return null;
    }
}

/// <summary>What a document takes from its edition where its front matter is silent.</summary>
internal sealed record Defaults(Language Language, DateOnly Date)
{
    public DocumentFacts For(string path)
    {
        var slug = Path.GetFileNameWithoutExtension(path);
        return new(path, slug, slug, DocumentKind.Report, Language, Date, null, null, null, null);
    }
}

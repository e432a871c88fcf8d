using System.Globalization;
using System.Text;

namespace Rekenschap.Figures.OpenData.Catalogue;

/// <summary>A graph in Turtle (W3C, 2014).</summary>
internal static class TurtleWriter
{
    public static string Write(RdfGraph graph)
    {
        var text = new StringBuilder();
        foreach (var (prefix, space) in RdfGraph.Prefixes)
            text.Append("@prefix ").Append(prefix).Append(": <").Append(space).Append("> .\n");
        foreach (var (thing, said) in graph.Things)
        {
            text.Append('\n').Append(Thing(thing));
            var first = true;
            foreach (var (property, term) in said)
            {
                text.Append(first ? "\n  " : " ;\n  ").Append(property == "rdf:type" ? "a" : property).Append(' ');
                text.Append(Term(term));
                first = false;
            }
            text.Append(" .\n");
        }
        return text.ToString();
    }

    static string Term(RdfTerm term) =>
        term.IsThing ? Thing(term.Value)
        : term.Language is { } language ? $"{Quoted(term.Value)}@{language}"
        : term.Type is { } type ? $"{Quoted(term.Value)}^^{Thing(type)}"
        : Quoted(term.Value);

    /// <summary>With a prefix where nothing but letters follows it; anything else is written in full, which is always right.</summary>
    static string Thing(string address)
    {
        foreach (var (prefix, space) in RdfGraph.Prefixes)
            if (address.StartsWith(space, StringComparison.Ordinal) && address.AsSpan(space.Length).IsAllLetters())
                return $"{prefix}:{address.AsSpan(space.Length)}";
        return $"<{address}>";
    }

    static bool IsAllLetters(this ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
            if (!char.IsAsciiLetter(letter))
                return false;
        return !name.IsEmpty;
    }

    static string Quoted(string words)
    {
        var text = new StringBuilder("\"", words.Length + 2);
        foreach (var letter in words)
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => text.Append(letter),
            };
        return text.Append('"').ToString();
    }
}

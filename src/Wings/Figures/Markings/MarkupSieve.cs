using System.Collections.Frozen;

namespace Rekenschap.Figures.Markings;

/// <summary>
/// The words of a document in XML, without its tags: those of one cell, paragraph or property are one line, in however many
/// pieces they are written, and each attribute is a line of its own. It reads what is damaged too.
/// </summary>
sealed class MarkupSieve(LineSieve words)
{
    /// <summary>Tags at whose ends a reader sees another cell, line or property.</summary>
    static readonly FrozenSet<string> Ends = new[]
    {
        "si",
        "c",
        "v",
        "is",
        "row",
        "p",
        "h",
        "td",
        "tr",
        "br",
        "title",
        "subject",
        "creator",
        "keywords",
        "description",
        "category",
        "contentstatus",
        "lpwstr",
        "lpstr",
        "oddheader",
        "oddfooter",
        "evenheader",
        "evenfooter",
        "firstheader",
        "firstfooter",
        "table-cell",
        "user-defined",
        "initial-creator",
        "keyword",
        "value",
        "observation",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string> Gaps = new[] { "s", "tab", "line-break" }.ToFrozenSet(
        StringComparer.OrdinalIgnoreCase
    );

    readonly LineSieve attribute = new();
    readonly List<char> name = [];
    bool inTag;
    bool named;
    char quote;

    public bool Found => words.Found || attribute.Found;

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (!inTag && letter == '<')
                (inTag, named, quote) = (Begin(), false, '\0');
            else if (!inTag)
                words.Add(letter);
            else
                InTag(letter);
    }

    public void End()
    {
        words.End();
        attribute.End();
    }

    bool Begin()
    {
        name.Clear();
        return true;
    }

    void InTag(char letter)
    {
        if (quote != '\0')
            InQuote(letter);
        else if (letter == '>')
            Close();
        else if (letter is '"' or '\'')
            quote = letter;
        else if (char.IsWhiteSpace(letter))
            named = true;
        else if (!named && letter != '/')
            name.Add(letter);
    }

    void InQuote(char letter)
    {
        if (letter != quote)
        {
            attribute.Add(letter);
            return;
        }
        quote = '\0';
        attribute.End();
    }

    void Close()
    {
        inTag = false;
        var whole = new string([.. name]);
        var local = whole[(whole.LastIndexOf(':') + 1)..];
        if (Ends.Contains(local))
            words.End();
        else if (Gaps.Contains(local))
            words.Add(' ');
    }
}

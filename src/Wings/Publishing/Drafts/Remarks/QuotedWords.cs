namespace Rekenschap.Publishing.Drafts.Remarks;

/// <summary>Words that were copied from a text, whatever became of its blanks and tags on the way.</summary>
static class QuotedWords
{
    /// <summary>Whether the words stand in the text as it is written or as it is read.</summary>
    public static bool StandIn(string text, string words) =>
        Bare(text).Contains(Bare(words), StringComparison.Ordinal)
        || Bare(WithoutTags(text)).Contains(Bare(words), StringComparison.Ordinal);

    static string Bare(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As it is read: <c>[words](claim:...)</c> is its words.</summary>
    static string WithoutTags(string text)
    {
        var read = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length; at++)
            if (text[at] == '[')
                continue;
            else if (
                text[at] == ']'
                && at + 1 < text.Length
                && text[at + 1] == '('
                && text.IndexOf(')', at) is > 0 and var end
            )
                at = end;
            else
                read.Append(text[at]);
        return read.ToString();
    }
}

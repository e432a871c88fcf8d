namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>A text as a browser sends it back, with the ends of lines and the first mark that the text had before.</summary>
static class SameLines
{
    const char Mark = '\uFEFF';

    public static string Of(string before, string sent)
    {
        var lines = sent.TrimStart(Mark).ReplaceLineEndings("\n");
        var text = before.Contains("\r\n", StringComparison.Ordinal) ? lines.ReplaceLineEndings("\r\n") : lines;
        return before.StartsWith(Mark) ? Mark + text : text;
    }
}

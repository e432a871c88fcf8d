namespace Rekenschap.Figures.Markings;

/// <summary>Holds text that comes in pieces against a question, line by line; a line of any length takes little room.</summary>
sealed class LineSieve
{
    const int Most = 4096;

    /// <summary>More than the longest marking, so that none is cut in two.</summary>
    const int Overlap = 128;

    readonly char[] line = new char[Most];
    int length;

    public bool Found { get; private set; }

    public void Add(char letter)
    {
        if (letter is '\n' or '\r' or '\t')
        {
            End();
            return;
        }
        if (length == Most)
            Look(Overlap);
        line[length++] = letter;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            Add(letter);
    }

    /// <summary>The line is over.</summary>
    public void End() => Look(0);

    void Look(int keep)
    {
        Found |= StateSecretWords.In(line.AsSpan(0, length));
        line.AsSpan(length - Math.Min(keep, length), Math.Min(keep, length)).CopyTo(line);
        length = Math.Min(keep, length);
    }
}

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>Lines of a file by offset into a part of its text, so that what is found deep in a tree is named at the line its writer sees.</summary>
internal sealed class SourceLines
{
    readonly List<int> starts = [0];
    readonly int first;

    /// <param name="text">With <c>\n</c> as only line end.</param>
    /// <param name="first">Line of the file on which the text begins, from 1.</param>
    public SourceLines(string text, int first)
    {
        this.first = first;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
    }

    public int At(int offset)
    {
        var found = starts.BinarySearch(Math.Max(0, offset));
        return first + (found >= 0 ? found : ~found - 1);
    }
}

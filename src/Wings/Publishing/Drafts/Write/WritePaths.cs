using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>Addresses of the pages on which a text is written.</summary>
static class WritePaths
{
    public static string Tag(Id<Draft> id) => DraftPaths.Text(id) + "/tag";

    public static string Place(Id<Draft> id) => DraftPaths.Text(id) + "/place";

    /// <summary>To judge a text while it is typed.</summary>
    public static string Check(Id<Draft> id) => DraftPaths.Text(id) + "/check";

    /// <summary>To mark words of a line.</summary>
    public static string Tag(Id<Draft> id, int line, string words, int nth) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Tag(id)}?line={line}&words={Uri.EscapeDataString(words)}&nth={nth}"
        );
}

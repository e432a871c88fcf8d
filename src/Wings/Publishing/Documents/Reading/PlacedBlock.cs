using Markdig.Syntax;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>A fenced block that places a table, chart or map, as written.</summary>
/// <param name="Kind">table, chart or map.</param>
/// <param name="Line">Line of the opening fence.</param>
/// <param name="Keys">Null where its lines are no keys and values (a problem says so).</param>
/// <param name="Title">The caption, as the Markdown that it is; null where there is none.</param>
internal sealed record PlacedBlock(
    FencedCodeBlock Fence,
    string Kind,
    int Line,
    YamlMap? Keys,
    MarkdownDocument? Title,
    int TitleLine
)
{
    static readonly string[] Kinds = ["table", "chart", "map"];

    public static bool IsOne(FencedCodeBlock fence) => Kinds.Contains(fence.Info?.Trim(), StringComparer.Ordinal);

    public static PlacedBlock Read(FencedCodeBlock fence, string path, SourceLines lines, FolderProblems problems)
    {
        var line = lines.At(fence.Span.Start);
        var keys = YamlMap.Read(fence.Lines.ToString(), path, problems, line + 1);
        var title = keys?.Text("title");
        return new(
            fence,
            fence.Info!.Trim(),
            line,
            keys,
            title is null ? null : Grammar.Parse(title),
            keys?.LineAt("title") ?? line
        );
    }
}

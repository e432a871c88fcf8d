using System.Collections.Immutable;
using Rekenschap.Publishing.Documents.Sending;

namespace Rekenschap.Host.Commands;

/// <summary>What <c>--formats</c> names: the site and its data are always made, documents to send where they are asked for.</summary>
internal static class FormatList
{
    /// <summary>What a build makes in any case.</summary>
    public static readonly ImmutableArray<string> Always = ["html", "data"];

    public static readonly ImmutableArray<string> Known =
    [
        .. Always,
        .. Enum.GetValues<SentFormat>().Select(SentPaths.Ending),
    ];

    public static IEnumerable<string> Named(string? list) => (list ?? "").Split(',').Select(name => name.Trim());

    public static ImmutableArray<SentFormat> Sent(string? list) =>
        [.. Enum.GetValues<SentFormat>().Where(format => Named(list).Contains(SentPaths.Ending(format)))];
}

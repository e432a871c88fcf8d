using System.Collections.Immutable;
using Rekenschap.Figures.Destruction;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Deliveries;

/// <summary>
/// All of an edition that a database keeps: what goes in comes out. The three lists of codes are what the numbers in
/// observations index.
/// </summary>
/// <param name="Files">Every file of the folder but the delivered ones, in any order of paths.</param>
/// <param name="Breakdowns">By number, as <see cref="BreakdownText"/> writes them; the first is empty.</param>
/// <param name="Deliveries">In order of acceptance. Absent ones are not kept: they follow from the rest.</param>
public sealed record EditionContents(
    string Code,
    ImmutableArray<FolderFile> Files,
    ImmutableArray<string> Indicators,
    ImmutableArray<string> Organisations,
    ImmutableArray<string> Breakdowns,
    ImmutableArray<DeliveredFile> Deliveries
)
{
    /// <summary>Deliveries that are named among these and hold nothing any more.</summary>
    public ImmutableArray<Destroyed> Destroyed { get; init; } = [];
}

/// <summary>A file of an edition folder.</summary>
/// <param name="Path">From the folder, with forward slashes.</param>
/// <param name="Bytes">Null when they were destroyed.</param>
public sealed record FolderFile(string Path, ReadOnlyMemory<byte>? Bytes);

/// <summary>One delivery with what was read in it.</summary>
/// <param name="Bytes">Of the file; null when they were destroyed.</param>
/// <param name="Sheets">Names of the sheets that places refer to.</param>
/// <param name="SubmittedBy">As <c>received.csv</c> says; for the office only.</param>
public sealed record DeliveredFile(
    DeliveryReport Report,
    ReadOnlyMemory<byte>? Bytes,
    ImmutableArray<Observation> Observations,
    ImmutableArray<string> Sheets,
    string? SubmittedBy = null,
    string? ApprovedBy = null
);

/// <summary>A combination of members as text: <c>grade=12&amp;province=DR</c>.</summary>
public static class BreakdownText
{
    public static string Write(ImmutableSortedDictionary<string, string> members) =>
        string.Join('&', members.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    public static ImmutableSortedDictionary<string, string> Read(string text) =>
        text == ""
            ? Coordinate.NoMembers
            : text.Split('&')
                .Select(pair => pair.Split('=', 2))
                .ToImmutableSortedDictionary(
                    pair => pair[0],
                    pair => Uri.UnescapeDataString(pair[1]),
                    StringComparer.Ordinal
                );
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>What an edition holds once a delivery was accepted: its file, its line among the receipts, and its explanations.</summary>
static class AcceptedFiles
{
    static readonly string[] Receipt = ["organisation", "number", "received", "accepted", "let_pass", "reason"];
    static readonly string[] Explanation = ["rule", "coordinate", "text"];

    public static EditionContents With(
        EditionContents before,
        Delivery delivery,
        ReadOnlyMemory<byte> bytes,
        DateOnly today
    )
    {
        var files = before.Files;
        files = Added(
            files,
            $"deliveries/{delivery.Collection}/{ReadReceived.Name}",
            Receipt,
            [ReceiptOf(delivery, today)]
        );
        if (!delivery.Explanations.IsEmpty)
            files = Added(
                files,
                $"explanations/{delivery.Collection}/{delivery.Organisation}.csv",
                Explanation,
                [.. delivery.Explanations.Select(RowOf)]
            );
        return before with { Files = [.. files, new(delivery.File, bytes)] };
    }

    static string[] ReceiptOf(Delivery delivery, DateOnly today) =>
        [
            delivery.Organisation,
            delivery.Number.ToString(CultureInfo.InvariantCulture),
            Day(delivery.Received ?? today),
            Day(today),
            "",
            // What is said stays inside unless its marking opens it.
            delivery.Marking == Marking.Public
                ? OneLine(delivery.Note ?? "")
                : "",
        ];

    /// <summary>A closed answer is one all the same: who builds the folder with strict questions must not ask again.</summary>
    static string[] RowOf(Explanation one) =>
        [one.Rule, one.Coordinate, one.Marking == Marking.Public ? OneLine(one.Text) : MarkingTexts.Closed];

    static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static ImmutableArray<FolderFile> Added(
        ImmutableArray<FolderFile> files,
        string path,
        string[] columns,
        string[][] rows
    )
    {
        var old = files.FirstOrDefault(file => file.Path == path);
        var text = old?.Bytes is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";
        var file = new FolderFile(path, Encoding.UTF8.GetBytes(SettingsAppend.Rows(text, columns, rows)));
        return old is null ? files.Add(file) : files.Replace(old, file);
    }
}

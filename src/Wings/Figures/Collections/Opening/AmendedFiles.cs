using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>Files of an edition with one of them added or replaced.</summary>
static class AmendedFiles
{
    static readonly string[] Receipt = ["organisation", "number", "received", "accepted"];

    public static byte[]? Find(ImmutableArray<FolderFile> files, string path) =>
        files.FirstOrDefault(file => file.Path == path)?.Bytes?.ToArray();

    public static ImmutableArray<FolderFile> With(ImmutableArray<FolderFile> files, string path, byte[] bytes) =>
        files.FirstOrDefault(file => file.Path == path) is { } old
            ? files.Replace(old, new(path, bytes))
            : files.Add(new(path, bytes));

    /// <summary>
    /// With the day on which deliveries counted as accepted written down: without a line they count from the due date, and
    /// moving that would change what was known when.
    /// </summary>
    public static ImmutableArray<FolderFile> WithReceipts(
        ImmutableArray<FolderFile> files,
        IReadOnlyCollection<DeliveryFile> unreceived
    )
    {
        if (unreceived.Count == 0)
            return files;
        var path = $"deliveries/{unreceived.First().Collection.Code}/{ReadReceived.Name}";
        var text = Find(files, path) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
        var rows = unreceived.Select(one => RowOf(one)).ToArray();
        return With(files, path, Encoding.UTF8.GetBytes(SettingsAppend.Rows(text, Receipt, rows)));
    }

    static string[] RowOf(DeliveryFile one)
    {
        var day = one.AcceptedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return [one.Deliverer.Code, one.Number.ToString(CultureInfo.InvariantCulture), day, day];
    }

    /// <summary>The file that describes a collection, whatever its name.</summary>
    public static string? PathOf(ImmutableArray<FolderFile> files, Collection collection) =>
        files
            .Where(file => file.Path.StartsWith("collections/", StringComparison.Ordinal) && file.Bytes is not null)
            .FirstOrDefault(file =>
                PastCollections.Read(Encoding.UTF8.GetString(file.Bytes!.Value.Span), file.Path)?.Code
                == collection.Code
            )
            ?.Path;
}

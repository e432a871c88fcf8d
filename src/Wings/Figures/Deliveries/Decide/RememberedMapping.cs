using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>How a delivery's file is read goes into the edition with it, and holds for the organisation's next files too.</summary>
static class RememberedMapping
{
    public static ImmutableArray<FolderFile> Add(ImmutableArray<FolderFile> files, Delivery delivery, string yaml)
    {
        if (YamlMap.Read(yaml, ReadMappings.Folder, new()) is not { } map || map.Text("code") is not { } code)
            return files;
        // Said of an earlier file of another kind, this one is not read by it.
        if ("." + map.Text("format") != Path.GetExtension(delivery.File))
            return files;
        var collection = files.First(file => IsOf(file, delivery.Collection));
        var text = SettingsEntry.Put(TextOf(collection), "mappings", delivery.Organisation, code);
        return
        [
            .. files.Replace(collection, new(collection.Path, Encoding.UTF8.GetBytes(text))),
            new($"{ReadMappings.Folder}/{code}.yaml", Encoding.UTF8.GetBytes(yaml)),
        ];
    }

    static bool IsOf(FolderFile file, string collection) =>
        file.Path.StartsWith("collections/", StringComparison.Ordinal)
        && file.Path.EndsWith(".yaml", StringComparison.Ordinal)
        && YamlMap.Read(TextOf(file), file.Path, new())?.Text("code") == collection;

    static string TextOf(FolderFile file) => file.Bytes is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";
}

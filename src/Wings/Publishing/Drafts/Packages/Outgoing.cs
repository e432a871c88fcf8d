using System.Collections.Immutable;
using System.Text;
using Rekenschap.Publishing.Drafts.Release;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>Documents that go out together, as they are looked at; the files of the edition as they are to be. Pure.</summary>
sealed record Outgoing(ImmutableArray<DraftLook> Looks)
{
    /// <summary>The package, or the document that goes by itself.</summary>
    public static Guid UnitOf(Draft draft) => draft.Package?.Value ?? draft.Id.Value;

    /// <summary>The files of the edition with these texts in them, and the rows of what was let through.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files
    )
    {
        foreach (var look in Looks)
        {
            files = files.SetItem(
                look.Draft.Path,
                Encoding.UTF8.GetBytes(PinnedText.Of(look.Version.Text, look.Draft))
            );
            var standing = LetHere.Standing(look.Releases, look.Judged.Claims).ToList();
            files = Put(files, ReleaseRows.Releases, text => ReleaseRows.WriteReleases(text, look.Judged, standing));
            files = Put(files, ReleaseRows.Accepted, text => ReleaseRows.WriteAccepted(text, look.Judged, standing));
        }
        return files;
    }

    /// <summary>Of the files that are another than before.</summary>
    public static ImmutableArray<string> Changed(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> before,
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> after
    ) =>
        [
            .. after
                .Where(one => !before.TryGetValue(one.Key, out var was) || !was.Span.SequenceEqual(one.Value.Span))
                .Select(one => one.Key),
        ];

    /// <summary>A list that is not there and gets no row is not made; a byte order mark stays.</summary>
    static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Put(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files,
        string path,
        Func<string, string> write
    )
    {
        var before = files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes.Span) : "";
        var after = write(before);
        return after == before ? files : files.SetItem(path, Encoding.UTF8.GetBytes(after));
    }
}

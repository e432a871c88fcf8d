using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Publishing.Drafts.Folders;

/// <summary>The texts that are being written, in the folder in which they will stand.</summary>
public static class WrittenTexts
{
    /// <summary>The files of an edition with the latest version of every document under way at its path.</summary>
    public static async Task<ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Over(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files,
        RekenschapDb db,
        string edition,
        CancellationToken stop
    )
    {
        var drafts = await db.Set<Draft>().AsNoTracking().Where(one => one.Edition == edition).ToListAsync(stop);
        foreach (var draft in drafts.Where(one => one.IsUnderWay))
        {
            var text = await db.Set<DraftVersion>()
                .Where(one => one.Draft == draft.Id && one.Number == draft.Version)
                .Select(one => one.Text)
                .SingleAsync(stop);
            files = files.SetItem(draft.Path, Encoding.UTF8.GetBytes(text));
        }
        return files;
    }
}

using Rekenschap.Figures.Editions;
using Rekenschap.Figures.OpenData;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Site;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Watching;

/// <summary>
/// What the last build that was published leaves for the next one: the state of the folder, what was read of it, and the
/// site as it was written.
/// </summary>
internal sealed class KeptBuild(string folder, string to)
{
    FolderMarks? published;
    FolderMarks? now;
    EditionRead? read;

    FiguresChanged? changed;

    public KeptSite Site { get; } = new();

    public KeptData Data { get; } = new();

    /// <summary>Looks at the folder before it is read; false where it is as it was when it was last looked at.</summary>
    public bool Begin()
    {
        var seen = FolderMarks.Of(folder, to);
        var isAnother = now is null || seen.ChangedSince(now).Count > 0;
        now = seen;
        return isAnother;
    }

    /// <summary>The last reading, where nothing but deliveries and documents changed since.</summary>
    public EarlierReading? Earlier =>
        published is not null
        && read is not null
        && now!.ChangedSince(published) is var paths
        && ChangedFigures.IsOfDeliveries(paths)
            ? new(read, paths)
            : null;

    /// <summary>Once the folder was read again: what may be answered otherwise now. All else is taken over from the last reading.</summary>
    public void Compare(EditionRead next)
    {
        changed =
            published is null || read is null ? null : ChangedFigures.Between(read, next, now!.ChangedSince(published));
        if (changed is not null)
            next.Figures!.TakeOver(read!.Figures!, changed);
    }

    /// <summary>Before anything is made: forgets the open data that may have become others.</summary>
    public KeptData StillHolding()
    {
        Data.Forget(changed);
        return Data;
    }

    /// <summary>Before the site is written: forgets the pages that may have become others.</summary>
    public void Compare(PublicationSite site) => Site.Forget(changed, site);

    /// <summary>After the site was written. A folder that changed meanwhile was read as nobody can tell, so that nothing is kept.</summary>
    public void Written(EditionRead next)
    {
        var isSame = FolderMarks.Of(folder, to).ChangedSince(now!).Count == 0;
        (published, read) = isSame ? (now, next) : (null, null);
    }
}

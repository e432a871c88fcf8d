using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Questions;
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

    public KeptSite Site { get; } = new();

    /// <summary>Looks at the folder before it is read; false where it is as it was when it was last looked at.</summary>
    public bool Begin()
    {
        var seen = FolderMarks.Of(folder, to);
        var isAnother = now is null || seen.ChangedSince(now).Count > 0;
        now = seen;
        return isAnother;
    }

    /// <summary>Figures of the last reading, where nothing but deliveries and documents changed since.</summary>
    public EditionFigures? Earlier =>
        published is not null && ChangedFigures.IsOfDeliveries(now!.ChangedSince(published)) ? read?.Figures : null;

    /// <summary>Before the site is written: forgets all that may have become another.</summary>
    public void Compare(EditionRead next, PublicationSite site)
    {
        var changed =
            published is null || read is null ? null : ChangedFigures.Between(read, next, now!.ChangedSince(published));
        Site.Forget(changed, site);
    }

    /// <summary>After the site was written. A folder that changed meanwhile was read as nobody can tell, so that nothing is kept.</summary>
    public void Written(EditionRead next)
    {
        var isSame = FolderMarks.Of(folder, to).ChangedSince(now!).Count == 0;
        (published, read) = isSame ? (now, next) : (null, null);
    }
}

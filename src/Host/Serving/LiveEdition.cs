using Rekenschap.Host.Api;
using Rekenschap.Host.Building;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Host.Serving;

/// <summary>
/// Has a running server show what was accepted, destroyed and written meanwhile, at whatever prompt, page or server that was.
/// What cannot be published does not take the place of what was, unless that shows what was destroyed since.
/// </summary>
/// <param name="keep">Keeps the files of what was just published.</param>
internal sealed class LiveEdition(
    Database database,
    OpenEdition open,
    Shelf shelf,
    OpenedEdition first,
    Func<Publication, Task> keep,
    Screen screen
)
{
    static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    /// <summary>After something went wrong: reading an edition again each second would help nobody.</summary>
    static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    OpenedEdition shown = first;
    ServedRegister register = new(database, open.Stored, first.Build, shelf);
    int seen = first.Revision;

    public ServedEdition Served => shown.Served;

    /// <summary>Until it is stopped.</summary>
    public async Task Watch(TimeProvider time, CancellationToken stop)
    {
        for (var wait = Between; ; )
            try
            {
                await Task.Delay(wait, time, stop);
                await Look(stop);
                wait = Between;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                screen.Line(LiveWords.NotSeen(fault.Message));
                wait = Rest;
            }
    }

    /// <summary>Shows what was stored or written since the last look.</summary>
    public async Task Look(CancellationToken stop)
    {
        var code = shown.Build.Publication.Edition.Code;
        if (await open.Revision(code, stop) is var revision && revision != seen && revision > 0)
            await Take(code, stop);
        else
            await register.Look(stop);
    }

    async Task Take(string code, CancellationToken stop)
    {
        if (await open.Read(code, stop) is not var (build, revision))
            return;
        if (
            build.FolderIsWrong
            || (build.Publication.Blocks && !shown.Build.Publication.Blocks && !ShowsDestroyed(build))
        )
        {
            // It is not tried again until something else is stored.
            seen = revision;
            Tell(build);
            return;
        }
        shown = await open.Show(build, revision, stop);
        seen = revision;
        register = new(database, open.Stored, build, shelf);
        shelf.Replace(shown.Contents);
        screen.Line(LiveWords.Shown);
        await keep(build.Publication);
        Memory.GiveBack();
    }

    /// <summary>Whether something was destroyed that is still shown.</summary>
    bool ShowsDestroyed(EditionBuild build) =>
        build.Read.Folder!.Destroyed.Length > shown.Build.Read.Folder!.Destroyed.Length;

    void Tell(EditionBuild build)
    {
        screen.Line(LiveWords.NotShown);
        if (build.FolderIsWrong)
            screen.Problems(build.Problems);
        else
            foreach (var reason in build.Publication.Reasons)
                screen.Line("  " + reason.In(screen.Language));
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Release;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts;

/// <summary>Judges a text that is being written as the edition's own documents are judged. For many readers at once.</summary>
static class DraftJudge
{
    static readonly ConditionalWeakTable<PublishingFolder, JudgedTexts> Judged = [];

    /// <summary>By the files themselves: they are the same ones until anything of the edition is stored anew.</summary>
    static readonly ConditionalWeakTable<object, PublishingFolder> Read = [];

    /// <param name="releases">What was asked to be let through of the document.</param>
    public static DraftLook Look(
        EditionOnDesk edition,
        Draft draft,
        DraftVersion version,
        SignedIn? who,
        ImmutableArray<ClaimRelease> releases
    )
    {
        var folder = Folder(edition);
        var judged = Judge(edition, folder, version.Text, draft.Path, releases);
        return new(edition, folder, draft, version, judged, who) { Releases = releases };
    }

    /// <summary>What the edition's files say besides figures; read once for each state of the edition.</summary>
    public static PublishingFolder Folder(EditionOnDesk edition) =>
        Read.GetValue(edition.Files, _ => PublishingFolder.Read(edition.Files));

    public static DraftLook With(DraftLook look, string text) =>
        look with
        {
            Judged = Judge(look.Edition, look.Folder, text, look.Draft.Path, look.Releases),
        };

    /// <summary>Judged once more where something was let through here, which counts only for what is computed now.</summary>
    static JudgedDocument Judge(
        EditionOnDesk edition,
        PublishingFolder folder,
        string text,
        string path,
        ImmutableArray<ClaimRelease> releases
    )
    {
        var judged = Judge(edition, folder, text, path);
        if (!LetHere.Standing(releases, judged.Claims).Any())
            return judged;
        var lets = LetHere.With(folder.LetThrough, releases, path, judged.Claims);
        return Judge(edition, folder with { LetThrough = lets }, text, path);
    }

    /// <summary>The document with its front matter's faults among its own problems, and what other documents say otherwise.</summary>
    internal static JudgedDocument Judge(EditionOnDesk edition, PublishingFolder folder, string text, string path) =>
        Judged.GetOrCreateValue(folder).Of(text, path, () => JudgeNew(edition, folder, text, path));

    static JudgedDocument JudgeNew(EditionOnDesk edition, PublishingFolder folder, string text, string path)
    {
        var problems = new FolderProblems();
        var judge = new JudgeDocument(edition.Figures, folder.Policy, folder.LetThrough);
        var judged = judge.Judge(text, path, problems);
        return judged with { Problems = [.. problems.Found, .. judged.Problems] };
    }
}

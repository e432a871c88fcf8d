using System.Runtime.CompilerServices;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts;

/// <summary>Judges a text that is being written as the edition's own documents are judged. For many readers at once.</summary>
sealed class DraftJudge
{
    readonly ConditionalWeakTable<EditionOnDesk, PublishingFolder> read = [];

    public DraftLook Look(EditionOnDesk edition, Draft draft, DraftVersion version, SignedIn? who)
    {
        var folder = Folder(edition);
        return new(edition, folder, draft, version, Judge(edition, folder, version.Text, draft.Path), who);
    }

    /// <summary>What the edition's files say besides figures; read once for each state of the edition.</summary>
    public PublishingFolder Folder(EditionOnDesk edition) =>
        read.GetValue(edition, one => PublishingFolder.Read(one.Files));

    public static DraftLook With(DraftLook look, string text) =>
        look with
        {
            Judged = Judge(look.Edition, look.Folder, text, look.Draft.Path),
        };

    /// <summary>The document with its front matter's faults among its own problems, and what other documents say otherwise.</summary>
    internal static JudgedDocument Judge(EditionOnDesk edition, PublishingFolder folder, string text, string path)
    {
        var problems = new FolderProblems();
        var judge = new JudgeDocument(edition.Figures, folder.Policy, folder.LetThrough);
        var judged = judge.Judge(text, path, problems);
        return judged with { Problems = [.. problems.Found, .. judged.Problems] };
    }
}

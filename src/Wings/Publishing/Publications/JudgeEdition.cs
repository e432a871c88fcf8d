using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>Judges all documents of an edition folder against its figures.</summary>
public static class JudgeEdition
{
    /// <summary>Reads prose, policy, releases and acceptances from the folder and judges them; every fault is in the publication.</summary>
    public static Publication Judge(string folder, IEditionFigures edition, KnownAtOverride? knownAt = null) =>
        Judge(PublishingFolder.Read(folder), edition, knownAt);

    /// <summary>The same for a folder that was read.</summary>
    public static Publication Judge(PublishingFolder folder, IEditionFigures edition, KnownAtOverride? knownAt = null)
    {
        var problems = new FolderProblems();
        var judge = new JudgeDocument(edition, folder.Policy, folder.LetThrough);
        var documents = Contradictory.Mark([
            .. folder.Documents.Select(document => judge.Judge(document.Text, document.Path, problems, knownAt)),
        ]);
        var unmatched = new FolderProblems();
        new UnmatchedRows(documents, unmatched).Judge(folder.LetThrough);
        return new(
            edition.Edition,
            edition,
            documents,
            folder.Policy,
            folder.LetThrough,
            [.. folder.Problems.Found, .. problems.Found],
            [.. folder.Refused.Found, .. unmatched.Found]
        );
    }

    /// <summary>Judges one text, from inside or outside the folder, with the folder's policy and what it lets through.</summary>
    /// <param name="problems">Gets what is wrong with the folder's files or the document's front matter.</param>
    public static JudgedDocument JudgeOne(
        string text,
        string path,
        string folder,
        IEditionFigures edition,
        FolderProblems problems,
        KnownAtOverride? knownAt = null
    )
    {
        var read = PublishingFolder.Read(folder);
        foreach (var problem in read.Problems.Found)
            problems.Add(problem.File, problem.Line, problem.Message);
        var judged = new JudgeDocument(edition, read.Policy, read.LetThrough).Judge(text, path, problems, knownAt);
        return Contradictory.Mark([judged])[0];
    }
}

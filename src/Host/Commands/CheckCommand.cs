using System.CommandLine;
using Rekenschap.Host.Building;
using Rekenschap.Host.Printing;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap check DOCUMENT --edition EDITION</c>: judges one text, from inside or outside the folder, and publishes nothing.</summary>
internal sealed class CheckCommand(Screen screen, string folder, FileInfo document)
{
    static readonly Bilingual About = new(
        """
        toetst één document aan de cijfers van een editie

        Elke uitspraak krijgt een oordeel met de reden, en wat niet gemarkeerd is wordt gemeld.
        Er wordt niets gepubliceerd. Afloop 0 als alles klopt, 1 als iets niet klopt.
        """,
        """
        judges one document against an edition's figures

        Every claim gets a verdict with its reason, and what is not tagged is reported.
        Nothing is published. Exit 0 when all holds, 1 when something does not.
        """
    );

    public static Command Make(Language language)
    {
        var document = new Argument<FileInfo>("DOCUMENT")
        {
            Description = new Bilingual("het document (.md)", "the document (.md)").In(language),
        };
        var edition = Options.Edition(language);
        var json = new Option<FileInfo?>("--json")
        {
            Description = new Bilingual(
                "schrijft de oordelen ook naar dit bestand",
                "also writes the verdicts to this file"
            ).In(language),
        };
        var knownAt = Options.KnownAt(language);
        var command = new Command("check", About.In(language)) { document, edition, json, knownAt };
        command.SetAction(call =>
            new CheckCommand(Screen.Output(language), call.GetValue(edition)!.FullName, call.GetValue(document)!).Run(
                call.GetValue(json),
                call.GetValue(knownAt)
            )
        );
        return command;
    }

    int Run(FileInfo? json, string? knownAt)
    {
        if (!document.Exists)
            return Wrong([new(document.ToString(), null, new("het document is er niet", "the document is not there"))]);
        var build = new EditionBuild(folder);
        build.ReadFigures();
        if (build.FolderIsWrong)
            return Wrong(build.Problems);
        var problems = new FolderProblems();
        var judged = JudgeEdition.JudgeOne(
            File.ReadAllText(document.FullName),
            PathToName(),
            folder,
            build.Read.Figures!,
            problems,
            Moment(knownAt)
        );
        if (problems.Any)
            return Wrong(problems.Found);
        screen.Claims([judged]);
        screen.Beside([judged]);
        screen.Problems(judged.Problems);
        screen.Line(CoverageLine.Of(judged));
        if (json is not null)
            File.WriteAllBytes(json.FullName, CheckReport.Write(judged, screen.Language));
        return Holds(judged) ? Exit.Good : Exit.Blocked;
    }

    /// <summary>"All hold" is about the words themselves: what was released or accepted does not make them true.</summary>
    static bool Holds(JudgedDocument judged) =>
        judged.Claims.All(claim => claim.Judged.Verdict == Verdict.Holds)
        && judged.Untagged.IsEmpty
        && judged.Problems.IsEmpty;

    /// <summary>As the folder names it when it lies inside, else as it was given.</summary>
    string PathToName()
    {
        var inside = Path.GetRelativePath(folder, document.FullName).Replace('\\', '/');
        return inside.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(inside)
            ? document.ToString()
            : inside;
    }

    static KnownAtOverride? Moment(string? knownAt) =>
        knownAt is null ? null
        : Options.TryDay(knownAt, out var day) ? new(day)
        : new(null);

    int Wrong(IEnumerable<FolderProblem> problems)
    {
        screen.Line(BuildWords.FolderIsWrong);
        screen.Problems(problems);
        return Exit.Wrong;
    }
}

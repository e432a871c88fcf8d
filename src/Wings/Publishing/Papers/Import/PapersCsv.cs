using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Publishing.Papers.Import;

/// <summary>A table of papers: <c>file,number,case,session,date,kind,title</c>.</summary>
static class PapersCsv
{
    static readonly string[] Required = ["date", "title"];
    static readonly string[] Optional = ["file", "number", "case", "session", "kind"];

    public static PapersRead Read(string text, string file)
    {
        var problems = new FolderProblems();
        var rows = SettingsTable.Read(text, file, Required, Optional, problems);
        // Without its headings no row can be read.
        if (problems.Any)
            return new([], [.. problems.Found], 0);
        var papers = ImmutableArray.CreateBuilder<RegisteredPaper>(rows.Count);
        foreach (var row in rows)
            if (Read(row, problems) is { } paper)
                papers.Add(paper);
        return new(papers.ToImmutable(), [.. problems.Found], 0);
    }

    static RegisteredPaper? Read(SettingsTable.Row row, FolderProblems problems)
    {
        var before = problems.Found.Count;
        var date = row.Date("date");
        if (problems.Found.Count > before)
            return null;
        var written = new PaperRow(
            row["file"],
            row["number"],
            row["case"],
            row["session"],
            date,
            row["kind"],
            row["title"]
        );
        var (paper, wrong) = written.Read();
        if (wrong is not null)
            problems.Add(row.File, row.Line, wrong.Says);
        return paper;
    }
}

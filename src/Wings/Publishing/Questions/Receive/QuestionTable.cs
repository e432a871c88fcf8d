using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>Questions as a table: <c>number,question</c>, and where the list says so <c>group,owner,due</c>.</summary>
static class QuestionTable
{
    const string File = "csv";

    static readonly string[] Required = ["number", "question"];
    static readonly string[] Optional = ["group", "owner", "due"];

    /// <summary>Whether the first line is the heading of such a table.</summary>
    public static bool IsOne(string text)
    {
        var first = text.TrimStart().Split('\n', 2)[0];
        var columns = first.Split(SettingsTable.Separator(first)).Select(one => one.Trim().Trim('"'));
        return Required.All(columns.Contains);
    }

    public static QuestionsRead Read(string text)
    {
        var problems = new FolderProblems();
        var rows = SettingsTable.Read(text, File, Required, Optional, problems);
        ImmutableArray<AskedQuestion> asked =
        [
            .. rows.Select(row => new AskedQuestion(
                row.Whole("number") ?? 0,
                row["question"].ReplaceLineEndings("\n"),
                row["group"],
                row["owner"]
            )
            {
                Due = row.Date("due"),
            }),
        ];
        return problems.Any ? new([], ReceiveTexts.InTable(problems.Found[0])) : new(asked, null);
    }
}

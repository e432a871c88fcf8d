using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>Questions as a table: <c>number,question</c>, and where the list says so <c>group,owner,due</c>.</summary>
static class QuestionTable
{
    const string File = "csv";

    static readonly string[] Required = ["number", "question"];
    static readonly string[] Optional = ["group", "owner", "due"];

    /// <summary>Whether the first line is the heading of such a table, in Dutch or in English.</summary>
    public static bool IsOne(string text) => Required.All(Heading(text).Columns.Contains);

    static (char Separator, string[] Columns, string Below) Heading(string text)
    {
        var parts = text.TrimStart().Split('\n', 2);
        var separator = SettingsTable.Separator(parts[0]);
        var columns = parts[0].Split(separator).Select(one => QuestionColumns.Of(one) ?? one.Trim().Trim('"'));
        return (separator, [.. columns], parts.Length > 1 ? parts[1] : "");
    }

    public static QuestionsRead Read(string text)
    {
        var problems = new FolderProblems();
        var (separator, columns, rest) = Heading(text);
        var rows = SettingsTable.Read($"{string.Join(separator, columns)}\n{rest}", File, Required, Optional, problems);
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

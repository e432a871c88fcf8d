using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>Reads <c>accepted.csv</c>: understated and unverifiable claims that somebody lets through by name, with a reason.</summary>
internal static class ReadAcceptances
{
    const string File = "accepted.csv";

    public static readonly string[] Columns = ["document", "words", "claim", "verdict", "by", "reason"];

    static readonly Dictionary<string, Verdict> Verdicts = new(StringComparer.Ordinal)
    {
        ["understated"] = Verdict.Understated,
        ["unverifiable"] = Verdict.Unverifiable,
    };

    public static ImmutableArray<Listed<Acceptance>> Read(
        FolderTree tree,
        FolderProblems problems,
        FolderProblems refused
    ) =>
        tree.Has(File) && tree.ReadText(File) is { } text
            ?
            [
                .. SettingsTable
                    .Read(text, File, Columns, [], problems)
                    .Where(row => RowRules.Filled(row, Columns, refused))
                    .Select(row => Read(row, refused))
                    .OfType<Listed<Acceptance>>(),
            ]
            : [];

    static Listed<Acceptance>? Read(SettingsTable.Row row, FolderProblems refused)
    {
        var word = row["verdict"];
        if (Verdicts.TryGetValue(word, out var verdict))
            return new(
                new(row["document"], row["words"], row["claim"], verdict, row["by"], row["reason"]),
                row.File,
                row.Line
            );
        var hint = Nearest.Hint(word, Verdicts.Keys);
        refused.Add(
            row.File,
            row.Line,
            $"Aanvaard wordt wat understated of unverifiable is, niet '{word}'{hint.Nl}; wat faalt staat in releases.csv",
            $"What is accepted is understated or unverifiable, not '{word}'{hint.En}; what fails stands in releases.csv"
        );
        return null;
    }
}

/// <summary>What goes for the rows of both lists.</summary>
internal static class RowRules
{
    /// <summary>Whether every cell says something; a row that lets through without a name or a reason does not count.</summary>
    public static bool Filled(SettingsTable.Row row, string[] columns, FolderProblems refused)
    {
        var empty = columns.Where(column => string.IsNullOrWhiteSpace(row[column])).ToList();
        foreach (var column in empty)
            refused.Add(row.File, row.Line, $"'{column}' is leeg; vul het in", $"'{column}' is empty; fill it in");
        return empty.Count == 0;
    }
}

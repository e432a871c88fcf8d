using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Papers.Import;

/// <summary>What was read of a file with papers: those that can be kept, and what is wrong with the rest.</summary>
/// <param name="Left">Rows that are no paper with a number, and were left out without being wrong.</param>
public sealed record PapersRead(
    ImmutableArray<RegisteredPaper> Papers,
    ImmutableArray<FolderProblem> Problems,
    int Left
);

/// <summary>
/// Reads a file with papers of parliament: a table, or what the open data of the Chamber gives (a line of JSON each, a list,
/// or a page of its service). Pure. One row that is wrong is told and left out; the others count.
/// </summary>
public static class ReadPapers
{
    /// <summary>How much is told of one file; what is wrong beyond that is only counted.</summary>
    internal const int MostTold = 100;

    public static PapersRead Of(ReadOnlySpan<byte> bytes, string file)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        var first = text.AsSpan().TrimStart();
        var read =
            first.StartsWith("{") || first.StartsWith("[") ? PapersJson.Read(text, file) : PapersCsv.Read(text, file);
        return Once(read, file);
    }

    /// <summary>What is in it twice counts once; where both differ, that is told and the last counts.</summary>
    static PapersRead Once(PapersRead read, string file)
    {
        var byKey = new Dictionary<string, RegisteredPaper>(StringComparer.Ordinal);
        var problems = new FolderProblems();
        foreach (var one in read.Papers)
        {
            if (byKey.TryGetValue(one.Key, out var earlier) && earlier != one)
                problems.Add(file, null, Twice(one.Key));
            byKey[one.Key] = one;
        }
        return read with { Papers = [.. byKey.Values], Problems = Few([.. read.Problems, .. problems.Found], file) };
    }

    static ImmutableArray<FolderProblem> Few(ImmutableArray<FolderProblem> all, string file) =>
        all.Length <= MostTold
            ? all
            :
            [
                .. all[..MostTold],
                new(
                    file,
                    null,
                    new(
                        $"en nog {all.Length - MostTold} regels die niet kloppen",
                        $"and {all.Length - MostTold} more lines that are wrong"
                    )
                ),
            ];

    static Bilingual Twice(string key) =>
        new(
            $"Stuk {key} staat er tweemaal in en niet gelijk; de laatste telt",
            $"Paper {key} is in it twice and not alike; the last one counts"
        );
}

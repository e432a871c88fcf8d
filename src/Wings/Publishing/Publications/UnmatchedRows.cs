using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>
/// Rows that let nothing through: the claim is not there, or its verdict is another. They are told, since a row that
/// quietly misses would be read as if somebody had decided about the claim that does stand there.
/// </summary>
internal sealed class UnmatchedRows(ImmutableArray<JudgedDocument> documents, FolderProblems problems)
{
    public void Judge(LetThrough lets)
    {
        foreach (var (row, file, line) in lets.Releases)
            Judge(file, line, row.Document, row.Words, row.Claim, Verdict.Fails);
        foreach (var (row, file, line) in lets.Acceptances)
            Judge(file, line, row.Document, row.Words, row.Claim, row.Verdict);
    }

    void Judge(string file, int line, string document, string words, string claim, Verdict verdict)
    {
        var all = documents.SelectMany(one => one.Claims).Select(one => one.Judged).ToList();
        var named = all.Where(one => LetThrough.Names(document, words, claim, one.Tag)).ToList();
        if (named.Exists(one => one.Verdict == verdict))
            return;
        if (named.Count > 0)
            problems.Add(file, line, Otherwise(words, verdict, named[0].Verdict));
        else
            problems.Add(file, line, Absent(document, words, claim, all));
    }

    static Bilingual Otherwise(string words, Verdict meant, Verdict found) =>
        new(
            $"'{words}' is niet {Code(meant)} maar {Code(found)}; haal de regel weg of pas haar aan",
            $"'{words}' is not {Code(meant)} but {Code(found)}; remove the row or change it"
        );

    static Bilingual Absent(string document, string words, string claim, List<JudgedClaim> all)
    {
        var hint = Nearest.Hint(words, all.Select(one => one.Tag.Words));
        return new(
            $"Geen uitspraak '{words}' met claim:{claim} in '{document}'{hint.Nl}; neem document, woorden en claim letterlijk over",
            $"No claim '{words}' with claim:{claim} in '{document}'{hint.En}; copy document, words and claim literally"
        );
    }

    static string Code(Verdict verdict) => verdict.ToString().ToLowerInvariant();
}

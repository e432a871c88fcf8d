using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Papers.Citing;

/// <summary>Finds every reference to a paper of parliament in running text. Pure; the same forms are left alone by the finder of untagged statements.</summary>
static partial class ReadCitations
{
    public static ImmutableArray<CitedPaper> In(string text)
    {
        var spans = Joined(text, [.. Spans(text)]);
        return
        [
            .. spans
                .Select(span => CitationParts.Read(text, span.Start, span.End))
                .Concat(Cases(text))
                .Where(one => one.Kind != CitedKind.Paper || !one.Dossiers.IsEmpty || one.SessionSaid is not null)
                .OrderBy(one => one.At),
        ];
    }

    static IEnumerable<(int Start, int End)> Spans(string text)
    {
        var taken = 0;
        foreach (Match cited in PaperForms.Cited().Matches(text))
        {
            foreach (var bare in Bare(text, taken, cited.Index))
                yield return bare;
            yield return (cited.Index, cited.Index + cited.Length);
            taken = cited.Index + cited.Length;
        }
        foreach (var bare in Bare(text, taken, text.Length))
            yield return bare;
    }

    /// <summary>By numbers alone, between two others.</summary>
    static IEnumerable<(int, int)> Bare(string text, int from, int to) =>
        PaperForms
            .Dossier()
            .Matches(text)
            .Where(one => one.Index >= from && one.Index + one.Length <= to)
            .Select(one => (one.Index, one.Index + one.Length));

    /// <summary>"Kamerstukken 26 643" and "31 490, nr. 683" with "en" between them are one reference.</summary>
    static List<(int Start, int End)> Joined(string text, List<(int Start, int End)> spans)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var span in spans)
            if (joined is [.., var last] && Goes(text, last, span))
                joined[^1] = (last.Start, span.End);
            else
                joined.Add(span);
        return joined;
    }

    static bool Goes(string text, (int Start, int End) one, (int Start, int End) next) =>
        Between().IsMatch(text[one.End..next.Start])
        && !HasNumber().IsMatch(text[one.Start..one.End])
        && char.IsDigit(text[next.Start]);

    static IEnumerable<CitedPaper> Cases(string text) =>
        PaperForms
            .Case()
            .Matches(text)
            .Select(one => new CitedPaper(CitedKind.Case, one.Value, one.Index)
            {
                Numbers = [one.Value],
                Date = CitedDay.Beside(text, one.Index, one.Index + one.Length),
            });

    [GeneratedRegex(@"^\s*(?:en|and|/|,)\s*$")]
    private static partial Regex Between();

    [GeneratedRegex(PaperForms.Number + @"\s*\d", RegexOptions.IgnoreCase)]
    private static partial Regex HasNumber();
}

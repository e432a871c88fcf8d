using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>
/// Totals further dimensions one after another, in the order in which the indicator names them, each by its own rule.
/// </summary>
internal sealed class BreakdownCollapse(
    Prepared question,
    Func<string, ImmutableSortedDictionary<string, string>, decimal?> weightOf
)
{
    readonly record struct Entry(ImmutableArray<int> Members, decimal Value);

    /// <summary>One value of the cells, or why there is none.</summary>
    public (decimal? Value, Bilingual? Problem) Of(IReadOnlyList<(int Breakdown, decimal Value)> cells)
    {
        List<Entry> entries =
        [
            .. cells.Select(cell => new Entry(
                [.. question.Open.Select(one => one.Dimension.MemberOf(cell.Breakdown))],
                cell.Value
            )),
        ];
        for (var i = 0; i < question.Open.Length; i++)
        {
            var (collapsed, problem) = Collapse(entries, i);
            if (problem is not null)
                return (null, problem);
            entries = collapsed;
        }
        return entries.Count == 0 ? (null, null) : (entries.Sum(entry => entry.Value), null);
    }

    (List<Entry> Entries, Bilingual? Problem) Collapse(List<Entry> entries, int position)
    {
        var (dimension, top) = question.Open[position];
        var rule = PartReader.RuleOf(question, dimension);
        if (rule.Rule == AggregationRule.None)
            return OnlyOwn(entries, position, dimension, top);
        var result = new List<Entry>();
        foreach (var same in entries.GroupBy(entry => KeyWithout(entry, position), StringComparer.Ordinal))
        {
            var last = same.MaxBy(entry => dimension.OrderOf(entry.Members[position]));
            var (value, problem) = Reduced([.. same], rule, last, position);
            if (problem is not null)
                return ([], problem);
            result.Add(last with { Value = value });
        }
        return (result, null);
    }

    (decimal Value, Bilingual? Problem) Reduced(List<Entry> entries, AggregationStep rule, Entry last, int position)
    {
        if (rule.Rule == AggregationRule.Last)
            return (last.Value, null);
        var value = Reduction.Of(
            rule.Rule,
            [.. entries.Select(entry => entry.Value)],
            i => weightOf(rule.Weight ?? "", MembersFrom(entries[i], position))
        );
        return value is { } found ? (found, null) : (0, FigureWording.NoWeight(question.Code, rule.Weight ?? ""));
    }

    (List<Entry>, Bilingual?) OnlyOwn(List<Entry> entries, int position, Dimension dimension, int top)
    {
        var own = entries.Where(entry => entry.Members[position] == top).ToList();
        return own.Count == 0 ? ([], FigureWording.NotTotalled(question.Code, dimension.Name)) : (own, null);
    }

    static string KeyWithout(Entry entry, int position) =>
        string.Join(' ', entry.Members.Where((_, i) => i > position));

    /// <summary>The members at which a weight is wanted: those asked for and those not yet totalled.</summary>
    ImmutableSortedDictionary<string, string> MembersFrom(Entry entry, int position)
    {
        var members = question.Members;
        for (var i = position; i < entry.Members.Length; i++)
            if (entry.Members[i] >= 0)
                members = members.SetItem(
                    question.Open[i].Dimension.Name,
                    question.Open[i].Dimension.Tree.Codes[entry.Members[i]]
                );
        return members;
    }
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Guesses of the columns under one heading which name what, and how sure that is.</summary>
/// <param name="title">What stands above and on the tab.</param>
sealed class GuessColumns(KnownWords known, ImmutableArray<SheetColumn> columns, string title)
{
    const double Enough = 0.3;
    readonly Dictionary<(string, string), bool> seen = [];
    readonly SortedDictionary<string, Placement> placed = new(StringComparer.Ordinal);

    /// <summary>The higher the more is explained.</summary>
    public double Score { get; private set; }

    public SheetShape Shape(string sheet, int headingRow, int headingRows)
    {
        ByHeadings();
        foreach (var dimension in known.Dimensional.Where(one => !placed.ContainsKey(one)))
            InColumn(dimension);
        var value = placed.Values.Any(one => one.Where == Where.Headings) ? 0 : ValueColumn();
        if (!placed.ContainsKey("indicator"))
            placed["indicator"] = Same("indicator");
        var asked = known.DimensionsOf(UsedIndicators.Of(known, columns, placed["indicator"])).ToHashSet();
        foreach (var needless in placed.Keys.Where(one => !asked.Contains(one)).ToList())
            placed.Remove(needless);
        foreach (var dimension in asked.Where(one => !placed.ContainsKey(one)))
            placed[dimension] = Same(dimension);
        Score -= 5 * placed.Values.Count(one => one.Where == Where.Unsaid);
        Score -= 2 * columns.Count(one => SheetColumn.IsFigure(one.Heading) && PeriodOf(one) is null);
        if (value == 0 && placed.Values.All(one => one.Where != Where.Headings))
            Score -= 10;
        return new(
            sheet,
            headingRow,
            headingRows,
            placed.ToImmutableSortedDictionary(StringComparer.Ordinal),
            value,
            "",
            NumberNotation.Plain,
            false,
            [],
            [],
            [],
            ImmutableSortedDictionary.Create<string, ImmutableArray<Spelling>>(StringComparer.Ordinal)
        );
    }

    Period? PeriodOf(SheetColumn column) => known.Periods.Read(column.Heading)?.Period;

    /// <summary>Headings above figures that all name members of one dimension, or of the period and one more.</summary>
    void ByHeadings()
    {
        var figures = columns.Where(one => one.HoldsFigures && one.Heading.Label.Length > 0).ToList();
        var both = figures.Count(one => Combined(one) is not null);
        var periods = figures.Count(one => PeriodOf(one) is { } period && known.Periods.IsAsked(period));
        var best = known
            .Members.Select(pair =>
                (Dimension: pair.Key, Count: figures.Count(one => Names(pair.Key, one.Heading.Label)))
            )
            .Append((Dimension: "period", Count: periods))
            .Where(one => one.Count > 0)
            .OrderByDescending(one => one.Count)
            .ThenByDescending(one => one.Dimension == "period")
            .FirstOrDefault();
        if (both > best.Count)
        {
            (placed["period"], placed["indicator"]) = (Placement.InHeadings, Placement.InHeadings);
            Score += 4 + (3.0 * both);
        }
        // One column headed by the name of what is measured is a column of values as good as any.
        else if (best.Count > 0 && best.Dimension is not null)
        {
            placed[best.Dimension] = Placement.InHeadings;
            Score += 3.0 * best.Count;
        }
    }

    (Period Period, string Other)? Combined(SheetColumn column) =>
        known.Periods.ReadWithin(column.Heading.Label) is var (period, _, rest)
        && known.Periods.IsAsked(period)
        && Names("indicator", rest)
            ? (period, rest)
            : null;

    /// <summary>The column whose labels are members, or that says so in its heading.</summary>
    void InColumn(string dimension)
    {
        var taken = placed.Values.Where(one => one.Where == Where.Column).Select(one => one.Column).ToHashSet();
        var best = columns
            .Where(one => one.Filled > 0 && !taken.Contains(one.Number))
            .Where(one => dimension == "period" || !one.HoldsFigures)
            .Select(one =>
                (one.Number, Share: Share(dimension, one), Headed: Words.IsHeadingOf(dimension, one.Heading.Label))
            )
            .Where(one => one.Share >= Enough || (one.Headed && dimension != "organisation"))
            .OrderByDescending(one => one.Share + (one.Headed ? 0.5 : 0))
            .FirstOrDefault();
        if (best.Number == 0 || (dimension == "period" && best.Share < Enough))
            return;
        placed[dimension] = Placement.At(best.Number);
        Score += 2 + (3 * best.Share) + (best.Headed ? 1 : 0);
    }

    double Share(string dimension, SheetColumn column)
    {
        if (dimension == "period")
            return Portion(
                column.Below.Where(cell => cell.Label.Length > 0).Take(40),
                cell => known.Periods.Read(cell) is var (period, _) && known.Periods.IsAsked(period)
            );
        return Portion(column.Labels.Take(40), label => Names(dimension, label));
    }

    static double Portion<T>(IEnumerable<T> all, Func<T, bool> fits)
    {
        var (count, good) = (0, 0);
        foreach (var one in all)
            (count, good) = (count + 1, good + (fits(one) ? 1 : 0));
        return count == 0 ? 0 : (double)good / count;
    }

    bool Names(string dimension, string label)
    {
        if (!seen.TryGetValue((dimension, label), out var names))
            seen[(dimension, label)] = names =
                label.Length <= 120
                    && (
                        dimension == "indicator"
                            ? Words.Near(label, known.Members[dimension]) is not null
                            : Words.Exact(label, known.Members[dimension]) is not null
                    )
                || (dimension == "organisation" && known.Others.Find(label) is not null);
        return names;
    }

    int ValueColumn()
    {
        var taken = placed.Values.Where(one => one.Where == Where.Column).Select(one => one.Column).ToHashSet();
        var free = columns
            .Where(one => one.HoldsFigures && !taken.Contains(one.Number) && PeriodOf(one) is null)
            .ToList();
        var value = free.Find(one => Words.IsHeadingOf("value", one.Heading.Label)) ?? free.FirstOrDefault();
        if (value is null || value.Heading.Label.Length == 0)
            return 0;
        Score += Words.IsHeadingOf("value", value.Heading.Label) ? 4 : 2;
        return value.Number;
    }

    /// <summary>What nothing in the sheet says is the same for all: the deliverer itself, the only indicator, the only period.</summary>
    Placement Same(string dimension)
    {
        if (dimension == "organisation")
            return Placement.Always("");
        if (dimension == "period")
            return known.Collection.Period is var asked && known.Indicators.All(one => asked.IsOne(one.Facts.Frequency))
                    ? Placement.Always(asked.ToString())
                : PeriodInTitle() is { } period ? Placement.Always(period.ToString())
                : default;
        if (known.Members[dimension] is [var only])
            return Placement.Always(only.Code);
        return dimension == "indicator" && Words.Near(title, known.Members[dimension]) is { } named
            ? Placement.Always(named.Code)
            : default;
    }

    Period? PeriodInTitle() =>
        title
            .Split(' ')
            .Select(word => known.Periods.Read(new(word, word, Intake.Rows.CellKind.Text))?.Period)
            .FirstOrDefault(one => one is { } period && known.Periods.IsAsked(period));
}

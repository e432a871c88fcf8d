using System.Collections.Immutable;
using Rekenschap.Figures.Intake;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Finds out what the labels of a shape stand for, in columns and in headings.</summary>
sealed class GuessLabels(KnownWords known, ImmutableArray<SheetColumn> columns, SheetShape shape)
{
    /// <summary>A label of which nobody knows what it means.</summary>
    public const string Unknown = "?";
    const int MostLabels = 400;

    readonly ImmutableSortedDictionary<string, ImmutableArray<Spelling>>.Builder spellings =
        ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<Spelling>>(StringComparer.Ordinal);

    public SheetShape Add()
    {
        var (filled, pattern) = (ImmutableArray.CreateBuilder<int>(), "");
        foreach (var (dimension, placement) in shape.Dimensions)
            if (placement.Where == Where.Column)
                Column(dimension, columns[placement.Column - 1], filled);
            else if (placement.Where == Where.Headings)
                pattern = dimension == "period" ? PeriodHeadings() : Headings(dimension, pattern);
        return shape with { Pattern = pattern, FillDown = filled.ToImmutable(), Spellings = spellings.ToImmutable() };
    }

    /// <summary>Labels of rows that hold a figure; rows without one are passed over anyhow.</summary>
    void Column(string dimension, SheetColumn column, ImmutableArray<int>.Builder filled)
    {
        var figures = GuessSpellings.Figures(columns, shape).ToList();
        PeekedCell[] cells = [.. column.Below.Where((_, row) => figures.Exists(one => one.Below[row].Text.Length > 0))];
        var blank = cells.Count(cell => cell.Label.Length == 0);
        if (blank * 3 >= cells.Length && cells is [{ Label.Length: > 0 }, ..])
            filled.Add(column.Number);
        var labels = cells.DistinctBy(cell => cell.Label).Take(MostLabels);
        if (filled.Contains(column.Number))
            labels = labels.Where(cell => cell.Label.Length > 0);
        spellings[dimension] =
        [
            .. labels
                .Select(cell => dimension == "period" ? OfPeriod(cell) : Of(dimension, cell.Label))
                .OfType<Spelling>(),
        ];
    }

    /// <summary>Null for a label that intake knows by itself.</summary>
    Spelling? OfPeriod(PeekedCell cell) =>
        known.Periods.Read(cell) is not var (period, _)
            ? new(cell.Label, Words.IsTotal(cell.Label) ? "" : Unknown, false)
        : !known.Periods.IsAsked(period) ? new(cell.Label, "", true)
        : GuessSpellings.IsWritten(cell) ? null
        : new(cell.Label, period.ToString(), true);

    Spelling? Of(string dimension, string label)
    {
        var members = known.Members[dimension];
        // Beside a figure that has no such dimension nothing stands; beside one that has, it is an error that is told.
        if (label.Length == 0 && dimension is not ("organisation" or "indicator"))
            return null;
        if (label.Length == 0 || Words.IsTotal(label) && Words.Exact(label, members) is null)
            return new(label, "", true);
        if (Words.Exact(label, members) is { } exact)
            return dimension == "organisation" && known.Others.Find(label)?.Code != exact.Code
                ? new(label, exact.Code, true)
                : null;
        // Rows of those for whom this deliverer does not speak are not his to deliver.
        if (dimension == "organisation" && known.Others.All.Any(one => IsNamed(one, label)))
            return new(label, "", true);
        return Words.Near(label, members) is { } near ? new(label, near.Code, false) : new(label, Unknown, false);
    }

    static bool IsNamed(Kernel.People.Organisation one, string label) =>
        Words.Fold(label) is var folded
        && one.Tenures.SelectMany(then => new[] { then.Name.Nl, then.Name.En })
            .Concat(one.Aliases)
            .Append(one.Code)
            .Any(name => Words.Fold(name) == folded);

    /// <summary>One pattern where it names all periods that are asked and no others; else each heading is spelled out.</summary>
    string PeriodHeadings()
    {
        var figures = GuessSpellings.Figures(columns, shape).Where(one => one.Heading.Label.Length > 0).ToList();
        if (shape["indicator"].Where == Where.Headings)
            return figures
                    .Select(one => known.Periods.ReadWithin(one.Heading.Label)?.Pattern)
                    .FirstOrDefault(one => one is not null)
                ?? "";
        var named = figures
            .Select(one => (one.Heading, Read: known.Periods.Read(one.Heading)))
            .Where(one => one.Read is not null)
            .ToList();
        var patterns = named.Select(one => one.Read!.Value.Pattern).Distinct().ToList();
        if (
            named.TrueForAll(one => known.Periods.IsAsked(one.Read!.Value.Period)) && patterns is [{ Length: > 0 } only]
        )
            return only;
        spellings["period"] =
        [
            .. named
                .Where(one => known.Periods.IsAsked(one.Read!.Value.Period))
                .Select(one => new Spelling(one.Heading.Text, one.Read!.Value.Period.ToString(), true)),
        ];
        return "";
    }

    string Headings(string dimension, string pattern)
    {
        if (shape["period"].Where == Where.Headings && dimension == "indicator")
        {
            spellings[dimension] = [.. Combined().Distinct()];
            return pattern;
        }
        var labels = GuessSpellings
            .Figures(columns, shape)
            .Select(one => one.Heading.Text)
            .Where(one => one.Length > 0)
            .Distinct();
        spellings[dimension] =
        [
            .. labels.Select(label => Of(dimension, label)).OfType<Spelling>().Where(one => one.Code.Length > 1),
        ];
        return pattern;
    }

    IEnumerable<Spelling> Combined() =>
        GuessSpellings
            .Figures(columns, shape)
            .Select(one => known.Periods.ReadWithin(one.Heading.Label)?.Other)
            .OfType<string>()
            .Select(rest => Of("indicator", rest))
            .OfType<Spelling>()
            .Where(one => one.Code.Length > 1);
}

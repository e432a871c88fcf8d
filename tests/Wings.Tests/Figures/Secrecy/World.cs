using System.Globalization;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Wings.Tests.Figures.Questions;

namespace Rekenschap.Wings.Tests.Figures.Secrecy;

/// <summary>
/// A small government made up from a seed: organisations under each other, ages under each other, sometimes quarters that
/// make a year, sometimes a second indicator with the same totals, deliveries on three days, and corrections.
/// </summary>
internal sealed class World
{
    public const int Minimum = 5;

    static readonly string[] Days = ["2024-02-16", "2024-03-01", "2024-04-01"];
    static readonly Dictionary<string, string> Above = new()
    {
        ["D"] = "B",
        ["young"] = "old",
        ["far"] = "near",
    };

    readonly Random random;
    readonly bool quarterly;
    readonly bool twice;
    readonly string[] organisations;
    readonly List<Row> rows = [];

    /// <param name="Cell">Its number among all that were ever delivered.</param>
    internal sealed record Row(
        string Indicator,
        string Period,
        string Organisation,
        string Member,
        long Value,
        int Day,
        int Cell
    )
    {
        public bool Replaces(Row other) =>
            (Indicator, Period, Organisation, Member)
            == (other.Indicator, other.Period, other.Organisation, other.Member);
    }

    public World(int seed)
    {
        random = new(seed);
        quarterly = random.Next(4) == 0;
        twice = !quarterly && random.Next(3) == 0;
        organisations = quarterly ? ["A", "B"] : ["A", "B", "C", "D"];
        foreach (var organisation in organisations)
            Deliver(organisation, random.Next(2));
        for (var corrections = twice ? 0 : random.Next(4); corrections > 0; corrections--)
            Correct(rows[random.Next(rows.Count)]);
        Edition = Build();
    }

    public EditionFigures Edition { get; }

    public IReadOnlyList<Row> Rows => rows;

    string[] Periods => quarterly ? ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"] : ["2023"];

    void Deliver(string organisation, int day)
    {
        foreach (var period in Periods)
        {
            long[] ages = [.. Enumerable.Range(0, quarterly ? 2 : 3).Select(_ => Value())];
            string[] members = ["mid", "old", "young"];
            for (var i = 0; i < ages.Length; i++)
                rows.Add(new("staff", period, organisation, members[i], ages[i], day, rows.Count));
            if (!twice)
                continue;
            var near = random.NextInt64(ages.Sum() + 1);
            rows.Add(new("desks", period, organisation, "near", near, day, rows.Count));
            rows.Add(new("desks", period, organisation, "far", ages.Sum() - near, day, rows.Count));
        }
    }

    /// <summary>Half of them small; some nothing.</summary>
    long Value() =>
        random.Next(8) == 0 ? 0
        : random.Next(2) == 0 ? random.Next(1, 8)
        : random.Next(5, 40);

    void Correct(Row row)
    {
        if (!rows.Exists(one => one.Replaces(row) && one.Day == 2))
            rows.Add(row with { Value = Value(), Day = 2, Cell = rows.Count });
    }

    EditionFigures Build()
    {
        var trial = new TrialEdition().List("age", "mid old young<old").List("place", "near far<near");
        foreach (var organisation in organisations)
            trial.Organisation(organisation, Above.GetValueOrDefault(organisation, "Rijk"));
        var frequency = quarterly ? Frequency.Quarter : Frequency.Year;
        trial.Indicator("staff", dimensions: "organisation age", minimumCell: Minimum, frequency: frequency);
        if (twice)
            trial.Indicator("desks", dimensions: "organisation place", minimumCell: Minimum, sameTotalAs: "staff");
        trial.Collection(twice ? "staff desks" : "staff", "2023");
        foreach (var delivery in rows.GroupBy(row => (row.Organisation, row.Day)).OrderBy(group => group.Key.Day))
            trial.Delivery(
                delivery.Key.Organisation,
                delivery.Key.Day + 1,
                Days[delivery.Key.Day],
                DeliveryStatus.Accepted,
                [.. delivery.Select(Line)]
            );
        return trial.Build();
    }

    static string Line(Row row) =>
        $"{row.Indicator} {row.Period} {(row.Indicator == "staff" ? "age" : "place")}={row.Member} {row.Value}";

    /// <summary>Everything that may be read, at every place and on every day, as <paramref name="shown"/> answers it.</summary>
    public IEnumerable<Fact> Public(Func<string, Coordinate, DateOnly, long, decimal?> shown)
    {
        for (var day = 0; day < Days.Length; day++)
            foreach (var fact in PublicOn(day, shown))
                yield return fact;
        foreach (var fact in Stated())
            yield return fact;
    }

    IEnumerable<Fact> PublicOn(int day, Func<string, Coordinate, DateOnly, long, decimal?> shown)
    {
        var known = DateOnly.Parse(Days[day], CultureInfo.InvariantCulture);
        foreach (var (indicator, dimension, members) in Indicators())
        foreach (var period in Periods.Append("2023").Distinct())
        foreach (var top in organisations.Append("Rijk"))
        foreach (var member in members.Append(""))
        {
            var at = new Coordinate(Period.Parse(period), top);
            at = member == "" ? at : at.With(dimension, member);
            int[] cells =
            [
                .. Standing(day).Where(row => Counts(row, indicator, period, top, member)).Select(row => row.Cell),
            ];
            if (shown(indicator, at, known, cells.Sum(cell => rows[cell].Value)) is { } value && cells.Length > 0)
                yield return new(cells, [], (long)value);
        }
    }

    IEnumerable<(string, string, string[])> Indicators()
    {
        yield return ("staff", "age", ["mid", "old", "young"]);
        if (twice)
            yield return ("desks", "place", ["near", "far"]);
    }

    /// <summary>That both indicators count the same people is known to everybody.</summary>
    IEnumerable<Fact> Stated() =>
        twice
            ? organisations.Select(organisation => new Fact(
                [
                    .. rows.Where(row => row.Organisation == organisation && row.Indicator == "staff")
                        .Select(row => row.Cell),
                ],
                [
                    .. rows.Where(row => row.Organisation == organisation && row.Indicator == "desks")
                        .Select(row => row.Cell),
                ],
                0
            ))
            : [];

    /// <summary>What is known with everything hidden: zeros, and that two indicators count the same.</summary>
    public IEnumerable<Fact> Bare() =>
        rows.Where(row => row.Value == 0).Select(row => new Fact([row.Cell], [], 0)).Concat(Stated());

    IEnumerable<Row> Standing(int day) =>
        rows.Where(row =>
            row.Day <= day && !rows.Exists(later => later.Replaces(row) && later.Day > row.Day && later.Day <= day)
        );

    static bool Counts(Row row, string indicator, string period, string top, string member) =>
        row.Indicator == indicator
        && (period == "2023" || row.Period == period)
        && IsBelow(row.Organisation, top)
        && (member == "" || IsBelow(row.Member, member));

    static bool IsBelow(string one, string top) =>
        top == "Rijk" || one == top || (Above.TryGetValue(one, out var above) && IsBelow(above, top));

    /// <summary>What the way back tells of each cell, on every day.</summary>
    public IEnumerable<Fact> Traced() =>
        from day in Days
        let figures = Edition.AsKnown(DateOnly.Parse(day, CultureInfo.InvariantCulture))
        from indicator in Indicators()
        let lineage = figures.Trace(indicator.Item1, new(Period.Parse("2023"), "Rijk"))
        from trace in lineage.Observations.Concat(lineage.Superseded)
        where trace.Value is not null
        from row in rows
        where
            row.Indicator == trace.Indicator
            && Period.Parse(row.Period) == trace.Coordinate.Period
            && row.Organisation == trace.Coordinate.Organisation
            && trace.Coordinate.Members.ContainsValue(row.Member)
            && row.Day + 1 == trace.DeliveryNumber
        select new Fact([row.Cell], [], (long)trace.Value!.Value);
}

using System.Collections.Immutable;
using Rekenschap.Oversight.Findings;

namespace Rekenschap.Oversight.Maturity;

/// <summary>One topic over all departments in a year.</summary>
/// <param name="ByLevel">Numbers of departments by level, from 1; null where a number is kept back.</param>
/// <param name="Departments">Null where that would tell what is kept back.</param>
/// <param name="Average">Null where too few were measured for who asks.</param>
/// <param name="Change">Against the year before; null where there is none to compare with.</param>
public sealed record ThreadLine(
    MaturityTopic Topic,
    ImmutableArray<int?> ByLevel,
    int? Departments,
    Exact? Average,
    Exact? Change
);

/// <summary>
/// The red threads (rode draden) of a year, drawn from what was measured: for each topic how many departments are at which
/// level, which topics are lowest, and the change against the year before.
/// </summary>
/// <param name="Lowest">Those with the lowest average; empty where no average is told.</param>
public sealed record RedThreads(
    MaturityModel Model,
    int Year,
    ImmutableArray<ThreadLine> Lines,
    ImmutableArray<MaturityTopic> Lowest,
    bool Breaks
)
{
    /// <summary>Numbers of departments from 1 to under this are kept back for who does not see all.</summary>
    public const int Smallest = 3;

    /// <summary>An average over fewer departments is kept back for who does not see all.</summary>
    public const int Fewest = 5;

    /// <param name="all">Of the model, of any years.</param>
    /// <param name="seesAll">Whether nothing is kept back.</param>
    public static RedThreads Of(MaturityModel model, int year, IReadOnlyCollection<Measured> all, bool seesAll)
    {
        var breaks = MaturityAverages.BreaksAt(model, year);
        ImmutableArray<ThreadLine> lines =
        [
            .. MaturityModels.Topics(model).Select(topic => Line(model, year, topic, all, seesAll, breaks)),
        ];
        var told = lines.Where(line => line.Average is not null).ToList();
        var lowest = told.Select(line => line.Average!.Value).DefaultIfEmpty().Min();
        return new(
            model,
            year,
            lines,
            [.. told.Where(line => line.Average == lowest).Select(line => line.Topic)],
            breaks
        );
    }

    static ThreadLine Line(
        MaturityModel model,
        int year,
        MaturityTopic topic,
        IReadOnlyCollection<Measured> all,
        bool seesAll,
        bool breaks
    )
    {
        var levels = all.Where(one => one.Year == year)
            .Select(one => one.Department)
            .Distinct()
            .Select(code => MaturityAverages.OfDepartment(code, year, all, topic))
            .OfType<Exact>()
            .Select(one => one.Floor)
            .ToList();
        var most = MaturityModels.Levels(model).Length;
        var counts = PublicCounts.Of(
            Enumerable.Range(1, most).ToDictionary(KeyOf, level => levels.Count(one => one == level)),
            seesAll ? 1 : Smallest
        );
        var average = Told(model, year, topic, all, seesAll);
        var before = breaks ? null : Told(model, year - 1, topic, all, seesAll);
        return new(
            topic,
            [.. Enumerable.Range(1, most).Select(level => counts.Shown[KeyOf(level)])],
            counts.Total,
            average,
            average is { } now && before is { } then ? now - then : null
        );
    }

    static string KeyOf(int level) => level.ToString(System.Globalization.CultureInfo.InvariantCulture);

    static Exact? Told(
        MaturityModel model,
        int year,
        MaturityTopic topic,
        IReadOnlyCollection<Measured> all,
        bool seesAll
    )
    {
        var measured = all.Where(one => one.Year == year && one.LevelsOf(topic).Any());
        return seesAll || measured.Select(one => one.Department).Distinct().Count() >= Fewest
            ? MaturityAverages.Of(model, year, all, topic)
            : null;
    }
}

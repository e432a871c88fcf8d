using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Oversight.Findings;

namespace Rekenschap.Oversight.Maturity;

/// <summary>One topic over all departments in a year.</summary>
/// <param name="Topic">Null for all topics together.</param>
/// <param name="ByLevel">Numbers of departments by level, from 1; null where a number is kept back.</param>
/// <param name="Departments">Null where that would tell what is kept back.</param>
/// <param name="Organisations">Null where that would tell what is kept back.</param>
/// <param name="Average">Null where it would tell a department to who asks.</param>
/// <param name="Change">Against the year before; null where there is none to compare with.</param>
public sealed record ThreadLine(
    MaturityTopic? Topic,
    ImmutableArray<int?> ByLevel,
    int? Departments,
    int? Organisations,
    Exact? Average,
    Exact? Change
);

/// <summary>
/// The red threads (rode draden) of a year, drawn from what was measured: for each topic how many departments are at which
/// level, which topics are lowest, and the change against the year before.
/// </summary>
/// <param name="Whole">All topics together.</param>
/// <param name="Lowest">Those with the lowest average; empty where no average is told.</param>
public sealed record RedThreads(
    MaturityModel Model,
    int Year,
    ImmutableArray<ThreadLine> Lines,
    ThreadLine Whole,
    ImmutableArray<MaturityTopic> Lowest,
    bool Breaks
)
{
    /// <summary>Numbers of departments from 1 to under this are kept back for who does not see all.</summary>
    public const int Smallest = 3;

    /// <param name="all">Of the model, of any years.</param>
    /// <param name="seesAll">Whether nothing is kept back. What others see is what figures and the public page may say too.</param>
    public static RedThreads Of(MaturityModel model, int year, IReadOnlyCollection<Measured> all, bool seesAll)
    {
        var drawn = new DrawnThreads(model, all, seesAll);
        ImmutableArray<ThreadLine> lines = [.. MaturityModels.Topics(model).Select(topic => drawn.Line(year, topic))];
        var told = lines.Where(line => line.Average is not null).ToList();
        var lowest = told.Select(line => line.Average!.Value).DefaultIfEmpty().Min();
        return new(
            model,
            year,
            lines,
            drawn.Line(year, null),
            [.. told.Where(line => line.Average == lowest).Select(line => line.Topic!.Value)],
            MaturityAverages.BreaksAt(model, year)
        );
    }
}

/// <summary>
/// Draws lines for one who asks. An average and numbers by level tell together what each keeps back: where any number is
/// small, who does not see all gets the average and none of the numbers.
/// </summary>
sealed class DrawnThreads(MaturityModel model, IReadOnlyCollection<Measured> all, bool seesAll)
{
    public ThreadLine Line(int year, MaturityTopic? topic)
    {
        var its = Of(year, topic);
        var told = IsTold(its, topic);
        var average = told ? MaturityAverages.Of(model, year, all, topic) : null;
        var before =
            MaturityAverages.BreaksAt(model, year) || !IsTold(Of(year - 1, topic), topic)
                ? null
                : MaturityAverages.Of(model, year - 1, all, topic);
        return new(
            topic,
            ByLevel(year, its, topic, told),
            told ? its.Select(one => one.Department).Distinct(StringComparer.Ordinal).Count() : null,
            told ? its.Count : null,
            average,
            average is { } now && before is { } then ? now - then : null
        );
    }

    List<Measured> Of(int year, MaturityTopic? topic) =>
        [.. all.Where(one => one.Year == year && one.LevelsOf(topic).Any())];

    /// <summary>Where all organisations are on one level, the average is the level of each.</summary>
    bool IsTold(List<Measured> its, MaturityTopic? topic) =>
        seesAll
        || (
            Crowd.Hides(its.Select(one => one.Department))
            && its.Select(one => Exact.MeanOf([.. one.LevelsOf(topic)])).Distinct().Count() > 1
        );

    ImmutableArray<int?> ByLevel(int year, List<Measured> its, MaturityTopic? topic, bool told)
    {
        var levels = its.Select(one => one.Department)
            .Distinct(StringComparer.Ordinal)
            .Select(code => MaturityAverages.OfDepartment(code, year, its, topic))
            .OfType<Exact>()
            .Select(one => one.Floor)
            .ToList();
        var most = MaturityModels.Levels(model).Length;
        var counts = PublicCounts.Of(
            Enumerable.Range(1, most).ToDictionary(KeyOf, level => levels.Count(one => one == level)),
            seesAll ? 1 : RedThreads.Smallest
        );
        var shown = Enumerable.Range(1, most).Select(level => counts.Shown[KeyOf(level)]).ToImmutableArray();
        var whole = seesAll || (told && shown.All(one => one is not null) && levels.Distinct().Count() > 1);
        return whole ? shown : [.. shown.Select(_ => (int?)null)];
    }

    static string KeyOf(int level) => level.ToString(CultureInfo.InvariantCulture);
}

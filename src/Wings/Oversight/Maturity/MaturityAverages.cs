using System.Collections.Immutable;

namespace Rekenschap.Oversight.Maturity;

/// <summary>The levels that one organisation has for one topic: one for each question.</summary>
public sealed record TopicLevels(MaturityTopic Topic, ImmutableArray<int> Levels);

/// <summary>What was measured at one organisation in one year.</summary>
/// <param name="Department">Code of the department that it is, or belongs to.</param>
public sealed record Measured(int Year, string Department, string Organisation, ImmutableArray<TopicLevels> Topics)
{
    /// <summary>Every level, of one topic or of all.</summary>
    public IEnumerable<int> LevelsOf(MaturityTopic? topic) =>
        Topics.Where(one => topic is null || one.Topic == topic).SelectMany(one => one.Levels);
}

/// <summary>
/// Averages of levels: per organisation first, and then over organisations, so that one with many questions or parts weighs
/// no more than another; up to the model's last pooled year as it was done then, over all answers together.
/// </summary>
public static class MaturityAverages
{
    /// <param name="all">Of one model, of any years; each organisation once a year.</param>
    /// <param name="topic">Null for all topics together.</param>
    /// <returns>Null where nothing was measured.</returns>
    public static Exact? Of(MaturityModel model, int year, IEnumerable<Measured> all, MaturityTopic? topic = null)
    {
        var its = all.Where(one => one.Year == year).Select(one => one.LevelsOf(topic).ToList()).ToList();
        return year <= MaturityModels.LastPooled(model)
            ? Exact.MeanOf([.. its.SelectMany(one => one)])
            : PerOrganisation(its);
    }

    static Exact? PerOrganisation(IEnumerable<List<int>> its) =>
        Exact.MeanOf([.. its.Select(Exact.MeanOf).OfType<Exact>()]);

    /// <summary>How a department stands: over its organisations, per organisation first.</summary>
    public static Exact? OfDepartment(
        string department,
        int year,
        IEnumerable<Measured> all,
        MaturityTopic? topic = null
    ) =>
        PerOrganisation(
            all.Where(one => one.Year == year && one.Department == department)
                .Select(one => one.LevelsOf(topic).ToList())
        );

    /// <summary>Whether averages of a year may not be compared with those of the year before.</summary>
    public static bool BreaksAt(MaturityModel model, int year) => year - 1 == MaturityModels.LastPooled(model);
}

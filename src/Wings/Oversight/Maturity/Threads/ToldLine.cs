using System.Collections.Immutable;
using System.Globalization;

namespace Rekenschap.Oversight.Maturity.Threads;

/// <summary>A line of the red threads as anybody may see it, at the moment at which somebody looked at it.</summary>
/// <param name="Topic">Null for all topics together.</param>
/// <param name="ByLevel">Numbers of departments by level, from 1; null where a number is kept back.</param>
/// <param name="Average">In one decimal; null where it is kept back, and so are the numbers of departments and organisations.</param>
/// <param name="Change">Against the year before, in one decimal.</param>
public sealed record ToldLine(
    MaturityTopic? Topic,
    ImmutableArray<int?> ByLevel,
    int? Departments,
    int? Organisations,
    decimal? Average,
    decimal? Change
)
{
    public static ToldLine Of(ThreadLine line) =>
        new(
            line.Topic,
            line.ByLevel,
            line.Departments,
            line.Organisations,
            line.Average?.Rounded,
            line.Change?.Rounded
        );

    /// <summary>All topics of a model, and then all together, for who does not see all.</summary>
    public static ImmutableArray<ToldLine> Of(MaturityModel model, int year, IReadOnlyCollection<Measured> all)
    {
        var threads = RedThreads.Of(model, year, all, seesAll: false);
        return [.. threads.Lines.Append(threads.Whole).Select(Of)];
    }

    /// <summary>All that it says, to hold two lines against each other.</summary>
    internal string Said =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Topic} {string.Join(',', ByLevel)} {Departments} {Organisations} {Average} {Change}"
        );
}

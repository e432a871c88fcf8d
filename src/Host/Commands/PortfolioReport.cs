using System.Globalization;
using Rekenschap.Host.Printing;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Series;

namespace Rekenschap.Host.Commands;

/// <summary>What was read, at the prompt: a line for each year, then each kind of fault with its number.</summary>
internal static class PortfolioReport
{
    public static void Tell(Screen screen, ForeignReading reading, string to)
    {
        var language = screen.Language;
        screen.Table(
            PortfolioWords.YearColumns,
            YearSummary
                .Of(reading)
                .Select(year =>
                    new[]
                    {
                        Whole(year.Year),
                        Whole(year.Projects),
                        Notation.Write(year.WholeLife, 0, language),
                        Whole(year.Known),
                        Whole(year.Doubtful.Projects),
                        Whole(
                            year.States.Where(one => one.Key.StartsWith("withheld", StringComparison.Ordinal))
                                .Sum(one => one.Value)
                        ),
                        Whole(reading.Faults.Where(fault => fault.Year == year.Year).Sum(fault => fault.Count)),
                        string.Join(", ", year.Ratings.Select(one => $"{one.Key} {Whole(one.Value)}")),
                    }
                )
        );
        screen.Table(
            PortfolioWords.FaultColumns,
            reading
                .Faults.GroupBy(fault => fault.Code)
                .OrderBy(group => group.Key)
                .Select(group =>
                    new[]
                    {
                        group.First().CodeWord,
                        Whole(group.Sum(fault => fault.Count)),
                        string.Join(
                            ", ",
                            group.Select(fault => fault.Year).OfType<int>().Distinct().Order().Select(Whole)
                        ),
                    }
                )
        );
        screen.Line(
            PortfolioWords.Done(reading.Identities.Length, reading.Series.Count(), reading.Likenesses.Length, to)
        );
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}

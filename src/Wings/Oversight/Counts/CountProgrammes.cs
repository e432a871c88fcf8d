using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Oversight.Programmes;
using Rekenschap.Oversight.Programmes.Measures;

namespace Rekenschap.Oversight.Counts;

/// <summary>
/// Counts measures of programmes that are public, as they stood on the last day of a year by what was known then: no more states
/// apart than the public list has.
/// </summary>
static class CountProgrammes
{
    /// <summary>Measures by programme (dimension <c>programma</c>, its number) and standing (dimension <c>stand</c>).</summary>
    public const string Measures = "register_programme_measures";

    static readonly ImmutableArray<string> Standings = ["opgeleverd", "te_laat", "overig"];

    /// <param name="all">Of programmes that are public.</param>
    public static IEnumerable<OfferedFigure> Of(IReadOnlyCollection<ProgrammeLine> all, OfferAsked asked)
    {
        if (asked.Organisations.All(one => one.Code != asked.Root))
            yield break;
        foreach (var year in CountedYears.Of(asked))
        foreach (var line in all.Where(line => Covers(line, year)).OrderBy(line => line.Programme.Number))
        {
            var (period, number) = (Period.Year(year), ProgrammeTexts.Number(line.Programme.Number));
            var standings = line.Measures.ToLookup(one => CodeOf(one.Course.On(period.End)));
            foreach (var standing in Standings)
                yield return new(
                    Measures,
                    new Coordinate(period, asked.Root).With("programma", number).With("stand", standing),
                    standings[standing].Count(),
                    [
                        .. standings[standing]
                            .Select(one => new CountedRow(
                                ProgrammePaths.Subject(line.Programme.Number, one.Number),
                                one.Revision
                            ))
                            .OrderBy(row => row.Subject, StringComparer.Ordinal),
                    ]
                );
        }
    }

    /// <summary>Whether it ran in the year and is accounted for here: of others nothing is counted, and no zero.</summary>
    static bool Covers(ProgrammeLine line, int year) =>
        line.Programme.IsHere
        && line.Measures.Length > 0
        && line.Programme.From.Year <= year
        && (line.Programme.Until is not { } until || year <= until.Year);

    internal static string CodeOf(CourseStanding standing) =>
        standing switch
        {
            CourseStanding.Delivered => Standings[0],
            CourseStanding.Late => Standings[1],
            _ => Standings[2],
        };
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Oversight.Maturity;

namespace Rekenschap.Oversight.Counts;

/// <summary>
/// Maturity of all departments together, by year: what the red threads tell to who does not see all, and nothing beside it. Of
/// one department no figure is made, since at which level it is stays with it.
/// </summary>
static class CountMaturity
{
    /// <summary>Average level over all topics (dimension <c>volwassenheid</c>, the model), in one decimal.</summary>
    public const string Average = "register_maturity";

    /// <summary>Average level of a topic (dimension <c>volwassenheid_onderwerp</c>), in one decimal.</summary>
    public const string Topics = "register_maturity_topic";

    /// <summary>Departments that were measured (dimension <c>volwassenheid</c>).</summary>
    public const string Departments = "register_maturity_departments";

    /// <summary>Organisations that were measured (dimension <c>volwassenheid</c>).</summary>
    public const string Organisations = "register_maturity_organisations";

    /// <summary>Departments by level over all topics (dimensions <c>volwassenheid</c> and <c>volwassenheid_niveau</c>).</summary>
    public const string Levels = "register_maturity_levels";

    /// <summary>Departments by level of a topic (dimensions <c>volwassenheid_onderwerp</c> and <c>volwassenheid_niveau</c>).</summary>
    public const string TopicLevels = "register_maturity_topic_levels";

    const string OfModel = "volwassenheid";
    const string OfTopic = "volwassenheid_onderwerp";
    const string OfLevel = "volwassenheid_niveau";

    /// <param name="all">Those that were agreed to.</param>
    public static IEnumerable<OfferedFigure> Of(IReadOnlyCollection<Assessment> all, OfferAsked asked)
    {
        if (asked.Organisations.All(one => one.Code != asked.Root))
            yield break;
        foreach (var model in Enum.GetValues<MaturityModel>())
        {
            var its = all.Where(one => one.Model == model).ToList();
            var measured = its.ConvertAll(one => one.AsMeasured);
            foreach (var year in CountedYears.Of(asked).Where(year => its.Exists(one => one.Year == year)))
            {
                var threads = RedThreads.Of(model, year, measured, seesAll: false);
                var rows = its.FindAll(one => one.Year == year);
                var at = new Coordinate(Period.Year(year), asked.Root);
                foreach (var figure in Whole(threads.Whole, at.With(OfModel, CodeOf(model)), rows))
                    yield return figure;
                foreach (var line in threads.Lines.Where(line => Has(rows, line.Topic)))
                foreach (var figure in Topic(line, at.With(OfTopic, CodeOf(line.Topic!.Value)), rows))
                    yield return figure;
            }
        }
    }

    static bool Has(List<Assessment> rows, MaturityTopic? topic) =>
        rows.Exists(one => one.AsMeasured.LevelsOf(topic).Any());

    static IEnumerable<OfferedFigure> Whole(ThreadLine line, Coordinate at, List<Assessment> rows) =>
        [
            Figure(Average, at, line.Average?.Rounded, rows),
            Figure(Departments, at, line.Departments, rows),
            Figure(Organisations, at, line.Organisations, rows),
            .. ByLevel(Levels, line, at, rows),
        ];

    static IEnumerable<OfferedFigure> Topic(ThreadLine line, Coordinate at, List<Assessment> rows)
    {
        var its = rows.FindAll(one => one.AsMeasured.LevelsOf(line.Topic).Any());
        return [Figure(Topics, at, line.Average?.Rounded, its), .. ByLevel(TopicLevels, line, at, its)];
    }

    /// <summary>Each rests on all that was measured: rows of one level alone would tell how many organisations are at it.</summary>
    static IEnumerable<OfferedFigure> ByLevel(
        string indicator,
        ThreadLine line,
        Coordinate at,
        List<Assessment> rows
    ) =>
        line.ByLevel.Select(
            (number, i) => Figure(indicator, at.With(OfLevel, MaturityTexts.Number(i + 1)), number, rows)
        );

    internal static string CodeOf(MaturityModel model) =>
        model == MaturityModel.Security ? "informatiebeveiliging" : "informatiehuishouding";

    internal static string CodeOf(MaturityTopic topic) =>
        topic switch
        {
            MaturityTopic.Governance => "governance",
            MaturityTopic.Organisation => "organisatie",
            MaturityTopic.RiskManagement => "risicomanagement",
            MaturityTopic.IncidentManagement => "incidentmanagement",
            MaturityTopic.SupplierManagement => "leveranciersmanagement",
            MaturityTopic.MainGoal => "hoofddoel",
            MaturityTopic.Professionals => "professionals",
            MaturityTopic.VolumeAndKind => "volume_en_aard",
            MaturityTopic.InformationSystems => "informatiesystemen",
            _ => "bestuur_en_naleving",
        };

    static OfferedFigure Figure(string indicator, Coordinate at, decimal? value, IEnumerable<Assessment> rows) =>
        new(
            indicator,
            at,
            value,
            [
                .. rows.Select(one => new CountedRow(MaturityPaths.Subject(one.Id), one.Revision))
                    .OrderBy(row => row.Subject, StringComparer.Ordinal),
            ]
        );
}

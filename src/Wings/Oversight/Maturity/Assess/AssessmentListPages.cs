using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Findings;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity.Assess;

/// <summary>The assessments that somebody may see, and the averages of those, narrowed by the address; the same as a file.</summary>
sealed class AssessmentListPages(MaturityDesk desk)
{
    static readonly string[] Keys = ["model", "year", "department"];

    public void Map(WorkRoutes work) =>
        work.Group(MaturityPaths.Root, MaturityNeed.Readers).Get("", Show).Get("assessments.csv", Take);

    static string[] Of(Assessment one) =>
        [FindingFilter.KeyOf(one.Model), MaturityTexts.Number(one.Year), one.Department];

    static bool Fits(Assessment one, IReadOnlyList<string> asked) =>
        asked.Zip(Of(one)).All(pair => pair.First.Length == 0 || pair.First == pair.Second);

    async Task<(List<Assessment> All, List<Assessment> Shown, string[] Asked)> Seen(WorkCall call)
    {
        var all = await desk.All<Assessment>(call, one => MaturityNeed.May(call.Who, one));
        string[] asked = [.. Keys.Select(call.Asked)];
        return (
            all,
            [
                .. all.Where(one => Fits(one, asked))
                    .OrderByDescending(one => one.Year)
                    .ThenBy(one => one.Model)
                    .ThenBy(one => one.Department, StringComparer.Ordinal)
                    .ThenBy(one => one.Organisation, StringComparer.Ordinal),
            ],
            asked
        );
    }

    async Task<IResult> Show(WorkCall call)
    {
        var frame = call.Frame(MaturityTexts.Title);
        var (all, shown, asked) = await Seen(call);
        return call.Page<MaturityListPage>(
            new MaturityListView(
                frame,
                AssessmentTexts.Lead,
                [.. Links(call, frame)],
                [.. Keys.Select((_, place) => Filter(call, frame, all, asked, place))],
                [
                    Table(call, frame, shown),
                    .. Enum.GetValues<MaturityModel>()
                        .Select(model => Averages(frame, model, shown))
                        .OfType<TableView>(),
                ],
                [],
                frame.To(MaturityPaths.Root + "/assessments.csv") + Query(asked)
            )
        );
    }

    static IEnumerable<(Bilingual, string)> Links(WorkCall call, WorkFrame frame)
    {
        if (call.Who.Is(Role.Supplier))
            yield return (AssessmentTexts.New, frame.To(MaturityPaths.New));
        yield return (Threads.ThreadTexts.Title, frame.To(MaturityPaths.Threads));
        yield return (Plans.PlanTexts.Title, frame.To(MaturityPaths.Plans));
        yield return (Pentests.PentestTexts.Title, frame.To(MaturityPaths.Pentests));
    }

    static string Query(IReadOnlyList<string> asked)
    {
        var parts = Keys.Zip(asked).Where(pair => pair.Second.Length > 0).ToList();
        return parts.Count == 0
            ? ""
            : "?" + string.Join('&', parts.Select(pair => $"{pair.First}={Uri.EscapeDataString(pair.Second)}"));
    }

    static FilterView Filter(WorkCall call, WorkFrame frame, List<Assessment> all, string[] asked, int place)
    {
        string[] With(string value) => [.. asked.Select((one, i) => i == place ? value : one)];
        var others = all.FindAll(one => Fits(one, With("")));
        var counts = others.CountBy(one => Of(one)[place]).ToDictionary();
        FilterChoice Choice(string words, string value, int count) =>
            new(
                string.Create(CultureInfo.InvariantCulture, $"{words} ({count})"),
                asked[place] == value ? null : frame.To(MaturityPaths.Root) + Query(With(value))
            );
        string Said(string key) =>
            place switch
            {
                0 => Enum.GetValues<MaturityModel>()
                    .Where(one => FindingFilter.KeyOf(one) == key)
                    .Select(one => frame.In(MaturityTexts.Of(one)))
                    .FirstOrDefault(key),
                2 => frame.In(MaturityDesk.NameOf(call, key)),
                _ => key,
            };
        Bilingual[] labels = [MaturityTexts.Model, MaturityTexts.Year, MaturityTexts.Department];
        return new(
            frame.In(labels[place]),
            [
                Choice(frame.In(FindingTexts.All), "", others.Count),
                .. counts
                    .Keys.Append(asked[place])
                    .Where(key => key.Length > 0)
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .Select(key => Choice(Said(key), key, counts.GetValueOrDefault(key))),
            ]
        );
    }

    static TableView Table(WorkCall call, WorkFrame frame, List<Assessment> shown) =>
        new(
            "assessments",
            frame.In(AssessmentTexts.Assessments),
            [
                new(frame.In(MaturityTexts.Organisation)),
                new(frame.In(MaturityTexts.Department)),
                new(frame.In(MaturityTexts.Model)),
                new(frame.In(MaturityTexts.Year)),
                new(frame.In(MaturityTexts.Average), Numeric: true),
                new(frame.In(MaturityTexts.State)),
            ],
            [
                .. shown.Select(one => new Row([
                    new(one.Organisation, Link: frame.To(MaturityPaths.Of(one.Id))),
                    new(frame.In(MaturityDesk.NameOf(call, one.Department))),
                    new(frame.In(MaturityTexts.Of(one.Model))),
                    new(MaturityTexts.Number(one.Year)),
                    new(MaturityTexts.Average1(Exact.MeanOf([.. one.AsMeasured.LevelsOf(null)]), frame.Language)),
                    new(frame.In(MaturityTexts.Of(one.State)), Signal: MaturityTexts.SignalOf(one.State)),
                ])),
            ],
            Empty: frame.In(AssessmentTexts.Nothing)
        );

    /// <summary>Of what was agreed to and is shown, a row a year; null where there is none.</summary>
    static TableView? Averages(WorkFrame frame, MaturityModel model, List<Assessment> shown)
    {
        var all = shown
            .FindAll(one => one.Model == model && one.State == AssessmentState.Agreed)
            .ConvertAll(one => one.AsMeasured);
        if (all.Count == 0)
            return null;
        var topics = MaturityModels.Topics(model);
        var (name, of) = (frame.In(AssessmentTexts.Averages), frame.In(MaturityTexts.Of(model)));
        return new(
            "averages-" + FindingFilter.KeyOf(model),
            $"{name}: {of}",
            [
                new(frame.In(MaturityTexts.Year)),
                .. topics.Select(topic => new Column(frame.In(MaturityTexts.Of(topic)), Numeric: true)),
                new(frame.In(MaturityTexts.AllTopics), Numeric: true),
            ],
            [
                .. all.Select(one => one.Year)
                    .Distinct()
                    .Order()
                    .Select(year => new Row([
                        new(MaturityTexts.Number(year)),
                        .. topics.Select(topic => new Cell(
                            MaturityTexts.Average1(MaturityAverages.Of(model, year, all, topic), frame.Language)
                        )),
                        new(MaturityTexts.Average1(MaturityAverages.Of(model, year, all), frame.Language)),
                    ])
                    {
                        Break = MaturityAverages.BreaksAt(model, year) ? frame.In(AssessmentTexts.Break) : null,
                    }),
            ]
        );
    }

    async Task<IResult> Take(WorkCall call)
    {
        var (_, shown, _) = await Seen(call);
        var text = new StringBuilder("\uFEFF");
        CsvLine.Add(text, ["model", "year", "department", "organisation", "by", "state", "topic", "levels"]);
        foreach (var one in shown)
        foreach (var topic in one.Topics)
            CsvLine.Add(
                text,
                new[]
                {
                    FindingFilter.KeyOf(one.Model),
                    MaturityTexts.Number(one.Year),
                    one.Department,
                    one.Organisation,
                    one.By,
                    FindingFilter.KeyOf(one.State),
                    FindingFilter.KeyOf(topic.Topic),
                    string.Join(' ', topic.Levels),
                }.Select(CsvLine.Harmless)
            );
        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", "assessments.csv");
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Findings;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity.Threads;

/// <summary>The red threads of a year, for whoever works here: who publishes sees all numbers, others none that tell a department.</summary>
sealed class ThreadPages(MaturityDesk desk)
{
    public void Map(WorkRoutes work) =>
        work.Group(MaturityPaths.Threads, MaturityNeed.Readers).Get("", Show).Get("threads.csv", Take);

    internal static MaturityModel ModelOf(WorkCall call) =>
        Enum.GetValues<MaturityModel>().FirstOrDefault(one => FindingFilter.KeyOf(one) == call.Asked("model"));

    /// <summary>The year that was asked, or the latest that was measured.</summary>
    static int YearOf(WorkCall call, List<Measured> all) =>
        int.TryParse(call.Asked("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : all.Select(one => one.Year).DefaultIfEmpty(call.Clock.Today.Year).Max();

    async Task<(RedThreads Threads, List<Measured> All, bool SeesAll, IReadOnlyCollection<string> Departments)> Draw(
        WorkCall call
    )
    {
        var model = ModelOf(call);
        var all = await desk.Measured(model, call.Stop);
        var edition = await desk.Editions.Latest(call.Stop);
        var seesAll = edition is not null && MaturityNeed.Leads(call.Who, edition.Figures.Edition.Publisher);
        string[] departments =
        [
            .. (edition?.Figures.Organisations.All ?? [])
                .Where(one => one.Kind == OrganisationKind.Ministry && one.ExistsOn(call.Clock.Today))
                .Select(one => one.Code),
        ];
        return (RedThreads.Of(model, YearOf(call, all), all, seesAll), all, seesAll, departments);
    }

    async Task<IResult> Show(WorkCall call)
    {
        var frame = call.Frame(ThreadTexts.Title);
        var (threads, all, seesAll, departments) = await Draw(call);
        await using var db = desk.Database.Open();
        var pentests = PentestSummary.Of(
            threads.Year,
            departments,
            await db.Set<Pentest>().AsNoTracking().ToListAsync(call.Stop),
            seesAll
        );
        var measured = all.Exists(one => one.Year == threads.Year);
        return call.Page<MaturityListPage>(
            new MaturityListView(
                frame,
                ThreadTexts.Lead,
                [
                    (MaturityTexts.Back, frame.To(MaturityPaths.Root)),
                    .. await ToText(db, call, frame, threads, measured),
                ],
                [Models(frame, threads), Years(frame, threads, all)],
                [Table(frame, threads, measured), Pentested(frame, pentests)],
                [ThreadTexts.KeptBack, .. threads.Breaks ? new[] { Assess.AssessmentTexts.Break } : []],
                frame.To(MaturityPaths.Threads + "/threads.csv") + Query(threads.Model, threads.Year)
            )
        );
    }

    /// <summary>To what the public reads of it, for who writes or releases that.</summary>
    static async Task<(Bilingual Words, string Link)[]> ToText(
        RekenschapDb db,
        WorkCall call,
        WorkFrame frame,
        RedThreads threads,
        bool measured
    )
    {
        var text = await db.Set<ThreadsText>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Model == threads.Model && one.Year == threads.Year, call.Stop);
        return text is null
            ? measured && call.Who.Is(Role.Coordinator) && threads.Year < call.Clock.Today.Year
                ? [(ThreadTexts.New, frame.To(MaturityPaths.NewThreads) + Query(threads.Model, threads.Year))]
                : []
            : MaturityNeed.May(call.Who, text)
                ? [(ThreadTexts.ToText, frame.To(MaturityPaths.Of(text.Id)))]
                : [];
    }

    static string Query(MaturityModel model, int year) =>
        $"?model={FindingFilter.KeyOf(model)}&year={MaturityTexts.Number(year)}";

    static FilterView Models(WorkFrame frame, RedThreads threads) =>
        new(
            frame.In(MaturityTexts.Model),
            [
                .. Enum.GetValues<MaturityModel>()
                    .Select(one => new FilterChoice(
                        frame.In(MaturityTexts.Of(one)),
                        one == threads.Model
                            ? null
                            : frame.To(MaturityPaths.Threads) + "?model=" + FindingFilter.KeyOf(one)
                    )),
            ]
        );

    static FilterView Years(WorkFrame frame, RedThreads threads, List<Measured> all) =>
        new(
            frame.In(MaturityTexts.Year),
            [
                .. all.Select(one => one.Year)
                    .Append(threads.Year)
                    .Distinct()
                    .Order()
                    .Select(year => new FilterChoice(
                        MaturityTexts.Number(year),
                        year == threads.Year ? null : frame.To(MaturityPaths.Threads) + Query(threads.Model, year)
                    )),
            ]
        );

    static TableView Table(WorkFrame frame, RedThreads threads, bool measured) =>
        new(
            "threads",
            $"{frame.In(MaturityTexts.Of(threads.Model))}, {MaturityTexts.Number(threads.Year)}",
            [
                new(frame.In(MaturityTexts.Topic)),
                .. Enumerable
                    .Range(1, MaturityModels.Levels(threads.Model).Length)
                    .Select(level => new Column(frame.In(MaturityTexts.OfLevel(threads.Model, level)), Numeric: true)),
                new(frame.In(ThreadTexts.Departments), Numeric: true),
                new(frame.In(MaturityTexts.Average), Numeric: true),
                new(frame.In(ThreadTexts.Change), Numeric: true),
            ],
            measured ? [.. threads.Lines.Append(threads.Whole).Select(line => Row(frame, threads, line))] : [],
            Empty: frame.In(ThreadTexts.Nothing)
        );

    static Row Row(WorkFrame frame, RedThreads threads, ThreadLine line)
    {
        var topic = frame.In(line.Topic is { } one ? MaturityTexts.Of(one) : MaturityTexts.AllTopics);
        return new([
            new(
                line.Topic is { } known && threads.Lowest.Contains(known)
                    ? $"{topic} ({frame.In(ThreadTexts.Lowest)})"
                    : topic
            ),
            .. line.ByLevel.Select(number => Number(frame, number)),
            Number(frame, line.Departments),
            line.Average is { } average
                ? new(MaturityTexts.Average1(average, frame.Language))
                : new(Cell.Dash, frame.In(ThreadTexts.NotShown)),
            line.Change is { } change
                ? new(Signed(change, frame.Language))
                : new(Cell.Dash, frame.In(ThreadTexts.NoBefore)),
        ]);
    }

    static string Signed(Exact change, Language language) =>
        (change.Rounded > 0 ? "+" : "") + MaturityTexts.Average1(change, language);

    static Cell Number(WorkFrame frame, int? number) =>
        number is { } known ? new(MaturityTexts.Number(known)) : new(Cell.Dash, frame.In(ThreadTexts.NotShown));

    static TableView Pentested(WorkFrame frame, PentestSummary summary) =>
        new(
            "pentested",
            frame.In(ThreadTexts.Pentests),
            [new(frame.In(ThreadTexts.What)), new(frame.In(ThreadTexts.Count), Numeric: true)],
            [
                new([new(frame.In(ThreadTexts.With)), Number(frame, summary.With)]),
                new([new(frame.In(ThreadTexts.Retested)), Number(frame, summary.Retested)]),
                new([new(frame.In(ThreadTexts.Without)), Number(frame, summary.Without)]),
            ]
        );

    async Task<IResult> Take(WorkCall call)
    {
        var (threads, _, _, _) = await Draw(call);
        var text = new StringBuilder("\uFEFF");
        CsvLine.Add(text, ["model", "year", "topic", "level", "departments"]);
        foreach (var line in threads.Lines.Append(threads.Whole))
            for (var level = 1; level <= line.ByLevel.Length; level++)
                CsvLine.Add(
                    text,
                    [
                        FindingFilter.KeyOf(threads.Model),
                        MaturityTexts.Number(threads.Year),
                        line.Topic is { } topic ? FindingFilter.KeyOf(topic) : "all",
                        MaturityTexts.Number(level),
                        line.ByLevel[level - 1] is { } number ? MaturityTexts.Number(number) : "",
                    ]
                );
        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", "threads.csv");
    }
}

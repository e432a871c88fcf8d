using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register.Follow;

/// <summary>What of the activities that a filter leaves is on one page, and how many more there are of what.</summary>
sealed record SeenActivities(
    bool Any,
    int Count,
    ImmutableDictionary<string, int> Ministries,
    ImmutableDictionary<ActivityStatus, int> Statuses,
    ImmutableDictionary<VersionState, int> States,
    int Late,
    ImmutableArray<RegisteredActivity> Lines
)
{
    public const int AtOnce = 50;

    /// <summary>Has the database count, order and choose.</summary>
    /// <param name="all">Those that the visitor may see.</param>
    public static async Task<SeenActivities> Read(
        IQueryable<RegisteredActivity> all,
        ActivityFilter filter,
        int from,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        var ministries = await (filter with { Ministry = "" })
            .In(all, who, today)
            .GroupBy(one => one.Ministry)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        var statuses = await (filter with { Status = "" })
            .In(all, who, today)
            .Where(one => one.Status != null)
            .GroupBy(one => one.Status!.Value)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        var states = ImmutableDictionary.CreateBuilder<VersionState, int>();
        foreach (var state in Enum.GetValues<VersionState>())
            states[state] = await (filter with { State = ActivityFilter.KeyOf(state) })
                .In(all, who, today)
                .CountAsync(stop);
        var late = await (filter with { Due = ActivityFilter.Late }).In(all, who, today).CountAsync(stop);
        var fit = filter.In(all, who, today);
        return new(
            await all.AnyAsync(stop),
            await fit.CountAsync(stop),
            ministries.ToImmutableDictionary(),
            statuses.ToImmutableDictionary(),
            states.ToImmutable(),
            late,
            [.. await InOrder(fit).Skip(from).Take(AtOnce).ToListAsync(stop)]
        );
    }

    /// <summary>What has to be updated first, then all else by number.</summary>
    public static IQueryable<RegisteredActivity> InOrder(IQueryable<RegisteredActivity> all) =>
        all.OrderBy(one => one.Due == null ? 1 : 0).ThenBy(one => one.Due).ThenBy(one => one.Number);
}

/// <summary>A list of activities as a page shows it.</summary>
sealed class ActivityList(SeenActivities seen, ActivityFilter filter, WorkCall call, WorkFrame frame)
{
    readonly DateOnly today = call.Clock.Today;

    public ImmutableArray<FilterView> Filters =>
        [
            new(
                frame.In(ActivityTexts.Ministry),
                [
                    Choice(ActivityTexts.All, filter with { Ministry = "" }, seen.Ministries.Values.Sum()),
                    .. seen
                        .Ministries.Keys.Append(filter.Ministry)
                        .Where(code => code.Length > 0)
                        .Distinct()
                        .Order(StringComparer.Ordinal)
                        .Select(code =>
                            Choice(
                                ActivityDesk.NameOf(call, code),
                                filter with
                                {
                                    Ministry = code,
                                },
                                seen.Ministries.GetValueOrDefault(code)
                            )
                        ),
                ]
            ),
            new(
                frame.In(ActivityTexts.Status),
                [
                    Choice(ActivityTexts.All, filter with { Status = "" }, null),
                    .. Of(seen.Statuses, ActivityWords.Of, filter.Status, key => filter with { Status = key }),
                ]
            ),
            new(
                frame.In(ActivityTexts.State),
                [
                    Choice(ActivityTexts.All, filter with { State = "" }, seen.States.Values.Sum()),
                    .. Of(seen.States, ActivityWords.Of, filter.State, key => filter with { State = key }),
                ]
            ),
            new(
                frame.In(ActivityTexts.Due),
                [
                    Choice(ActivityTexts.All, filter with { Due = "" }, null),
                    Choice(ActivityTexts.Late, filter with { Due = ActivityFilter.Late }, seen.Late),
                ]
            ),
        ];

    IEnumerable<FilterChoice> Of<T>(
        ImmutableDictionary<T, int> counts,
        Func<T, Bilingual> words,
        string chosen,
        Func<string, ActivityFilter> other
    )
        where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
        {
            var (key, count) = (ActivityFilter.KeyOf(one), counts.GetValueOrDefault(one));
            if (count > 0 || key == chosen)
                yield return Choice(words(one), other(key), count);
        }
    }

    FilterChoice Choice(Bilingual text, ActivityFilter other, int? count) =>
        new(
            count is { } known
                ? string.Create(CultureInfo.InvariantCulture, $"{frame.In(text)} ({known})")
                : frame.In(text),
            other == filter ? null : frame.To(ActivityPaths.Root) + other.Query()
        );

    public TableView Table() =>
        new(
            "activities",
            frame.In(ActivityTexts.Count(seen.Count)),
            [
                new(frame.In(ActivityTexts.Activity)),
                new(frame.In(ActivityTexts.Ministry)),
                new(frame.In(ActivityTexts.Status)),
                new(frame.In(ActivityTexts.Costs), Numeric: true),
                new(frame.In(ActivityTexts.State)),
                new(frame.In(ActivityTexts.Due)),
            ],
            [.. seen.Lines.Select(Row)],
            Empty: frame.In(seen.Any ? ActivityTexts.NoneSuch : ActivityTexts.Nothing)
        );

    Row Row(RegisteredActivity one) =>
        new([
            new(
                one.Invented ? $"{one.Name} ({frame.In(ActivityTexts.Invented).ToLowerInvariant()})" : one.Name,
                Link: frame.To(ActivityPaths.Of(one.Number))
            ),
            new(frame.In(ActivityDesk.NameOf(call, one.Ministry))),
            new(
                frame.In(one.Status is { } status ? ActivityWords.Of(status) : ActivityTexts.NotPublic),
                Signal: ActivityTexts.SignalOf(one.Status)
            ),
            new(one.CurrentEuro is { } euro ? frame.In(CostWords.Millions(euro)) : Cell.Dash),
            // Of what is not public elsewhere no more is told than that the public version is.
            new(
                frame.In(ActivityWords.Of(ActivitySight.SeesDraft(call.Who, one) ? one.State : VersionState.Published))
            ),
            Due(one),
        ]);

    Cell Due(RegisteredActivity one) =>
        one.Due is not { } due ? new(Cell.Dash)
        : due < today ? new(Days.Unbroken(due, frame.Language), Signal: Signal.Fails)
        : new(Days.Unbroken(due, frame.Language));

    /// <summary>Link to those that follow; null where none do.</summary>
    public string? Next(int from) =>
        from + SeenActivities.AtOnce < seen.Count
            ? frame.To(ActivityPaths.Root) + filter.Query(("from", CostWords.Number(from + SeenActivities.AtOnce)))
            : null;
}

/// <summary>Activities as a file to work on with.</summary>
static class ActivityExport
{
    static readonly string[] Columns =
    [
        "number",
        "name",
        "ministry",
        "organisation",
        "status",
        "current_euro",
        "reported_on",
        "due",
        "overdue",
        "public_version",
        "invented",
    ];

    public static IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<RegisteredActivity> all, DateOnly today) =>
        all.Select(one => Cells(one, today)).Prepend(Columns);

    public static byte[] Csv(IEnumerable<RegisteredActivity> all, DateOnly today)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows(all, today))
            CsvLine.Add(text, row.Select(CsvLine.Harmless));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static string[] Cells(RegisteredActivity one, DateOnly today) =>
        [
            CostWords.Number(one.Number),
            one.Name,
            one.Ministry,
            one.Organisation,
            one.Status is { } status ? ActivityFilter.KeyOf(status) : "",
            one.CurrentEuro is { } euro ? Notation.Plain(euro) : "",
            one.ReportedOn is { } reported ? Days.Machine(reported) : "",
            one.Due is { } due ? Days.Machine(due) : "",
            one.Due < today ? "yes" : "no",
            one.PublishedVersion is { } version ? CostWords.Number(version) : "",
            one.Invented ? "yes" : "no",
        ];
}

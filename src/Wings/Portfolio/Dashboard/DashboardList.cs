using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>The activities that a filter leaves, fifty at a time, and the ways to see others.</summary>
sealed class DashboardList(DashboardShelf shelf, DashboardFilter filter, DashboardWords words)
{
    const int AtOnce = 50;

    readonly ImmutableArray<Activity> shown = [.. shelf.Shown(filter)];
    readonly DashboardCounts counts = new(shelf, filter);

    /// <summary>All that the filter leaves.</summary>
    public ImmutableArray<Activity> Shown => shown;

    public ImmutableArray<FilterView> Filters => field.IsDefault ? field = [.. AllFilters()] : field;

    IEnumerable<FilterView> AllFilters()
    {
        yield return Filter(
            DashboardPart.Ministry,
            DashboardTexts.ByMinistry,
            value => filter with { Ministry = value },
            shelf.Ministries.Select(code => (code, words.NameOf(code)))
        );
        yield return Filter(
            DashboardPart.Subject,
            DashboardTexts.BySubject,
            value => filter with { Subject = value },
            Keys<Subject>(ActivityWords.Of)
        );
        yield return Filter(
            DashboardPart.Status,
            DashboardTexts.ByStatus,
            value => filter with { Status = value },
            Keys<ActivityStatus>(ActivityWords.Of).Prepend((DashboardFilter.LiveKey, DashboardTexts.Live))
        );
        yield return Filter(
            DashboardPart.Recalibrated,
            DashboardTexts.ByRecalibrations,
            value => filter with { Recalibrated = value },
            [("1", DashboardTexts.Sometimes), (Often, DashboardTexts.Often)]
        );
        yield return Filter(
            DashboardPart.Advice,
            DashboardTexts.ByAdvice,
            value => filter with { Advice = value },
            [(DashboardFilter.Yes, DashboardTexts.Advised)]
        );
        yield return Filter(
            DashboardPart.Overdue,
            DashboardTexts.ByReport,
            value => filter with { Overdue = value },
            [(DashboardFilter.Yes, DashboardTexts.Overdue)]
        );
    }

    /// <summary>In which order the list stands, and the others.</summary>
    public FilterView Order =>
        new(
            words.In(DashboardTexts.Order),
            [
                .. DashboardOrder.All.Select(order => new FilterChoice(
                    words.In(order.Name),
                    order.Key == filter.Order
                        ? null
                        : words.Frame.ToPlace(DashboardPaths.Public)
                            + (filter with { Order = order.Key }).Query()
                            + "#list"
                )),
            ]
        );

    /// <summary>Whether all that the filter leaves stand on the page: only then may a reader put the rows in another order.</summary>
    public bool IsWhole(int from) => from == 0 && shown.Length <= AtOnce;

    /// <summary>What was chosen, in the words of the choices, also where nothing fits it; null where nothing was.</summary>
    public string? Chosen =>
        string.Join(
            ", ",
            Filters
                .SelectMany(one => one.Choices.Where(choice => choice.Link is null && choice != one.Choices[0]))
                .Select(choice => choice.Words)
        )
            is { Length: > 0 } said
            ? $"{words.In(DashboardTexts.Chosen)}: {said}"
            : null;

    /// <summary>The form with which a word is looked for among all, within what is chosen already.</summary>
    public FindInList Find =>
        new(
            words.Frame.ToPlace(DashboardPaths.Public) + "#list",
            filter.Find,
            [.. (filter with { Find = "" }).Parts()]
        );

    /// <summary>As an address asks for what was recalibrated more than twice.</summary>
    public const string Often = "3";

    static IEnumerable<(string, Bilingual)> Keys<T>(Func<T, Bilingual> name)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (DashboardFilter.KeyOf(value), name(value)));

    /// <summary>Each choice with how many there would be, all first; of the others what leaves none is not offered.</summary>
    FilterView Filter(
        DashboardPart part,
        Bilingual label,
        Func<string, DashboardFilter> with,
        IEnumerable<(string Key, Bilingual Name)> choices
    ) =>
        new(
            words.In(label),
            [
                .. choices
                    .Prepend(("", DashboardTexts.All))
                    .Select(choice => (choice.Item2, Other: with(choice.Item1)))
                    .Select(one => (one.Item1, one.Other, Count: counts.Of(part, one.Other)))
                    .Where((one, at) => at == 0 || one.Count > 0 || one.Other == filter)
                    .Select(one => new FilterChoice(
                        string.Create(CultureInfo.InvariantCulture, $"{words.In(one.Item1)} ({one.Count})"),
                        one.Other == filter ? null : words.Frame.ToPlace(DashboardPaths.Public) + one.Other.Query()
                    )),
            ]
        );

    /// <summary>Link to those that follow; null where none do.</summary>
    public string? Next(int from) =>
        from + AtOnce < shown.Length
            ? words.Frame.ToPlace(DashboardPaths.Public)
                + filter.Query(("from", (from + AtOnce).ToString(CultureInfo.InvariantCulture)))
            : null;

    /// <summary>How many an address says to pass over; 0 for what is no number.</summary>
    public static int FromOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0;

    /// <summary>Each row answers what is asked most: how often estimated anew, why, and what that did to costs and end.</summary>
    /// <param name="from">How many are passed over.</param>
    public TableView Table(int from) =>
        new(
            "activities",
            words.In(DashboardTexts.Count(shown.Length)),
            [
                new(words.In(DashboardTexts.Activity)),
                new(words.In(DashboardTexts.Why)),
                new(words.In(DashboardTexts.Costs)),
                new(words.In(DashboardTexts.End)),
                new(words.In(DashboardTexts.ByStatus)),
                new(words.In(DashboardTexts.ByMinistry)),
                .. ShowsReport ? [new Column(words.In(DashboardTexts.ByReport))] : (Column[])[],
            ],
            [.. shown.Skip(from).Take(AtOnce).Select(Row)],
            Empty: words.In(shelf.All.IsEmpty ? DashboardTexts.Nothing : DashboardTexts.NoneSuch)
        );

    /// <summary>Whether the reader asked for what became dearest in euros: then it is said how many that is.</summary>
    bool AsksIncrease => filter.Order == DashboardOrder.ByIncrease;

    /// <summary>Whether the reader asked about reports: then it is shown when each was due.</summary>
    bool ShowsReport => filter.Overdue.Length > 0 || filter.Order == DashboardOrder.ByReport;

    Row Row(Activity one)
    {
        var estimate = Estimate.Of(one.Facts, words.Day.Year);
        return new([
            new(one.Name, Link: words.LinkTo(one)),
            new(Recalibrated(one.Facts)) { Sort = Number(one.Facts.Recalibrations) },
            new(Costs(one.Facts, estimate, DashboardOrder.Growth(one, words.Day.Year)))
            {
                Sort = Number(estimate.CurrentEuro),
            },
            new(End(one.Facts, estimate)) { Sort = Iso(estimate.CurrentEnd) },
            new(words.In(ActivityWords.Of(one.Facts.Standing.Status)), Signal: ActivitySignals.Of(one.Facts)),
            new(words.Name(one.Ministry)),
            .. ShowsReport ? [Report(one)] : (Cell[])[],
        ]);
    }

    Cell Report(Activity one) =>
        one.Due is { } due
            ? new(
                words.In(
                    one.IsOverdue(words.Day)
                        ? DashboardTexts.LateSince(Days.Unbroken(due, Language.Nl), Days.Unbroken(due, Language.En))
                        : DashboardTexts.DueOn(Days.Unbroken(due, Language.Nl), Days.Unbroken(due, Language.En))
                )
            )
            {
                Sort = Iso(due),
            }
            : new(Cell.Dash);

    static string Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    static string Number(decimal? value) => value?.ToString("0", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Of what is over it is told what was spent.</summary>
    string Costs(ActivityFacts facts, Estimate estimate, decimal? growth)
    {
        var said = Changed(words.Money(estimate.InitialEuro), words.Money(estimate.CurrentEuro));
        if (growth is { } ratio && ratio != 0)
            said += AsksIncrease
                ? $" ({Amounts.Signed(estimate.CostChangeEuro, words.Language)}, {Amounts.Change(ratio, words.Language)})"
                : $" ({Amounts.Change(ratio, words.Language)})";
        return facts.IsLive || estimate.SpentEuro is null
            ? said
            : $"{said}; {words.In(DashboardTexts.SpentIs(words.Money(estimate.SpentEuro)))}";
    }

    /// <summary>What was cancelled has no end to wait for; of what is live a day that is over is marked.</summary>
    string End(ActivityFacts facts, Estimate estimate)
    {
        var (initial, current) = (words.Date(estimate.InitialEnd), words.Date(estimate.CurrentEnd));
        if (facts.Standing.Status == ActivityStatus.Cancelled && facts.History is [.., { } last])
            return Changed(initial, words.In(DashboardTexts.Stopped(words.Date(last.From))));
        var said = Changed(initial, current);
        if (filter.Order == DashboardOrder.ByDelay && estimate.EndChange is { Parts: not 0 } moved)
            said += $" ({Amounts.Years(moved, words.Language)})";
        return facts.IsLive && estimate.CurrentEnd < words.Day ? said + words.In(DashboardTexts.Over) : said;
    }

    string Recalibrated(ActivityFacts facts)
    {
        var forms = facts.Forms.Where(form => form.Action == CostAction.Recalibration).ToList();
        return forms.Count == 0
            ? words.In(DashboardTexts.Never)
            : $"{words.In(DashboardTexts.Times(forms.Count))}: {words.Reasons(forms.SelectMany(form => form.Reasons))}";
    }

    static string Changed(string initial, string current) => initial == current ? current : $"{initial} → {current}";
}

/// <summary>Which mark goes with a status.</summary>
static class ActivitySignals
{
    public static Signal Of(ActivityFacts facts) =>
        facts.Standing.Status switch
        {
            ActivityStatus.Finished => Signal.Holds,
            ActivityStatus.Reorientation => Signal.Warns,
            ActivityStatus.Cancelled => Signal.Fails,
            _ => Signal.Neutral,
        };
}

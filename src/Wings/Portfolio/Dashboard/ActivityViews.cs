using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>What the public reads of one activity: its story first, then its sections.</summary>
static class ActivityViews
{
    const decimal Million = 1_000_000m;

    public static ActivityPageView Of(Activity one, DashboardWords words)
    {
        var facts = one.Facts;
        var estimate = Estimate.Of(facts, words.Day.Year);
        return new(
            words.Frame,
            one.Invented,
            words.In(ActivityWords.Of(facts.Standing.Status)),
            ActivitySignals.Of(facts),
            facts.Standing.Explained.Length == 0 ? null : facts.Standing.Explained,
            Overdue(one, words),
            Summary(facts, estimate, words),
            [.. ActivitySections.Facts(one, words)],
            ActivityStory.Of(facts.Forms, words),
            Estimates(one, words),
            [.. ActivitySections.Tables(one, estimate, words)]
        );
    }

    static string? Overdue(Activity one, DashboardWords words) =>
        one.IsOverdue(words.Day) && one.Due is { } due
            ? words.In(ActivityTexts.Overdue(Days.Unbroken(due, Language.Nl), Days.Unbroken(due, Language.En)))
            : null;

    /// <summary>The whole story in a sentence: from what to what, by when, and how often estimated anew.</summary>
    static string Summary(ActivityFacts facts, Estimate estimate, DashboardWords words)
    {
        var often = Often(facts.Recalibrations);
        var ended = Ended(facts, estimate, words);
        var (first, now) = (words.Money(estimate.InitialEuro), words.Money(estimate.CurrentEuro));
        var (end, later) = (words.Date(estimate.InitialEnd), words.Date(estimate.CurrentEnd));
        var over = facts.IsLive && estimate.CurrentEnd < words.Day ? DashboardTexts.Over : Bilingual.Same("");
        var change = estimate is { CostChangeEuro: { } by, InitialEuro: > 0 and var initial }
            ? $" ({Amounts.Change(by / initial, words.Language)})"
            : "";
        // Of what is over nothing is expected now.
        Bilingual latest = facts.EndedOn is null ? new("nu", "now") : new("laatst geschat", "last estimated");
        return words.In(
            new(
                $"Kosten: {first} bij de start, {latest.Nl} {now}{change}. Einde: {end} bij de start, {latest.Nl} {later}{over.Nl}. {often.Nl}{ended.Nl}",
                $"Costs: {first} at the start, {latest.En} {now}{change}. End: {end} at the start, {latest.En} {later}{over.En}. {often.En}{ended.En}"
            )
        );
    }

    /// <summary>Of what is over: since when, and what was spent by then.</summary>
    static Bilingual Ended(ActivityFacts facts, Estimate estimate, DashboardWords words)
    {
        if (facts.Standing.Status is not (ActivityStatus.Finished or ActivityStatus.Cancelled) || facts.History.IsEmpty)
            return Bilingual.Same("");
        var (day, spent) = (words.Date(facts.History[^1].From), words.Money(estimate.SpentEuro));
        return facts.Standing.Status == ActivityStatus.Finished
            ? new($" Afgerond op {day}; {spent} uitgegeven.", $" Finished on {day}; {spent} spent.")
            : new($" Geannuleerd op {day}; {spent} uitgegeven.", $" Cancelled on {day}; {spent} spent.");
    }

    static Bilingual Often(int recalibrations) =>
        recalibrations switch
        {
            0 => new("Niet herijkt.", "Never recalibrated."),
            1 => new("Eén keer herijkt.", "Recalibrated once."),
            _ => new($"{recalibrations} keer herijkt.", $"Recalibrated {recalibrations} times."),
        };

    /// <summary>As it stood at the end of each year, so that equal steps are equal times; null where there is nothing to compare.</summary>
    static TabledChart? Estimates(Activity one, DashboardWords words)
    {
        var forms = one.Facts.Forms;
        if (forms.Length < 2)
            return null;
        var (first, last) = (forms.Min(form => form.Date.Year), forms.Max(form => form.Date.Year));
        List<(string Year, CostForm? Form)> years =
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Select(year => (DashboardTexts.Number(year), Activities.Estimates.Current(forms, year))),
        ];
        var measure = new Measure("MEUR", 1, words.Language);
        ImmutableArray<ChartSeries> series =
        [
            Series(ActivityTexts.Estimated, form => form?.Estimated.Total),
            Series(ActivityTexts.Spent, form => form?.Actual.Total),
        ];
        series = [.. series.Where(some => some.Points.Any(point => point.Value is not null))];
        if (series.IsEmpty)
            return null;
        var chart = new ChartView(
            "estimates",
            ChartKind.Line,
            words.In(ActivityTexts.Estimates),
            words.In(ChartTitles.InMillions),
            ChartSummary.Of(series, measure),
            measure,
            series
        )
        {
            Invention = one.Invented ? Invention.All : Invention.None,
        };
        return new(chart, ChartTable.Of(chart));

        ChartSeries Series(Bilingual name, Func<CostForm?, decimal?> euro) =>
            new(words.In(name), [.. years.Select(at => new ChartPoint(at.Year, euro(at.Form) / Million))]);
    }
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Findings.Follow;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Balance;

/// <summary>Builds the page of a year.</summary>
/// <param name="of">The year, and all years of which the visitor may see anything.</param>
/// <param name="all">Every finding that counts.</param>
/// <param name="stated">Of the year, by department.</param>
sealed class BalanceViews(
    WorkCall call,
    WorkFrame frame,
    (int Year, IReadOnlyCollection<int> Seen) of,
    IReadOnlyList<CountedFinding> all,
    IReadOnlyDictionary<string, StatedStock> stated,
    BalanceSight sight
)
{
    readonly int year = of.Year;
    readonly Dictionary<string, CountedFinding> byCode = all.ToDictionary(one => one.Code, StringComparer.Ordinal);

    public BalanceView Build(FormView? form, ImmutableArray<Choice> departments)
    {
        var years = all.Select(one => one.AsOfYear).ToList();
        var flow = StockFlow.Of(year, years, stated.ToDictionary(one => one.Key, one => one.Value.Count));
        var into = Transitions.Into(year, years);
        var lines = sight.Lines(flow).ToImmutableArray();
        var unseen = sight.Lines(flow).Any(line => line.Department.Length == 0)
            ? into.Steps.Count(step => !sight.Sees(step.Key))
            : 0;
        return new(
            frame,
            year,
            Years(),
            Lines(lines),
            [.. lines.SelectMany(Why), .. Empty(lines), .. Faults(into), .. Against(into)],
            Steps(into),
            unseen > 0 ? BalanceTexts.Unseen(unseen) : null,
            form,
            departments
        );
    }

    string In(Bilingual text) => frame.In(text);

    string NameOf(string code) => In(code == StockFlow.Everybody ? BalanceTexts.Total : FindingDesk.NameOf(call, code));

    FilterView Years()
    {
        var years = of.Seen.Append(year).Distinct().OrderDescending();
        return new(
            In(FindingTexts.Year),
            [
                .. years.Select(one => new FilterChoice(
                    FindingForms.Number(one),
                    one == year ? null : frame.To(FindingPaths.Balance) + $"?year={one}"
                )),
            ]
        );
    }

    TableView Lines(ImmutableArray<StockLine> lines) =>
        new(
            "balance",
            $"{In(BalanceTexts.Title)}: {year}",
            [
                new(In(FindingTexts.Department)),
                .. new[]
                {
                    BalanceTexts.Opening,
                    BalanceTexts.New,
                    BalanceTexts.Reopened,
                    BalanceTexts.Raised,
                    BalanceTexts.MovedIn,
                    BalanceTexts.Solved,
                    BalanceTexts.Lowered,
                    BalanceTexts.MovedOut,
                    BalanceTexts.Closing,
                    BalanceTexts.Stated,
                }.Select(heading => new Column(In(heading), Numeric: true)),
                new(In(BalanceTexts.AddsUp)),
            ],
            [.. lines.Select(Line)],
            Empty: In(BalanceTexts.NoLines)
        );

    Row Line(StockLine line) =>
        new(
            [
                new(NameOf(line.Department)),
                .. new int?[]
                {
                    line.Opening,
                    line.New,
                    line.Reopened,
                    line.Raised,
                    line.MovedIn,
                    line.Solved,
                    line.Lowered,
                    line.MovedOut,
                    line.Closing,
                    line.Stated,
                }.Select(number => new Cell(number is { } known ? FindingForms.Number(known) : Cell.Dash)),
                line.Balances
                    ? new(In(FindingTexts.Yes), Signal: Signal.Holds)
                    : new(In(FindingTexts.No), Signal: Signal.Fails),
            ],
            Total: line.Department == StockFlow.Everybody
        );

    IEnumerable<Bilingual> Why(StockLine line)
    {
        var name = NameOf(line.Department);
        var (named, hidden) = (line.Twice.Where(sight.Sees).ToList(), line.Twice.Count(code => !sight.Sees(code)));
        if (named.Count > 0)
            yield return BalanceTexts.Twice(name, string.Join(", ", named));
        if (hidden > 0)
            yield return BalanceTexts.Hidden(name, hidden);
        if (line.Stated is { } count && count != line.Closing)
            yield return BalanceTexts.Other(name, count, line.Closing, stated[line.Department].Source);
    }

    /// <summary>A department whose year was not entered yet solved nothing by that.</summary>
    IEnumerable<Bilingual> Empty(IEnumerable<StockLine> lines) =>
        lines
            .Where(line => line.Department.Length > 0 && line.Solved > 0)
            .Where(line => all.All(one => one.Organisation != line.Department || one.Year != year))
            .Select(line => BalanceTexts.NothingEntered(NameOf(line.Department), year));

    IEnumerable<Bilingual> Faults(Transitions into) =>
        into
            .Faults.Where(fault => sight.Sees(fault.Key))
            .Select(fault => new Bilingual($"{fault.Key}: {fault.Says.Nl}.", $"{fault.Key}: {fault.Says.En}."));

    /// <summary>Where the register of the year says another thing than the verdict on the year before.</summary>
    IEnumerable<Bilingual> Against(Transitions transitions)
    {
        return from step in transitions.Steps
            where step.Before is { } before && before.Year == year - 1 && sight.Sees(before.Key)
            let cameBack = step.Now is not null
            where byCode[step.Before!.Key].State == (cameBack ? FindingState.Solved : FindingState.Continues)
            select BalanceTexts.Against(step.Before!.Key, cameBack);
    }

    TableView Steps(Transitions into)
    {
        return new(
            "steps",
            In(BalanceTexts.Steps),
            [
                new(In(FindingTexts.Finding)),
                new(In(FindingTexts.Department)),
                new(In(BalanceTexts.Step)),
                new(In(BalanceTexts.Before)),
                new(In(BalanceTexts.Now)),
            ],
            [
                .. into
                    .Steps.Where(step => sight.Sees(step.Key))
                    .OrderBy(step => step.Kind)
                    .Select(step => new Row([
                        new(byCode[step.Key].Title, Link: frame.To(FindingPaths.Of(step.Key))),
                        new(NameOf((step.Now ?? step.Before)!.Department)),
                        new(In(Said(step))),
                        Severity(step.Before),
                        Severity(step.Now),
                    ])),
            ],
            Empty: In(BalanceTexts.NoSteps)
        );
    }

    /// <summary>Solved is what the auditor says; of one that only did not come back nobody knows it.</summary>
    Bilingual Said(Transition step) =>
        step.Kind == TransitionKind.Solved && byCode[step.Key].State != FindingState.Solved
            ? BalanceTexts.NotBack
            : FindingTexts.Of(step.Kind);

    Cell Severity(YearFinding? one) =>
        one is null
            ? new(Cell.Dash)
            : new(In(FindingTexts.Of(one.Severity)), Signal: FindingTexts.SignalOf(one.Severity));
}

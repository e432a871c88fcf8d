using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Register.Write;

namespace Rekenschap.Portfolio.Import;

/// <summary>
/// Estimates out of a row: the one at the start, as long as it is not locked, and the one that holds now, which is a further
/// form with a day of its own. What was estimated before stays.
/// </summary>
static class TakeEstimates
{
    static readonly ImmutableArray<(ImportField Field, CostType Type)> Initial =
    [
        (ImportField.InitialInternal, CostType.InternalStaff),
        (ImportField.InitialExternal, CostType.ExternalStaff),
        (ImportField.InitialMaterial, CostType.OtherMaterial),
        (ImportField.InitialTotal, CostType.Total),
    ];

    static readonly ImmutableArray<(ImportField Field, CostType Type)> Current =
    [
        (ImportField.CurrentInternal, CostType.InternalStaff),
        (ImportField.CurrentExternal, CostType.ExternalStaff),
        (ImportField.CurrentMaterial, CostType.OtherMaterial),
        (ImportField.CurrentTotal, CostType.Total),
    ];

    static readonly ImmutableArray<(ImportField Field, CostType Type)> Spent =
    [
        (ImportField.SpentInternal, CostType.InternalStaff),
        (ImportField.SpentExternal, CostType.ExternalStaff),
        (ImportField.SpentMaterial, CostType.OtherMaterial),
        (ImportField.SpentTotal, CostType.Total),
    ];

    /// <param name="seen">Null of a new one.</param>
    public static ActivityFacts Of(ActivityFacts facts, RowCells cells, SeenActivity? seen, List<ImportFault> notes) =>
        Now(AtStart(facts, cells, seen?.One.IsLocked == true, notes), cells, seen?.Published ?? []);

    static ActivityFacts AtStart(ActivityFacts facts, RowCells cells, bool locked, List<ImportFault> notes)
    {
        var changed = Initial.Select(one => one.Field).Append(ImportField.InitialEnd).Where(cells.Differs).ToList();
        if (changed.Count == 0)
            return facts;
        if (locked)
        {
            notes.AddRange(changed.Select(field => new ImportFault(cells.Row.PlaceOf(field), ImportTexts.Locked)));
            return facts;
        }
        var before = Estimates.Initial(facts.Forms);
        var made = (before ?? Empty(CostAction.Initial, facts.General.Start ?? cells.Today)) with
        {
            End = cells.Day(ImportField.InitialEnd) ?? before?.End,
            Estimated = Costs(before?.Estimated, Initial, cells),
        };
        return facts with { Forms = before is null ? facts.Forms.Insert(0, made) : facts.Forms.Replace(before, made) };
    }

    static CostForm Empty(CostAction action, DateOnly day) =>
        new(action, day, [], "", "", null, Activities.Costs.Unknown, Activities.Costs.Unknown);

    /// <summary>What a total no longer is the sum of is left out, unless the sheet says it.</summary>
    static Costs Costs(Costs? before, ImmutableArray<(ImportField Field, CostType Type)> fields, RowCells cells)
    {
        var stated = ImmutableArray.CreateBuilder<CostAmount>();
        var total = fields.Single(one => one.Type == CostType.Total).Field;
        foreach (var (field, type) in fields)
            if (cells.Euro(field) is { } euro && (cells.Differs(field) || before?[type] is not null))
                stated.Add(new(type, cells.Differs(field) ? euro : before![type]!.Value));
            else if (before?[type] is { } known && cells.Row[field].Length == 0 && !cells.Differs(total))
                stated.Add(new(type, known));
        if (before is not null && !fields.Any(one => cells.Differs(one.Field)))
            return before;
        return new(stated.ToImmutable());
    }

    static ActivityFacts Now(ActivityFacts facts, RowCells cells, ImmutableArray<CostForm> published)
    {
        var before = Estimates.Current(facts.Forms, cells.Today.Year);
        if (!IsNew(facts, before, cells))
            return facts;
        var day = Day(facts, cells);
        // The same sheet of the same day, corrected, says it anew and not twice; what is public stays.
        var same = before?.Date == day && before.Action != CostAction.Initial && !published.Contains(before);
        var isRecalibrated =
            cells.Differs(ImportField.Reasons)
            || (same && before!.Action == CostAction.Recalibration && cells.Row[ImportField.Reasons].Length > 0);
        var action = isRecalibrated ? CostAction.Recalibration : CostAction.Report;
        var replaced = same && before!.Action == action ? before : null;
        var form = Empty(action, day) with
        {
            Reasons = isRecalibrated ? Reasons(facts.Forms, replaced, cells) : [],
            CostsExplained = Said(cells.Text(ImportField.CostsExplained), replaced?.CostsExplained),
            EndExplained = Said(cells.Text(ImportField.EndExplained), replaced?.EndExplained),
            End = cells.Day(ImportField.CurrentEnd) ?? before?.End,
            Estimated = Costs(before?.Estimated, Current, cells),
            Actual = Costs(before?.Actual, Spent, cells),
        };
        if (isRecalibrated && form is { CostsExplained.Length: 0, EndExplained.Length: 0 })
            cells.Wrong(ImportField.Reasons, ImportTexts.NoExplanation);
        if (form.Date < before?.Date)
            cells.Wrong(ImportField.EstimateDay, ImportTexts.LaterEstimate);
        return facts with { Forms = replaced is null ? facts.Forms.Add(form) : facts.Forms.Replace(replaced, form) };
    }

    /// <summary>The column has all reasons there ever were: those of this estimate are the ones that no other has.</summary>
    /// <param name="replaced">What gives way to it, and so is no other; null where nothing does.</param>
    static ImmutableArray<RecalibrationReason> Reasons(
        ImmutableArray<CostForm> forms,
        CostForm? replaced,
        RowCells cells
    )
    {
        var known = forms.Where(form => form != replaced).SelectMany(form => form.Reasons).ToHashSet();
        var all = cells.Many<RecalibrationReason>(ImportField.Reasons);
        var own = all.RemoveAll(known.Contains);
        return own.IsEmpty ? all : own;
    }

    /// <summary>An empty cell takes nothing away.</summary>
    static string Said(string cell, string? before) => cell.Length > 0 ? cell : before ?? "";

    /// <summary>Of a row with an estimate at the start alone the current one is that.</summary>
    static bool IsNew(ActivityFacts facts, CostForm? before, RowCells cells)
    {
        var changed = Current
            .Concat(Spent)
            .Select(one => one.Field)
            .Append(ImportField.CurrentEnd)
            .Append(ImportField.Reasons)
            .Where(cells.Differs);
        return changed.Any(field => before is null || !SaysAs(before, field, cells));
    }

    /// <summary>Whether the estimate that holds, which may have come from this very row, says what a cell says.</summary>
    static bool SaysAs(CostForm before, ImportField field, RowCells cells)
    {
        if (field == ImportField.CurrentEnd)
            return ImportWords.Day(cells.Row[field]) == before.End;
        foreach (var (estimated, type) in Current)
            if (estimated == field)
                return cells.Euro(field) == Stated(before.Estimated, type);
        foreach (var (spent, type) in Spent)
            if (spent == field)
                return cells.Euro(field) == Stated(before.Actual, type);
        return false;
    }

    static decimal? Stated(Costs costs, CostType type) => type == CostType.Total ? costs.Total : costs[type];

    static DateOnly Day(ActivityFacts facts, RowCells cells)
    {
        if (cells.Day(ImportField.EstimateDay, past: true) is { } said)
            return said;
        if (cells.Day(ImportField.Reported) is { } reported)
            return reported;
        cells.Wrong(ImportField.CurrentTotal, ImportTexts.NoEstimateDay);
        return facts.Standing.Date ?? cells.Today;
    }
}

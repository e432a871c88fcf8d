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

    public static ActivityFacts Of(ActivityFacts facts, RowCells cells, bool locked, List<ImportFault> notes) =>
        Now(AtStart(facts, cells, locked, notes), cells);

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

    static ActivityFacts Now(ActivityFacts facts, RowCells cells)
    {
        var before = Estimates.Current(facts.Forms, cells.Today.Year);
        if (!IsNew(facts, before, cells))
            return facts;
        var isRecalibrated = cells.Differs(ImportField.Reasons);
        var known = facts.Forms.SelectMany(form => form.Reasons).ToHashSet();
        var reasons = isRecalibrated ? cells.Many<RecalibrationReason>(ImportField.Reasons) : [];
        // The column has all reasons there ever were: the new ones are those of this estimate.
        var own = reasons.Where(reason => !known.Contains(reason)).ToImmutableArray();
        var form = Empty(isRecalibrated ? CostAction.Recalibration : CostAction.Report, Day(facts, cells)) with
        {
            Reasons = own.IsEmpty ? reasons : own,
            CostsExplained = cells.Text(ImportField.CostsExplained),
            EndExplained = cells.Text(ImportField.EndExplained),
            End = cells.Day(ImportField.CurrentEnd) ?? before?.End,
            Estimated = Costs(before?.Estimated, Current, cells),
            Actual = Costs(before?.Actual, Spent, cells),
        };
        if (isRecalibrated && form is { CostsExplained.Length: 0, EndExplained.Length: 0 })
            cells.Wrong(ImportField.Reasons, ImportTexts.NoExplanation);
        if (form.Date < before?.Date)
            cells.Wrong(ImportField.EstimateDay, ImportTexts.LaterEstimate);
        return facts with { Forms = Put(facts.Forms, form, before) };
    }

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

    /// <summary>The same sheet of the same day, corrected, says it anew and not twice.</summary>
    static ImmutableArray<CostForm> Put(ImmutableArray<CostForm> forms, CostForm form, CostForm? before) =>
        before is { Action: not CostAction.Initial } && before.Date == form.Date && before.Action == form.Action
            ? forms.Replace(before, form)
            : forms.Add(form);
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>Holds what a sheet says against the register: what would be new, what would change, what is wrong and what stays out. Pure.</summary>
sealed class PlanImport(ImportTable table)
{
    readonly List<ImportFault> faults = [];
    readonly List<ImportFault> notes = [];
    readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    public static ImportPlan Of(SheetRead read, ImportTable table)
    {
        var plan = new PlanImport(table);
        ImmutableArray<ImportStep> steps = [.. read.Findings.Select(plan.Step).OfType<ImportStep>()];
        return new(steps, [.. read.Faults, .. plan.faults], [.. plan.notes]);
    }

    void Fault(string place, Bilingual says) => faults.Add(new(place, says));

    void Note(string place, Bilingual says) => notes.Add(new(place, says));

    /// <summary>Null where it cannot be told which finding it is.</summary>
    ImportStep? Step(SheetFinding one)
    {
        if (Known(one) is not { } known)
            return null;
        if (known.One is { } found && !taken.TryAdd(found.Code, one.Row))
        {
            Fault(one.PlaceOf(ImportField.Title), FindingSheetTexts.Twice(ImportCell.OfRow(taken[found.Code])));
            return null;
        }
        return known.One is null ? New(one, known.Department) : Changed(one, known.One);
    }

    /// <summary>Which finding of the register it is: by its code, else by the department's own reference, else by its title in that year.</summary>
    (AuditFinding? One, string Department)? Known(SheetFinding one)
    {
        if (one[ImportField.Code] is { Length: > 0 } code)
        {
            if (table.ByCode(code) is { } found)
                return (found, found.Organisation);
            Fault(one.PlaceOf(ImportField.Code), FindingSheetTexts.NoCode);
            return null;
        }
        if (Department(one) is not { } department)
            return null;
        var ofYear = table.Seen.Where(other =>
            other.Organisation == department && PlanHead.Number(other.Year) == one[ImportField.Year]
        );
        var reference = one[ImportField.Reference];
        var title = SheetColumns.Fold(one[ImportField.Title]);
        return (
            ofYear.FirstOrDefault(other => reference.Length > 0 && other.Reference == reference)
                ?? ofYear.FirstOrDefault(other =>
                    (reference.Length == 0 || other.Reference.Length == 0) && SheetColumns.Fold(other.Title) == title
                ),
            department
        );
    }

    string? Department(SheetFinding one)
    {
        var said = one[ImportField.Department];
        if (said.Length == 0 && table.Departments is [var only])
            return only;
        if (table.CodeOf(said) is { } code && table.Departments.Contains(code))
            return code;
        Fault(one.PlaceOf(ImportField.Department), FindingSheetTexts.NoDepartment);
        return null;
    }

    ImportStep? New(SheetFinding one, string department)
    {
        if (!table.Enters(department))
        {
            Note(one.PlaceOf(ImportField.Title), FindingSheetTexts.OfEnterer);
            return null;
        }
        var head = new PlanHead(table, one, faults.Add, notes.Add);
        // All that is wrong is told at once, of its measures too.
        var (read, measures, standing) = (
            head.New(department),
            new PlanMeasures(table.Today, one, faults.Add, notes.Add).Of([]),
            head.Standing(null)
        );
        if (read is not { } entered)
            return null;
        head.NoteOwners(null);
        var works = table.Works(department);
        if (!works && (!measures.IsEmpty || one[ImportField.Standing].Length > 0))
            Note(one.PlaceOf(ImportField.What), FindingSheetTexts.OfSupplier);
        if (one[ImportField.Category] is { Length: > 0 } category && category != nameof(Expectation.Unsaid))
            Note(one.PlaceOf(ImportField.Category), FindingSheetTexts.OfController);
        return new(one.Row, null, 0, entered.Title)
        {
            Entered = entered,
            Measures = works ? measures : [],
            Standing = works ? standing : null,
            Lines =
            [
                .. PlanHead.Said(entered),
                .. works ? measures.SelectMany(measure => PlanMeasures.Said(null, measure)) : [],
            ],
        };
    }

    ImportStep Changed(SheetFinding one, AuditFinding known)
    {
        var head = new PlanHead(table, one, faults.Add, notes.Add);
        var entered = head.Changed(known);
        head.NoteOwners(known);
        var measures = new PlanMeasures(table.Today, one, faults.Add, notes.Add).Of(known.Measures);
        var standing = head.Standing(known);
        var open = known.State is FindingState.Found or FindingState.Claimed;
        if ((!measures.IsEmpty || standing is not null) && !(open && table.Works(known.Organisation)))
        {
            Note(
                one.PlaceOf(measures.IsEmpty ? ImportField.Standing : ImportField.What),
                open ? FindingSheetTexts.OfSupplier : FindingSheetTexts.AfterVerdict
            );
            (measures, standing) = ([], null);
        }
        var expected = head.Expected(known);
        return new(one.Row, known.Code, known.Revision, known.Title)
        {
            Entered = entered,
            Measures = measures,
            Standing = standing,
            Expected = expected,
            Lines =
            [
                .. entered is null ? [] : PlanHead.Said(known, entered),
                .. measures.SelectMany(measure =>
                    PlanMeasures.Said(known.Measures.FirstOrDefault(other => other.Number == measure.Number), measure)
                ),
                .. PlanHead.Said(known, standing, expected),
            ],
        };
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings.Follow;
using Rekenschap.Oversight.Import;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>What a sheet says of the measures of one finding, read by the same rules as the form of a measure.</summary>
sealed class PlanMeasures(DateOnly today, SheetFinding one, Action<ImportFault> fault, Action<ImportFault> note)
{
    static readonly ImmutableArray<(string Form, ImportField Field)> Fields =
    [
        ("what", ImportField.What),
        ("owner", ImportField.Owner),
        ("start", ImportField.Start),
        ("planned", ImportField.Planned),
        ("ready", ImportField.Ready),
        ("stage", ImportField.Stage),
        ("evidence", ImportField.Evidence),
    ];

    /// <summary>Those that are new or other than known, by number. A measure that the sheet does not name stays.</summary>
    public ImmutableArray<Measure> Of(ImmutableArray<Measure> known)
    {
        var changed = ImmutableArray.CreateBuilder<Measure>();
        var (met, next) = (new HashSet<int>(), known.Length);
        foreach (var row in one.Measures)
        {
            var before = Known(row, known, met);
            if (before is not null)
                met.Add(before.Number);
            if (Read(row, before, before?.Number ?? ++next) is { } read && read != before)
                changed.Add(read);
        }
        return changed.ToImmutable();
    }

    /// <summary>By its number, else by what is done.</summary>
    static Measure? Known(SheetMeasure row, ImmutableArray<Measure> known, HashSet<int> met)
    {
        var what = SheetColumns.Fold(Text(row, ImportField.What));
        return known.FirstOrDefault(measure =>
                !met.Contains(measure.Number)
                && Text(row, ImportField.Number) == measure.Number.ToString(CultureInfo.InvariantCulture)
            )
            ?? (
                Text(row, ImportField.Number).Length > 0
                    ? null
                    : known.FirstOrDefault(measure =>
                        !met.Contains(measure.Number) && SheetColumns.Fold(measure.What) == what
                    )
            );
    }

    static string Text(SheetMeasure row, ImportField field) =>
        row.Cells.TryGetValue(field, out var cell) ? cell.Text : "";

    Measure? Read(SheetMeasure row, Measure? before, int number)
    {
        var texts = Texts(before);
        var form = FormState.With([
            ("number", number.ToString(CultureInfo.InvariantCulture)),
            .. Fields.Select(pair =>
                (
                    pair.Form,
                    (string?)(
                        Text(row, pair.Field) is { Length: > 0 } text
                            ? ImportCell.Taken(text, texts[pair.Field])
                            : texts[pair.Field]
                    )
                )
            ),
        ]);
        if (before is not null && Fields.All(pair => form[pair.Form] == texts[pair.Field]))
        {
            HoldStatus(row, before);
            return before;
        }
        var read = ReadMeasure.Of(form, today);
        foreach (var error in form.Errors)
            Tell(row, error);
        if (read is not null)
            HoldStatus(row, read);
        return read;
    }

    void Tell(SheetMeasure row, FormError error)
    {
        var field = Fields.FirstOrDefault(pair => pair.Form == error.Field, (Form: "", Field: ImportField.What)).Field;
        var name = ImportColumns.Name(field);
        var isThere = row.Cells.TryGetValue(field, out var cell);
        fault(
            isThere
                ? new(cell.Place, error.Says)
                : new(ImportCell.OfRow(row.Row), new($"{name.Nl}: {error.Says.Nl}", $"{name.En}: {error.Says.En}"))
        );
    }

    /// <summary>How it stands follows from its days; a sheet that says otherwise is told so.</summary>
    void HoldStatus(SheetMeasure row, Measure measure)
    {
        if (
            !row.Cells.TryGetValue(ImportField.Status, out var cell)
            || !Enum.TryParse<MeasureStanding>(cell.Text, out var said)
        )
            return;
        var follows = measure.On(today);
        if (said == MeasureStanding.Ready && measure.Ready is null)
            fault(new(cell.Place, FindingSheetTexts.ReadyWithoutDay));
        else if (said != follows)
            note(new(cell.Place, FindingSheetTexts.OtherStatus(FindingTexts.Of(said), FindingTexts.Of(follows))));
    }

    static Dictionary<ImportField, string> Texts(Measure? measure) =>
        Fields.ToDictionary(
            pair => pair.Field,
            pair =>
                measure is null
                    ? ""
                    : pair.Field switch
                    {
                        ImportField.What => measure.What,
                        ImportField.Owner => measure.Owner,
                        ImportField.Start => Days.Machine(measure.Start),
                        ImportField.Planned => Days.Machine(measure.Planned),
                        ImportField.Ready => measure.Ready is { } ready ? Days.Machine(ready) : "",
                        ImportField.Stage => measure.Stage.ToString(),
                        _ => measure.Evidence,
                    }
        );

    /// <summary>What is told of a measure that is new or changes.</summary>
    public static IEnumerable<(Bilingual, string, string)> Said(Measure? before, Measure after)
    {
        var (was, now) = (Texts(before), Texts(after));
        return Fields
            .Where(pair => now[pair.Field] != was[pair.Field])
            .Select(pair =>
                (Named(after.Number, ImportColumns.Name(pair.Field)), Worded(pair.Field, was), Worded(pair.Field, now))
            );
    }

    static string Worded(ImportField field, Dictionary<ImportField, string> texts) =>
        field == ImportField.Stage && Enum.TryParse<MeasureStage>(texts[field], out var stage)
            ? FindingTexts.Of(stage).Nl
            : texts[field];

    static Bilingual Named(int number, Bilingual field) =>
        new($"Maatregel {number}, {field.Nl}", $"Measure {number}, {field.En}");
}

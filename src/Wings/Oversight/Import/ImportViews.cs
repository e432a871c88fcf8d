using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Import;

/// <summary>Builds the page of a sheet that waits.</summary>
sealed class ImportViews(WorkCall call, ITakeSheets register, LookedSheet looked, FormState? wrong)
{
    const int MostShown = 200;

    readonly WorkFrame frame = call.Frame(ImportTexts.SheetTitle, wrong);

    string In(Bilingual text) => frame.In(text);

    string Place(string verb) => $"{ImportPaths.Of(register.Root)}/{verb}";

    public SheetView Build(bool remembered) =>
        new(
            frame,
            looked.Sheet.File,
            remembered,
            frame.Form(ImportPaths.Sheet(register.Root), SaidForm(), "how-"),
            [.. ImportForms.Columns(looked, register.Columns, frame)],
            [.. ImportForms.All(looked, register.Columns, frame)],
            [.. ImportForms.Words(looked, register.Columns, frame)],
            [.. ImportForms.Doubts(looked, frame)],
            looked.Faults.IsEmpty ? null : Places("faults", ImportTexts.Faults, looked.Faults),
            looked.Notes.IsEmpty ? null : Places("notes", ImportTexts.Notes, looked.Notes),
            In(looked.Count),
            looked.Steps.IsEmpty ? null : Steps(),
            looked is { ChangesAnything: true, Faults.IsEmpty: true }
                ? frame.Form(
                    Place("accept"),
                    wrong ?? FormState.With(("why", In(ImportTexts.Because(looked.Sheet.File)))),
                    "accept-"
                )
                : null,
            register.Words.NothingSaid is not null,
            looked.ChangesAnything,
            looked.Shown,
            frame.Form(Place("discard"), FormState.With(), "discard-"),
            frame.To(ImportPaths.Of(register.Root))
        );

    FormState SaidForm() => FormState.With([.. looked.Said.Fields.Select(one => (one.Key, (string?)one.Value))]);

    TableView Places(string name, Bilingual title, ImmutableArray<ImportFault> all) =>
        new(
            name,
            string.Create(CultureInfo.InvariantCulture, $"{In(title)} ({all.Length})"),
            [new(In(ImportTexts.Place)), new(In(ImportTexts.Says))],
            [.. all.Take(MostShown).Select(one => new Row([new(one.Place), new(In(one.Says))]))]
        );

    TableView Steps() =>
        new(
            "preview",
            string.Create(CultureInfo.InvariantCulture, $"{In(ImportTexts.Preview)} ({looked.Steps.Length})"),
            [
                new(In(ImportTexts.Row)),
                new(In(register.Words.Thing)),
                new(In(ImportTexts.What)),
                new(In(ImportTexts.Details)),
            ],
            [
                .. looked
                    .Steps.Take(MostShown)
                    .Select(step => new Row([
                        new(step.Row.ToString(CultureInfo.InvariantCulture)),
                        new(step.Title, Link: step.Place is { } place ? frame.To(place) : null) { Lang = "nl" },
                        new(In(step.What)),
                        Cell.Of(string.Join("; ", step.Lines.Select(Line))),
                    ])),
            ]
        );

    /// <summary>"Ernst: ‘onvolkomenheid’ → ‘ernstige onvolkomenheid’".</summary>
    string Line(SheetLine line) =>
        line.Was.Length == 0
            ? $"{In(line.What)}: {Short(In(line.Becomes))}"
            : $"{In(line.What)}: ‘{Short(line.Was)}’ → ‘{Short(In(line.Becomes))}’";

    static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;
}

using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>A sheet that waits, and what would come of it in a role.</summary>
sealed record LookedSheet(
    WaitingSheet Sheet,
    ImportSaid Said,
    SheetRead Read,
    ImportPlan Plan,
    Role Role,
    EditionOnDesk Edition
)
{
    /// <summary>What changes is told in pairs, whose parts are fields.</summary>
    static readonly JsonSerializerOptions Whole = new() { IncludeFields = true };

    /// <summary>What was looked at, so that what is accepted is what was seen.</summary>
    public string Shown =>
        Convert.ToHexStringLower(
            SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { Plan.Changes, Role }, Whole))
        );
}

/// <summary>Builds the page of a sheet that waits.</summary>
sealed class ImportViews(WorkCall call, LookedSheet looked, FormState? wrong)
{
    const int MostShown = 200;

    readonly WorkFrame frame = call.Frame(ImportTexts.SheetTitle, wrong);

    string In(Bilingual text) => frame.In(text);

    public SheetView Build(bool remembered)
    {
        var plan = looked.Plan;
        var changes = plan.Changes.ToList();
        return new(
            frame,
            looked.Sheet.File,
            remembered,
            frame.Form(FindingPaths.Sheet, SaidForm(), "how-"),
            [.. ImportForms.Columns(looked, frame)],
            [.. ImportForms.All(looked, frame)],
            [.. ImportForms.Words(looked, frame)],
            plan.Faults.IsEmpty ? null : Places("faults", ImportTexts.Faults, plan.Faults),
            plan.Notes.IsEmpty ? null : Places("notes", ImportTexts.Notes, plan.Notes),
            In(
                ImportTexts.Count(
                    changes.Count(step => step.IsNew),
                    changes.Count(step => !step.IsNew),
                    plan.Steps.Length - changes.Count
                )
            ),
            changes.Count == 0 ? null : Steps(changes),
            changes.Count > 0 && plan.Faults.IsEmpty
                ? frame.Form(
                    FindingPaths.Import + "/accept",
                    wrong ?? FormState.With(("why", In(ImportTexts.Because(looked.Sheet.File)))),
                    "accept-"
                )
                : null,
            looked.Shown,
            frame.Form(FindingPaths.Import + "/discard", FormState.With(), "discard-"),
            frame.To(FindingPaths.Import)
        );
    }

    FormState SaidForm() => FormState.With([.. looked.Said.Fields.Select(one => (one.Key, (string?)one.Value))]);

    TableView Places(string name, Bilingual title, ImmutableArray<ImportFault> all) =>
        new(
            name,
            string.Create(CultureInfo.InvariantCulture, $"{In(title)} ({all.Length})"),
            [new(In(ImportTexts.Place)), new(In(ImportTexts.Says))],
            [.. all.Take(MostShown).Select(one => new Row([new(one.Place), new(In(one.Says))]))]
        );

    TableView Steps(List<ImportStep> changes) =>
        new(
            "preview",
            In(ImportTexts.Preview),
            [
                new(In(ImportTexts.Row)),
                new(In(FindingTexts.Finding)),
                new(In(ImportTexts.What)),
                new(In(ImportTexts.Details)),
            ],
            [
                .. changes
                    .Take(MostShown)
                    .Select(step => new Row([
                        new(step.Row.ToString(CultureInfo.InvariantCulture)),
                        new(step.Title, Link: step.Code is { } code ? frame.To(FindingPaths.Of(code)) : null)
                        {
                            Lang = "nl",
                        },
                        new(In(step.IsNew ? ImportTexts.New : ImportTexts.Changed)),
                        new(string.Join("; ", step.Lines.Select(Line))),
                    ])),
            ]
        );

    /// <summary>"Ernst: ‘onvolkomenheid’ → ‘ernstige onvolkomenheid’".</summary>
    string Line((Bilingual What, string Was, string Becomes) line) =>
        line.Was.Length == 0
            ? $"{In(line.What)}: {Short(line.Becomes)}"
            : $"{In(line.What)}: ‘{Short(line.Was)}’ → ‘{Short(line.Becomes)}’";

    static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;
}

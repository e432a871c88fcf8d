using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Import;

/// <summary>A question of how the sheet is read.</summary>
/// <param name="Choices">Empty where one types.</param>
public sealed record SheetQuestion(string Name, Bilingual Label, ImmutableArray<Choice> Choices);

/// <summary>Where a spreadsheet is chosen.</summary>
public sealed record AskSheetView(WorkFrame Frame, FormView Form);

/// <summary>A spreadsheet that waits: how it is read, what is wrong, and what would come.</summary>
/// <param name="Remembered">Whether its ministry said before how such a sheet is read.</param>
/// <param name="How">The form with how it is read.</param>
/// <param name="Faults">Null where there are none, as the notes.</param>
/// <param name="Count">How much would come.</param>
/// <param name="Steps">Null where nothing would change.</param>
/// <param name="Accept">Null where there is nothing to accept, or something is wrong.</param>
/// <param name="Shown">What the acceptance sends along of what was looked at.</param>
public sealed record SheetView(
    WorkFrame Frame,
    string File,
    bool Remembered,
    FormView How,
    ImmutableArray<(Bilingual Legend, ImmutableArray<SheetQuestion> Questions)> Questions,
    ImmutableArray<SheetQuestion> Columns,
    TableView? Faults,
    TableView? Notes,
    string Count,
    TableView? Steps,
    FormView? Accept,
    string Shown,
    FormView Discard
);

/// <summary>A sheet that waits, and what would come of it.</summary>
sealed record LookedSheet(ActivitySheet Sheet, ImportSaid Said, ImportPlan Plan, EditionOnDesk Edition)
{
    /// <summary>What was looked at, so that what is accepted is what was seen.</summary>
    public string Shown =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(
                    Plan.Steps.Select(step => new
                    {
                        step.Row,
                        step.Number,
                        step.Revision,
                        step.Lines,
                    })
                )
            )
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
        var fresh = plan.Steps.Count(step => step.Number is null);
        return new(
            frame,
            looked.Sheet.File,
            remembered,
            frame.Form(ImportPaths.Sheet, SaidForm(), "how-"),
            [.. Questions().Where(one => !one.Item2.IsEmpty)],
            [.. Columns()],
            plan.Faults.IsEmpty ? null : Places("faults", ImportTexts.Faults, plan.Faults),
            plan.Notes.IsEmpty ? null : Places("notes", ImportTexts.Notes, plan.Notes),
            In(
                plan.Faults.IsEmpty
                    ? ImportTexts.Count(fresh, plan.Steps.Length - fresh, plan.Rows - plan.Steps.Length)
                    : ImportTexts.CountFaulty(plan.Rows)
            ),
            plan.Steps.IsEmpty ? null : Steps(plan.Steps),
            !plan.Steps.IsEmpty && plan.Faults.IsEmpty
                ? frame.Form(ImportPaths.Root + "/accept", wrong ?? FormState.With(), "accept-")
                : null,
            looked.Shown,
            frame.Form(ImportPaths.Root + "/discard", FormState.With(), "discard-")
        );
    }

    FormState SaidForm() => FormState.With([.. looked.Said.Fields.Select(one => (one.Key, (string?)one.Value))]);

    IEnumerable<(Bilingual, ImmutableArray<SheetQuestion>)> Questions() =>
        [
            (ImportTexts.SameTitle, [.. looked.Plan.Same.Select(Same)]),
            (ImportTexts.WordsTitle, [.. looked.Plan.Unknown.Select(Word).DistinctBy(one => one.Name)]),
            (ImportTexts.Same, [.. ForAll()]),
        ];

    SheetQuestion Same((string Name, ImmutableArray<int> Numbers) one) =>
        new(
            ImportSaid.OfSame(one.Name),
            Bilingual.Same(one.Name),
            [
                .. one.Numbers.Select(number => new Choice(CostWords.Number(number), In(ImportTexts.SameAs(number)))),
                new(ImportSaid.New, In(ImportTexts.Another)),
            ]
        );

    SheetQuestion Word((ImportField Field, string Word) one) =>
        new(
            ImportSaid.OfWord(one.Field, one.Word),
            ImportTexts.WordOf(ImportColumns.Name(one.Field), one.Word),
            Choices(one.Field)
        );

    ImmutableArray<Choice> Choices(ImportField field) =>
        [
            new("", In(ImportTexts.NotUsed)),
            .. ImportWords.Choices(field).Select(choice => new Choice(choice.Key, In(choice.Words))),
        ];

    /// <summary>Of what no column was named for.</summary>
    IEnumerable<SheetQuestion> ForAll()
    {
        var columns = looked.Said.Columns(looked.Sheet.Rows.Max(row => row.Cells.Length));
        foreach (var field in ImportColumns.ForAll.Where(field => !columns.ContainsKey(field)))
            yield return new(
                ImportSaid.OfAll(field),
                ImportColumns.Name(field),
                field == ImportField.Unit ? Choices(field) : []
            );
    }

    IEnumerable<SheetQuestion> Columns()
    {
        var rows = looked.Sheet.Rows;
        var heading = rows.FirstOrDefault(row => row.Number == looked.Said.Heading);
        ImmutableArray<Choice> fields =
        [
            new(ImportSaid.LeftOut, In(ImportTexts.NotUsed)),
            .. ImportColumns.Fields.Select(field => new Choice(field.ToString(), In(ImportColumns.Name(field)))),
        ];
        for (var column = 0; column < rows.Max(row => row.Cells.Length); column++)
        {
            var text = heading is not null && column < heading.Cells.Length ? heading.Cells[column] : "";
            var place = column;
            if (text.Length > 0 || rows.Any(row => place < row.Cells.Length && row.Cells[place].Length > 0))
                yield return new(ImportSaid.OfColumn(column), ImportTexts.ColumnOf(column, text), fields);
        }
    }

    TableView Places(string name, Bilingual title, ImmutableArray<ImportFault> all) =>
        new(
            name,
            string.Create(CultureInfo.InvariantCulture, $"{In(title)} ({all.Length})"),
            [new(In(ImportTexts.Place)), new(In(ImportTexts.Says))],
            [.. all.Take(MostShown).Select(one => new Row([new(one.Place), new(In(one.Says))]))]
        );

    TableView Steps(ImmutableArray<ImportStep> steps) =>
        new(
            "preview",
            In(ImportTexts.Preview),
            [
                new(In(ImportTexts.Row)),
                new(In(ImportTexts.Activity)),
                new(In(ImportTexts.What)),
                new(In(ImportTexts.Details)),
            ],
            [
                .. steps
                    .Take(MostShown)
                    .Select(step => new Row([
                        new(CostWords.Number(step.Row)),
                        new(
                            step.Written.Name,
                            Link: step.Number is { } number ? frame.To(ActivityPaths.Of(number)) : null
                        )
                        {
                            Lang = "nl",
                        },
                        new(In(step.Number is null ? ImportTexts.New : ImportTexts.Changed)),
                        new(string.Join("; ", step.Lines.Select(Line))),
                    ])),
            ]
        );

    /// <summary>"Status: ‘In uitvoering’ → ‘Afgerond’".</summary>
    string Line(VersionChange line) =>
        In(line.Before).Length == 0
            ? $"{In(line.Field)}: {Short(In(line.After))}"
            : $"{In(line.Field)}: ‘{Short(In(line.Before))}’ → ‘{Short(In(line.After))}’";

    static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;
}

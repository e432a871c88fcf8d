using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Register.Write;

namespace Rekenschap.Portfolio.Import;

/// <summary>An activity of the ministry as the register has it: with the version in which one writes, or from which the next begins.</summary>
/// <param name="Public">The public version; null where that is the latest, or there is none.</param>
sealed record SeenActivity(RegisteredActivity One, ActivityVersion Latest, ActivityVersion? Public = null)
{
    /// <summary>The estimates that are public.</summary>
    public ImmutableArray<CostForm> Published =>
        (One.PublishedVersion == Latest.Version ? Latest : Public)?.Facts.Forms ?? [];
}

/// <summary>All that a sheet is held against.</summary>
/// <param name="Ministry">Code of the ministry for which it is taken over.</param>
/// <param name="CodeOf">Code of an organisation by its code or a name that it ever had; null for none.</param>
/// <param name="Seen">The activities of the ministry.</param>
/// <param name="AsWritten">Whether a point in a number that is text is always a decimal point: in our own CSV.</param>
sealed record ImportTable(
    string Ministry,
    Func<string, string?> CodeOf,
    IReadOnlyCollection<SeenActivity> Seen,
    DateOnly Today,
    bool AsWritten
)
{
    readonly ILookup<string, SeenActivity> byName = Seen.ToLookup(
        one => ImportColumns.Fold(one.Latest.Name),
        StringComparer.Ordinal
    );
    readonly ILookup<int, SeenActivity> byNumber = Seen.ToLookup(one => one.One.Number);

    public SeenActivity? ByNumber(int number) => byNumber[number].FirstOrDefault();

    public ImmutableArray<SeenActivity> ByName(string name) => [.. byName[ImportColumns.Fold(name)]];
}

/// <summary>What would come of one row.</summary>
/// <param name="Number">Null for a new activity.</param>
/// <param name="Revision">Of the activity when this was worked out; 0 for a new one.</param>
/// <param name="Lines">What changes, field by field.</param>
sealed record ImportStep(int Row, int? Number, int Revision, WrittenFacts Written, ImmutableArray<VersionChange> Lines);

/// <summary>What would come of a whole sheet.</summary>
/// <param name="Rows">Rows of the ministry itself.</param>
/// <param name="Steps">Those in which anything would change.</param>
/// <param name="Faults">While there are any, nothing can be accepted.</param>
/// <param name="Notes">What stays out, and why.</param>
/// <param name="Unknown">Words of which it is asked what they mean.</param>
/// <param name="Same">Names that the register has too, of which it is asked whether they are the same.</param>
sealed record ImportPlan(
    int Rows,
    ImmutableArray<ImportStep> Steps,
    ImmutableArray<ImportFault> Faults,
    ImmutableArray<ImportFault> Notes,
    ImmutableArray<(ImportField Field, string Word)> Unknown,
    ImmutableArray<(string Name, ImmutableArray<int> Numbers)> Same
);

/// <summary>Works out what would come of a sheet; changes nothing.</summary>
sealed class PlanImport(ImportSaid said, ImportTable table)
{
    readonly List<ImportStep> steps = [];
    readonly List<ImportFault> faults = [];
    readonly List<ImportFault> notes = [];
    readonly List<(ImportField, string)> unknown = [];
    readonly Dictionary<string, (string Name, ImmutableArray<int> Numbers)> same = [];
    readonly Dictionary<string, int> taken = [];

    public static ImportPlan Of(ReadRows read, ImportSaid said, ImportTable table)
    {
        var plan = new PlanImport(said, table);
        plan.faults.AddRange(read.Faults);
        var rows = read.Rows.Count(plan.Take);
        return new(
            rows,
            [.. plan.steps],
            [.. plan.faults],
            [.. plan.notes],
            [.. plan.unknown.Distinct()],
            [.. plan.same.Values]
        );
    }

    /// <returns>Whether it is a row of the ministry.</returns>
    bool Take(ImportRow row)
    {
        if (row[ImportField.Ministry] is { Length: > 0 } ministry && table.CodeOf(ministry) != table.Ministry)
        {
            notes.Add(new(row.PlaceOf(ImportField.Ministry), ImportTexts.OfAnother));
            return false;
        }
        if (!Find(row, out var seen))
            return true;
        var key =
            seen?.One.Number.ToString(CultureInfo.InvariantCulture)
            ?? "new " + ImportColumns.Fold(row[ImportField.Name]);
        if (taken.TryGetValue(key, out var other))
            faults.Add(new(row.PlaceOf(ImportField.Name), ImportTexts.Twice(other)));
        else
            Step(row, seen);
        taken.TryAdd(key, row.Row);
        return true;
    }

    /// <summary>
    /// By its number, else by its name with a decision; with a decision too where the number is of an activity of another name,
    /// since departments number their projects themselves. False where it is not known yet which it is.
    /// </summary>
    bool Find(ImportRow row, out SeenActivity? seen)
    {
        seen = null;
        if (row[ImportField.Number] is { Length: > 0 } text)
        {
            seen = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? table.ByNumber(number)
                : null;
            if (seen is null)
            {
                faults.Add(new(row.PlaceOf(ImportField.Number), ImportTexts.NoNumber));
                return false;
            }
            var (name, known) = (ImportColumns.Fold(row[ImportField.Name]), seen.Latest.Name);
            return name.Length == 0
                || name == ImportColumns.Fold(known)
                || Decided(row, [seen], ImportTexts.OtherName(number, known), out seen);
        }
        if (row[ImportField.Name].Length == 0)
        {
            faults.Add(new(row.PlaceOf(ImportField.Name), ImportTexts.NoName));
            return false;
        }
        var alike = table.ByName(row[ImportField.Name]);
        return alike.IsEmpty || Decided(row, alike, ImportTexts.SameName(alike[0].One.Number), out seen);
    }

    /// <param name="asks">What is told while nobody decided.</param>
    bool Decided(ImportRow row, ImmutableArray<SeenActivity> alike, Bilingual asks, out SeenActivity? seen)
    {
        var name = row[ImportField.Name];
        var decision = said[ImportSaid.OfSame(name)];
        same[ImportColumns.Fold(name)] = (name, [.. alike.Select(one => one.One.Number)]);
        seen = alike.FirstOrDefault(one => one.One.Number.ToString(CultureInfo.InvariantCulture) == decision);
        if (seen is not null || decision == ImportSaid.New)
            return true;
        faults.Add(new(row.PlaceOf(ImportField.Name), asks));
        return false;
    }

    void Step(ImportRow row, SeenActivity? seen)
    {
        var before = seen is null
            ? new("", ActivityFacts.Empty)
            : new WrittenFacts(seen.Latest.Name, seen.Latest.Facts);
        var cells = new RowCells(row, Shown(seen), said, table.Today, table.AsWritten);
        var left = new List<ImportFault>();
        var after = TakeRow.Of(before, cells, seen, left);
        notes.AddRange(left);
        faults.AddRange(cells.Faults);
        unknown.AddRange(cells.Unknown);
        var lines = CompareVersions.Of(
            SectionContents.Of(before.Name, before.Facts),
            SectionContents.Of(after.Name, after.Facts)
        );
        if (lines.IsEmpty || cells.Faults.Count > 0)
            return;
        if (seen?.One.State == VersionState.Checked)
            faults.Add(new(row.PlaceOf(ImportField.Number), ImportTexts.IsChecked));
        else
            steps.Add(new(row.Row, seen?.One.Number, seen?.One.Revision ?? 0, after, lines));
    }

    Published Shown(SeenActivity? seen) =>
        new(
            seen?.One.As(seen.Latest)
                ?? new(
                    0,
                    "",
                    "",
                    table.Ministry,
                    table.Ministry,
                    OwnerKind.Ministry,
                    false,
                    false,
                    1,
                    VersionState.Draft,
                    null,
                    ActivityFacts.Empty,
                    [],
                    [],
                    null,
                    []
                ),
            table.Today.Year
        );
}

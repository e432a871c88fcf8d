using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings.Enter;
using Rekenschap.Oversight.Findings.Follow;
using Rekenschap.Oversight.Import;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>What a sheet says of a finding itself, read by the same rules as the form in which people type it.</summary>
sealed class PlanHead(ImportTable table, SheetFinding one, Action<ImportFault> fault, Action<ImportFault> note)
{
    /// <summary>Field of the form, and of the sheet.</summary>
    static readonly ImmutableArray<(string Form, ImportField Field)> Fields =
    [
        ("department", ImportField.Department),
        ("year", ImportField.Year),
        ("report", ImportField.ReportYear),
        ("foundby", ImportField.FoundBy),
        ("chapter", ImportField.Chapter),
        ("part", ImportField.Part),
        ("title", ImportField.Title),
        ("subject", ImportField.Domain),
        ("severity", ImportField.Severity),
        ("objection", ImportField.Objection),
        ("predecessor", ImportField.Predecessor),
        ("first", ImportField.FirstYear),
        ("reference", ImportField.Reference),
        ("detail", ImportField.Detail),
        ("recommendations", ImportField.Recommendations),
        ("marking", ImportField.Marking),
    ];

    /// <summary>Null where something is wrong, which was told at its cell.</summary>
    public EnteredFinding? New(string department) =>
        Read(field => field == ImportField.Department ? department : Cell(field, ""), department);

    /// <summary>What is put right of what was entered; null where nothing is, or may be.</summary>
    public EnteredFinding? Changed(AuditFinding known)
    {
        var before = Texts(EnteredFinding.Of(known));
        if (
            Fields.All(pair =>
                pair.Field is ImportField.Department or ImportField.Marking
                || one[pair.Field].Length == 0
                || Cell(pair.Field, before[pair.Field]) == before[pair.Field]
            )
        )
            return null;
        if (one[ImportField.Year] is { Length: > 0 } year && year != before[ImportField.Year])
            return Out(one.PlaceOf(ImportField.Year), FindingSheetTexts.YearOnPage);
        if (known.State is FindingState.Solved or FindingState.Continues)
            return Out(one.PlaceOf(ImportField.Title), FindingSheetTexts.AfterVerdict);
        if (!table.Enters(known.Organisation) || known.IsEnteredByPublisher != (table.Role == Role.Coordinator))
            return Out(one.PlaceOf(ImportField.Title), FindingRefusals.EnteredElsewhere(known).Text);
        var right = Read(
            field =>
                one[field].Length == 0 || field is ImportField.Department or ImportField.Marking
                    ? before[field]
                    : Cell(field, before[field]),
            known.Organisation
        );
        return right is null || right.IsIn(known) ? null : right;
    }

    /// <summary>What a cell says, in the words of the register where it says the same.</summary>
    string Cell(ImportField field, string before)
    {
        const string between = FindingExport.BetweenRecommendations;
        var text = one[field];
        if (field != ImportField.Recommendations)
            return ImportCell.Taken(text, before);
        return ImportCell.IsSame(text, before.Replace("\n", between, StringComparison.Ordinal))
            ? before
            : ImportCell.Taken(text.Replace(between, "\n", StringComparison.Ordinal), before);
    }

    EnteredFinding? Out(string place, Bilingual says)
    {
        note(new(place, says));
        return null;
    }

    EnteredFinding? Read(Func<ImportField, string> text, string department)
    {
        var form = FormState.With([
            .. Fields.Select(pair =>
                (pair.Form, pair.Form == "objection" && text(pair.Field) != "yes" ? null : text(pair.Field))
            ),
        ]);
        var before = table.ByCode(text(ImportField.Predecessor));
        var read = new ReadFinding(form, [department], before, table.Organisation, table.Publisher, table.Today).Run();
        foreach (var error in form.Errors)
            fault(new(one.PlaceOf(FieldOf(error.Field)), Told(FieldOf(error.Field), error.Says)));
        return read;
    }

    /// <summary>Where the cell is empty there is no heading beside what is said.</summary>
    Bilingual Told(ImportField field, Bilingual says)
    {
        var name = ImportColumns.Name(field);
        return one[field].Length > 0 ? says : new($"{name.Nl}: {says.Nl}", $"{name.En}: {says.En}");
    }

    static ImportField FieldOf(string form) =>
        Fields.FirstOrDefault(pair => pair.Form == form, (Form: "", Field: ImportField.Title)).Field;

    static Dictionary<ImportField, string> Texts(EnteredFinding of) =>
        new()
        {
            [ImportField.Department] = of.Organisation,
            [ImportField.Year] = Number(of.Year),
            [ImportField.ReportYear] = Number(of.ReportYear),
            [ImportField.FoundBy] = of.FoundBy,
            [ImportField.Chapter] = of.Chapter,
            [ImportField.Part] = of.Part,
            [ImportField.Title] = of.Title,
            [ImportField.Domain] = of.Domain.ToString(),
            [ImportField.Severity] = of.Severity.ToString(),
            [ImportField.Objection] = of.Objection ? "yes" : "no",
            [ImportField.Predecessor] = of.Predecessor ?? "",
            [ImportField.FirstYear] = Number(of.FirstYear),
            [ImportField.Reference] = of.Reference,
            [ImportField.Detail] = of.Detail,
            [ImportField.Recommendations] = string.Join('\n', of.Recommendations),
            [ImportField.Marking] = of.Marking.ToString(),
        };

    /// <summary>What is told of a new one: all that the sheet says.</summary>
    public static IEnumerable<(Bilingual, string, string)> Said(EnteredFinding entered) =>
        Texts(entered)
            .Where(pair => pair.Value.Length > 0)
            .Select(pair => (ImportColumns.Name(pair.Key), "", Worded(pair.Key, pair.Value)));

    public static IEnumerable<(Bilingual, string, string)> Said(AuditFinding known, EnteredFinding right)
    {
        var before = Texts(EnteredFinding.Of(known));
        return Texts(right)
            .Where(pair => pair.Value != before[pair.Key])
            .Select(pair =>
                (ImportColumns.Name(pair.Key), Worded(pair.Key, before[pair.Key]), Worded(pair.Key, pair.Value))
            );
    }

    public static IEnumerable<(Bilingual, string, string)> Said(
        AuditFinding known,
        (DateOnly On, string Says)? standing,
        Expectation? expected
    )
    {
        if (standing is var (on, says))
            yield return (FollowFindingTexts.Standing, known.Standing, $"{Days.Machine(on)}: {says}");
        if (expected is { } category)
            yield return (
                FollowFindingTexts.Expected,
                FindingTexts.Of(known.Expected).Nl,
                FindingTexts.Of(category).Nl
            );
    }

    static string Worded(ImportField field, string text) =>
        ImportWords.Choices(field).FirstOrDefault(choice => choice.Key == text).Words?.Nl ?? text;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Null where the sheet says nothing else than the register.</summary>
    public (DateOnly, string)? Standing(AuditFinding? known)
    {
        var says = one[ImportField.Standing];
        if (says.Length == 0)
            return null;
        var form = FormState.With(
            ("on", one[ImportField.StandingOn]),
            ("said", ImportCell.Taken(says, known?.Standing ?? ""))
        );
        var on = form.Day("on", FindingSheetTexts.NoStandingOn);
        if (on > table.Today)
            form.Wrong("on", FollowFindingTexts.ToCome);
        var said = form.Text("said", most: ReadDeed.MostSaid);
        foreach (var error in form.Errors)
            fault(new(one.PlaceOf(error.Field == "on" ? ImportField.StandingOn : ImportField.Standing), error.Says));
        return !form.Good || (known is not null && known.Standing == said && known.StandingOn == on)
            ? null
            : (on!.Value, said);
    }

    /// <summary>What the controller comes to expect; null where nothing changes, or it is not his to say here.</summary>
    public Expectation? Expected(AuditFinding known)
    {
        if (
            !Enum.TryParse<Expectation>(one[ImportField.Category], out var said)
            || said == known.Expected
            || said == Expectation.Unsaid
        )
            return null;
        var says =
            known.State is FindingState.Solved or FindingState.Continues ? FindingSheetTexts.AfterVerdict
            : !table.Expects(known.Organisation) ? FindingSheetTexts.OfController
            : said == Expectation.Solved || known.State != FindingState.Found ? FindingSheetTexts.SolvedOnPage
            : null;
        if (says is null)
            return said;
        note(new(one.PlaceOf(ImportField.Category), says));
        return null;
    }

    /// <summary>What others say of it stays theirs, and so does who may read it.</summary>
    public void NoteOwners(AuditFinding? known)
    {
        if (
            known is not null
            && Differs(ImportField.Marking, known.Marking.ToString())
            && one.IsInSheet(ImportField.Marking)
        )
            note(new(one.PlaceOf(ImportField.Marking), FindingSheetTexts.MarkingOnPage));
        foreach (
            var (field, was) in new[]
            {
                (ImportField.Judgement, known?.Judgement ?? ""),
                (ImportField.State, (known?.State ?? FindingState.Found).ToString()),
                (ImportField.Verdict, known?.Verdict ?? ""),
                (ImportField.Opinion, (known?.Opinion ?? InternalOpinion.Unsaid).ToString()),
                (ImportField.OpinionSaid, known?.OpinionSaid ?? ""),
            }
        )
            if (Differs(field, was))
                note(new(one.PlaceOf(field), FindingSheetTexts.OfOwner));
    }

    bool Differs(ImportField field, string was) => one[field].Length > 0 && !ImportCell.IsSame(one[field], was);
}

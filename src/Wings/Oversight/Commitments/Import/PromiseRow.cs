using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Import;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>A promise as a row of a sheet has it, read by the very rules of the form with which people type one.</summary>
/// <param name="ministry">Code of the ministry that it is of.</param>
sealed class PromiseRow(SheetRow<PromiseField> one, string ministry, PromiseTable table)
{
    /// <summary>Field of the form, and of the sheet.</summary>
    static readonly ImmutableArray<(string Form, PromiseField Field)> Fields =
    [
        ("ministry", PromiseField.Ministry),
        ("by", PromiseField.By),
        ("to", PromiseField.To),
        ("subject", PromiseField.Subject),
        ("words", PromiseField.Words),
        ("paper", PromiseField.Paper),
        ("date", PromiseField.Date),
        ("phrase", PromiseField.Phrase),
        ("until", PromiseField.Until),
    ];

    public SheetRow<PromiseField> Said => one;

    /// <summary>By which two rows are the same promise.</summary>
    public string Key =>
        $"{ministry} {PromiseTable.PaperKey(Text(PromiseField.Paper), Day)} {SheetColumns.Fold(Text(PromiseField.Words))}";

    string Text(PromiseField field) => Text(one, field);

    static string Text(SheetRow<PromiseField> row, PromiseField field) => ImportCell.Taken(row[field], "");

    /// <summary>Of the paper; where the sheet names none, the one that the register of papers has.</summary>
    string Day =>
        Text(PromiseField.Date) is { Length: > 0 } said ? said
        : table.Paper(Text(PromiseField.Paper)) is { } paper ? Days.Machine(paper.Date)
        : "";

    /// <summary>The promise of the register that this is: in the same paper, in the same words, or without words about the same.</summary>
    public Commitment? Same()
    {
        var words = Text(PromiseField.Words);
        var alike =
            words.Length > 0
                ? table.WithWords(ministry, words)
                : table.WithSubject(ministry, Text(PromiseField.Subject));
        return alike.FirstOrDefault(IsInPaper);
    }

    /// <summary>Those of the ministry that may be the same: the same words in another paper, or other words about the same.</summary>
    public IEnumerable<Commitment> Alike() =>
        (Text(PromiseField.Words) is { Length: > 0 } words ? table.WithWords(ministry, words) : [])
            .Concat(Text(PromiseField.Subject) is { Length: > 0 } subject ? table.WithSubject(ministry, subject) : [])
            .DistinctBy(other => other.Number)
            .OrderBy(other => other.Number);

    bool IsInPaper(Commitment other) =>
        PromiseTable.PaperKey(Text(PromiseField.Paper), Day)
        == PromiseTable.PaperKey(other.Paper, Days.Machine(other.PaperDate));

    /// <summary>Whether a row with the number of a promise can be of that one: a department counts its own rows too.</summary>
    public static bool MayBe(SheetRow<PromiseField> row, Commitment known)
    {
        (string Said, bool Fits)[] said =
        [
            (row[PromiseField.Subject], ImportCell.IsSame(row[PromiseField.Subject], known.Subject)),
            (row[PromiseField.Words], ImportCell.IsSame(row[PromiseField.Words], known.Words)),
            (row[PromiseField.Paper], PaperOf(Text(row, PromiseField.Paper)) == PaperOf(known.Paper)),
        ];
        return said.All(one => one.Said.Length == 0) || said.Any(one => one.Said.Length > 0 && one.Fits);
    }

    static string PaperOf(string paper) => PromiseTable.PaperKey(paper, "");

    /// <summary>Null where something is wrong, which was told at its cell.</summary>
    public EnteredCommitment? Read(Action<ImportFault> fault, Action<ImportFault> note)
    {
        var (phrase, until) = Deadline(note);
        var form = FormState.With([
            .. Fields.Select(pair =>
                (
                    pair.Form,
                    (string?)(
                        pair.Field switch
                        {
                            PromiseField.Ministry => ministry,
                            PromiseField.Date => Day,
                            PromiseField.Phrase => phrase,
                            PromiseField.Until => until,
                            _ => Text(pair.Field),
                        }
                    )
                )
            ),
        ]);
        var read = new ReadEntry(form, [ministry], table.Today).Run(table.Paper(Text(PromiseField.Paper)));
        foreach (var error in form.Errors)
            fault(Told(error));
        return read;
    }

    ImportFault Told(FormError error)
    {
        var field = Fields
            .FirstOrDefault(pair => pair.Form == error.Field, (Form: "", Field: PromiseField.Words))
            .Field;
        var name = PromiseColumns.All[field.ToString()].Name;
        // Where the cell is empty there is no heading beside what is said.
        return new(
            one.PlaceOf(field),
            one[field].Length > 0 ? error.Says : new($"{name.Nl}: {error.Says.Nl}", $"{name.En}: {error.Says.En}")
        );
    }

    /// <summary>
    /// The words decide where a rule reads them: a day beside them that says otherwise stays out. A day in the place of the
    /// words is a last day.
    /// </summary>
    (string Phrase, string Until) Deadline(Action<ImportFault> note)
    {
        var (phrase, until) = (Text(PromiseField.Phrase), Text(PromiseField.Until));
        if (DayIn(SheetDays.Written(phrase)) is { } day)
            return ("", until.Length > 0 ? until : Days.Machine(day));
        if (
            DayIn(Day) is not { } written
            || ReadDeadline.Of(phrase, written) is not { Outcome: DeadlineOutcome.Window, Window: { } window }
        )
            return (phrase, until);
        if (until.Length > 0 && until != Days.Machine(window.Until))
            note(new(one.PlaceOf(PromiseField.Until), PromiseSheetTexts.OtherDay(phrase, window)));
        return (phrase, "");
    }

    static DateOnly? DayIn(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>What a row says otherwise than a promise that is known; the register keeps what it has.</summary>
    public static IEnumerable<ImportFault> Differences(SheetRow<PromiseField> row, Commitment known, DateOnly today)
    {
        (PromiseField Field, string Was)[] facts =
        [
            (PromiseField.By, known.By.ToString()),
            (PromiseField.To, known.To.ToString()),
            (PromiseField.Subject, known.Subject),
            (PromiseField.Words, known.Words),
            (PromiseField.Date, Days.Machine(known.PaperDate)),
            (PromiseField.Phrase, known.Phrase),
            (PromiseField.Until, known.Until is { } until ? Days.Machine(until) : ""),
        ];
        foreach (var (field, was) in facts)
            if (row.IsInSheet(field) && !ImportCell.IsSame(row[field], was) && !IsDayOf(row, field, known))
                yield return new(row.PlaceOf(field), PromiseSheetTexts.OnPage(known.Number, Worded(field, was)));
        if (row.IsInSheet(PromiseField.Paper) && PaperOf(Text(row, PromiseField.Paper)) != PaperOf(known.Paper))
            yield return new(row.PlaceOf(PromiseField.Paper), PromiseSheetTexts.OnPage(known.Number, known.Paper));
        if (row.IsInSheet(PromiseField.Standing) && !Fits(row[PromiseField.Standing], known.Facts.On(today)))
            yield return new(row.PlaceOf(PromiseField.Standing), PromiseSheetTexts.ReportOnPage);
    }

    /// <summary>Whether what stands in the place of the words is the last day itself.</summary>
    static bool IsDayOf(SheetRow<PromiseField> row, PromiseField field, Commitment known) =>
        field == PromiseField.Phrase && known.Until is { } until && DayIn(SheetDays.Written(row[field])) == until;

    static string Worded(PromiseField field, string was) =>
        PromiseColumns.All[field.ToString()].Choices.FirstOrDefault(choice => choice.Key == was).Words?.Nl ?? was;

    /// <summary>Of what is open a department need not say how far it is.</summary>
    static bool Fits(string cell, CommitmentStanding standing) =>
        Says(cell, standing) || (standing <= CommitmentStanding.Overdue && !IsEnded(cell));

    static bool Says(string cell, CommitmentStanding standing)
    {
        var (folded, words) = (SheetColumns.Fold(cell), CommitmentTexts.Of(standing));
        return folded == SheetColumns.Fold(CommitmentFilter.KeyOf(standing))
            || folded == SheetColumns.Fold(words.Nl)
            || folded == SheetColumns.Fold(words.En);
    }

    static readonly ImmutableArray<string> StillOpen =
    [
        "",
        "loopt",
        "lopend",
        "openstaand",
        "nogopen",
        "inbehandeling",
        "nieuw",
        "nee",
        "ongoing",
        "no",
    ];

    /// <summary>Whether a word of a department says that a promise is no longer open.</summary>
    public static bool IsEnded(string cell) =>
        !StillOpen.Contains(SheetColumns.Fold(cell))
        && !Says(cell, CommitmentStanding.Open)
        && !Says(cell, CommitmentStanding.Due)
        && !Says(cell, CommitmentStanding.Overdue);
}

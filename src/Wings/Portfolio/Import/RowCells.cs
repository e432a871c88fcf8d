using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Register.Write;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Import;

/// <summary>
/// The cells of one row beside what the register has: which of them say something else, and what. What is exported and comes
/// back says the same, whatever it is.
/// </summary>
/// <param name="before">The activity as the register has it, in the published columns; of a new one an empty one.</param>
/// <param name="asWritten">Whether a point in a number that is text is always a decimal point.</param>
sealed class RowCells(ImportRow row, Published before, ImportSaid said, DateOnly today, bool asWritten)
{
    const decimal Million = 1_000_000m;

    /// <summary>As long as a line of a form, and as many as a form takes.</summary>
    const int MostLine = 200;

    const int MostListed = RowForm<DevelopmentParty>.Most;

    static readonly ImmutableDictionary<string, PublishedColumn> Columns = PublishedColumns
        .All(new(null!, default, Bilingual.Same))
        .ToImmutableDictionary(one => ImportColumns.Fold(one.Heading));

    readonly List<ImportFault> faults = [];
    readonly List<(ImportField, string)> unknown = [];

    public IReadOnlyList<ImportFault> Faults => faults;

    /// <summary>Words that nobody explained yet.</summary>
    public IReadOnlyList<(ImportField Field, string Word)> Unknown => unknown;

    public ImportRow Row => row;

    public Published Before => before;

    public DateOnly Today => today;

    /// <summary>What is asked of a cell more than once is told once.</summary>
    public void Wrong(ImportField field, Bilingual says)
    {
        var fault = new ImportFault(row.PlaceOf(field), says);
        if (!faults.Contains(fault))
            faults.Add(fault);
    }

    /// <summary>Whether a cell has something in it that the register has otherwise.</summary>
    public bool Differs(ImportField field) =>
        row.Cells.TryGetValue(field, out var cell)
        && ImportColumns.KindOf(field) switch
        {
            ImportKind.Day => ImportWords.Day(cell.Text) is not { } day || Days.Machine(day) != Shown(field),
            ImportKind.Amount => ImportWords.Amount(cell, asWritten) is not { } amount
                || Unit is not { } unit
                || ReadSection.InEuro(amount, unit) is not { } euro
                || euro != ShownEuro(field),
            _ => !IsSame(cell.Text, Shown(field)),
        };

    public string Shown(ImportField field) =>
        field switch
        {
            ImportField.Reported => before.Facts.Standing.Date is { } day ? Days.Machine(day) : "",
            ImportField.StandingExplained => before.Facts.Standing.Explained,
            ImportField.Occasion => before.Facts.General.Occasion,
            ImportField.Goal => before.Facts.General.Goal,
            _ => Columns.TryGetValue(ImportColumns.Fold(ImportColumns.Published(field)), out var column)
                ? column.Value(before)
                : "",
        };

    decimal? ShownEuro(ImportField field) =>
        decimal.TryParse(Shown(field), NumberStyles.Number, CultureInfo.InvariantCulture, out var shown)
            ? ReadSection.InEuro(shown, Million)
            : null;

    /// <summary>How many euros 1 in a column of amounts is; null where nobody said.</summary>
    decimal? Unit =>
        row[ImportField.Unit] switch
        {
            ImportWords.Millions => Million,
            ImportWords.Euros => 1,
            _ => null,
        };

    /// <summary>White space makes no difference, nor the apostrophe that our own CSV puts before what would else run.</summary>
    static bool IsSame(string cell, string known) =>
        Spaced(cell) == Spaced(known) || Spaced(CsvLine.WithoutMark(cell)) == Spaced(known);

    static string Spaced(string text) => ReadSection.OneLine(Letters.Legible(text));

    /// <summary>What a cell says in words; what is too long is told.</summary>
    public string Text(ImportField field)
    {
        var isWords = ImportColumns.KindOf(field) == ImportKind.Words;
        var said = CsvLine.WithoutMark(row[field]);
        var text = isWords ? said : ReadSection.OneLine(said);
        var most =
            field == ImportField.Name ? Register.RegisteredActivity.MostName
            : isWords ? ReadSection.MostWords
            : MostLine;
        if (text.Length > most)
            Wrong(field, ImportTexts.TooLong(most));
        return text;
    }

    /// <summary>The parts of a list; what is too long or too many is told.</summary>
    public ImmutableArray<string> List(ImportField field)
    {
        ImmutableArray<string> all =
        [
            .. CsvLine
                .WithoutMark(row[field])
                .Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct(),
        ];
        if (all.Any(one => one.Length > MostLine))
            Wrong(field, ImportTexts.TooLong(MostLine));
        if (all.Length > MostListed)
            Wrong(field, ImportTexts.TooMany(MostListed));
        return all;
    }

    /// <summary>Null where nothing stands there, or what is no day, which is told.</summary>
    public DateOnly? Day(ImportField field, bool past = false)
    {
        if (row[field].Length == 0)
            return null;
        if (ImportWords.Day(row[field]) is not { } day)
        {
            Wrong(field, ImportTexts.NoDay(row[field]));
            return null;
        }
        if (past && day > today)
            Wrong(field, SectionTexts.NotYet);
        return day;
    }

    /// <summary>In euro; null where nothing stands there, or what is no amount, which is told.</summary>
    public decimal? Euro(ImportField field)
    {
        if (row[field].Length == 0)
            return null;
        if (Unit is not { } unit)
            Wrong(field, ImportTexts.NoUnit);
        else if (ImportWords.Amount(row.Cells[field], asWritten) is not { } amount)
            Wrong(field, ImportTexts.NoAmount(row[field]));
        else if (ReadSection.InEuro(amount, unit) is { } euro)
            return euro;
        else
            Wrong(field, ImportTexts.TooMuch);
        return null;
    }

    public T? One<T>(ImportField field)
        where T : struct, Enum =>
        Enum.TryParse<T>(Meaning(field, CsvLine.WithoutMark(row[field])), out var value) ? value : null;

    public ImmutableArray<T> Many<T>(ImportField field)
        where T : struct, Enum =>
        [
            .. List(field)
                .Select(word => Enum.TryParse<T>(Meaning(field, word), out var value) ? value : (T?)null)
                .OfType<T>()
                .Distinct()
                .Order(),
        ];

    string? Meaning(ImportField field, string word)
    {
        var own = said[ImportSaid.OfWord(field, word)];
        if (own.Length > 0 && ImportWords.Choices(field).Any(choice => choice.Key == own))
            return own;
        if (ImportWords.Of(field, word) is { } known)
            return known;
        unknown.Add((field, word));
        Wrong(field, ImportTexts.UnknownWord(ImportColumns.Name(field), word));
        return null;
    }
}

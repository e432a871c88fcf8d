using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Register.Write;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Portfolio.Completeness;

/// <summary>How the columns of a budget file are called, as the coordinator says it.</summary>
/// <param name="Name">Those that together say what a line is.</param>
/// <param name="Code">Empty where there is none, as the others.</param>
/// <param name="Times">By which an amount is in euro.</param>
/// <param name="Notation">In which a text file writes amounts; a workbook has numbers.</param>
/// <param name="Word">Only lines that have it anywhere are read; empty for all.</param>
sealed record BudgetMapping(
    ImmutableArray<string> Name,
    string Owner,
    string Code,
    string Amount,
    string Year,
    decimal Times,
    Language Notation,
    string Word
);

/// <summary>Reads budget lines out of a table by a mapping; what cannot be read is told with its line.</summary>
static class ReadBudget
{
    public const int MostLines = 3000;

    const int MostFaults = 20;

    public static ImmutableArray<BudgetLine> Of(SentSheet sheet, BudgetMapping mapping, int year, FormState form)
    {
        var heads = sheet.Rows[0].Cells;
        var at = new Columns(heads, form);
        var (names, owner, amount) = (
            mapping.Name.Select(name => at.Of("names", name)).ToList(),
            at.Of("owner", mapping.Owner),
            at.Of("amount", mapping.Amount)
        );
        var (code, inYear) = (at.Perhaps("code", mapping.Code), at.Perhaps("inyear", mapping.Year));
        if (!form.Good)
            return [];
        var word = Fold.Of(mapping.Word);
        var lines = ImmutableArray.CreateBuilder<BudgetLine>();
        var faults = 0;
        foreach (var row in sheet.Rows.Skip(1))
        {
            if (inYear is { } place && Cell(row, place) != year.ToString(CultureInfo.InvariantCulture))
                continue;
            // A word within a word is another word: "ict" is in "verdict" too.
            if (
                word.Length > 0
                && !row.Cells.Any(cell => $" {Fold.Name(cell)} ".Contains($" {word} ", StringComparison.Ordinal))
            )
                continue;
            var written = Cell(row, amount);
            if (written.Length == 0)
                continue;
            if (Euro(written, row.Numbers.Contains(amount), mapping) is not { } euro)
            {
                if (++faults <= MostFaults)
                    form.Wrong("sheet", CandidateTexts.NoAmount(row.Number, written));
                continue;
            }
            var said = string.Join(": ", names.Select(name => Cell(row, name)).Where(part => part.Length > 0));
            if (said.Length > 0)
                lines.Add(new(code is { } known ? Cell(row, known) : "", Cell(row, owner), said, euro));
            else if (++faults <= MostFaults)
                form.Wrong("sheet", CandidateTexts.NoName(row.Number));
        }
        if (lines.Count > MostLines)
            form.Wrong("word", CandidateTexts.TooMany(MostLines));
        if (form.Good && lines.Count == 0)
            form.Wrong("sheet", CandidateTexts.NoLines);
        return lines.ToImmutable();
    }

    static string Cell(SentRow row, int place) => place < row.Cells.Length ? row.Cells[place] : "";

    /// <summary>An amount less than nothing is a correction, and is kept as one.</summary>
    static decimal? Euro(string text, bool isNumber, BudgetMapping mapping)
    {
        var (sign, plain) = text.StartsWith('-') ? (-1, text[1..].Trim()) : (1, text);
        var read = isNumber
            ? ReadSection.ReadNumber(plain)
            : ReadSection.ReadEuro(plain.Replace(" ", "", StringComparison.Ordinal), mapping.Notation);
        return read is { } number ? ReadSection.InEuro(sign * number, mapping.Times) : null;
    }

    /// <summary>Where the columns are that the mapping names.</summary>
    sealed class Columns(ImmutableArray<string> heads, FormState form)
    {
        readonly ImmutableArray<string> folded = [.. heads.Select(Fold.Of)];

        public int Of(string field, string name)
        {
            var place = folded.IndexOf(Fold.Of(name));
            if (place < 0)
                form.Wrong(field, CandidateTexts.NoColumn(name, heads.Where(head => head.Length > 0).Take(40)));
            return place;
        }

        public int? Perhaps(string field, string name) => name.Length == 0 ? null : Of(field, name);
    }
}

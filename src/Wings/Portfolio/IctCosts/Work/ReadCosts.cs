using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Register.Write;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Portfolio.IctCosts.Work;

/// <summary>Items as they are typed, one a line: item; category; amount in the notation of the page.</summary>
static class ReadCosts
{
    const int MostItem = 150;

    public static ImmutableArray<StatedCost> Lines(FormState form, Language language)
    {
        var all = ImmutableArray.CreateBuilder<StatedCost>();
        var lines = form["lines"].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < lines.Length; i++)
            if (Line(lines[i], language) is { } line)
                all.Add(line);
            else
                form.Wrong("lines", CostTexts.NoLine(i + 1, lines[i]));
        if (lines.Length == 0)
            form.Wrong("lines", CostTexts.NoLines);
        if (lines.Length > IctCostReturn.MostLines)
            form.Wrong("lines", CostTexts.TooMany);
        return all.ToImmutable();
    }

    static StatedCost? Line(string line, Language language)
    {
        // An item may have a semicolon of its own: the last two parts are category and amount.
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        if (parts.Length < 3)
            return null;
        var item = string.Join("; ", parts[..^2]);
        return
            item.Length is > 0 and <= MostItem
            && CategoryOf(parts[^2]) is { } category
            && ReadSection.ReadEuro(Plain(parts[^1]), language) is { } euro
            ? new(item, category, euro)
            : null;
    }

    static string Plain(string amount) =>
        amount.Replace("€", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    static CostCategory? CategoryOf(string words)
    {
        foreach (var one in Enum.GetValues<CostCategory>())
            if (
                string.Equals(CostNames.Of(one).Nl, words, StringComparison.OrdinalIgnoreCase)
                || string.Equals(CostNames.Of(one).En, words, StringComparison.OrdinalIgnoreCase)
            )
                return one;
        return null;
    }

    /// <summary>As <see cref="Lines"/> reads them again.</summary>
    public static string Said(IEnumerable<StatedCost> lines, Language language) =>
        string.Join(
            '\n',
            lines.Select(one =>
                $"{one.Item}; {CostNames.Of(one.Category).In(language)}; {Notation.WriteFull(one.Euro, language)}"
            )
        );
}

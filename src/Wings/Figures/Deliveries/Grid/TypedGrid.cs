using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>What was typed: of the page that was sent, over what was kept of the others.</summary>
static class TypedGrid
{
    const int Longest = 60;

    public static ImmutableSortedDictionary<string, string> Of(
        GridSheet sheet,
        ImmutableArray<GridRow> page,
        FormState sent,
        Language language
    )
    {
        var typed = Kept(sheet, language);
        foreach (var cell in page.SelectMany(sheet.Cells))
        {
            if (sent.All(cell.Name).IsEmpty)
                continue;
            var text = sent[cell.Name];
            text = text.Length > Longest ? text[..Longest] : text;
            typed = text == Before(cell, language) ? typed.Remove(cell.Name) : typed.SetItem(cell.Name, text);
        }
        return typed;
    }

    static string Before(GridCell cell, Language language) =>
        cell.Shown is { } shown ? GridNumber.Write(shown, cell.Row.Indicator.Facts, language) : "";

    /// <summary>What was kept before, in the notation in which it is kept from now on.</summary>
    static ImmutableSortedDictionary<string, string> Kept(GridSheet sheet, Language language)
    {
        if (sheet.Draft is not { } draft)
            return ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        return draft.Language == language
            ? draft.Typed
            : sheet
                .Plan.Rows.SelectMany(sheet.Cells)
                .Where(cell => draft.Typed.ContainsKey(cell.Name))
                .ToImmutableSortedDictionary(
                    cell => cell.Name,
                    cell => sheet.TextOf(cell, language),
                    StringComparer.Ordinal
                );
    }

    /// <summary>The figures of all pages; what is no number is told at its field, and on other pages than this one by count.</summary>
    public static ImmutableArray<LongRow> Read(GridSheet sheet, int page, FormState form, Language language)
    {
        var rows = ImmutableArray.CreateBuilder<LongRow>();
        for (var number = 1; number <= sheet.Plan.Pages.Length; number++)
        {
            var wrong = 0;
            foreach (var cell in sheet.Plan.Pages[number - 1].SelectMany(sheet.Cells))
            {
                var facts = cell.Row.Indicator.Facts;
                var complaint = GridNumber.Read(sheet.TextOf(cell, language), facts, language, out var value);
                if (complaint is not null && number == page)
                    form.Wrong(cell.Name, Placed(cell, complaint));
                else if (complaint is not null)
                    wrong++;
                else if (IsMeant(sheet, cell, value))
                    rows.Add(new(facts.Code, cell.Row.At(cell.Period), value));
            }
            if (wrong > 0)
                form.Wrong("", GridTexts.WrongElsewhere(number, wrong));
        }
        if (form.Good && rows.Count == 0)
            form.Wrong("", sheet.Number == 1 ? GridTexts.Nothing : GridTexts.Unchanged);
        return rows.ToImmutable();
    }

    /// <summary>A first delivery holds what was filled in; a correction what differs from what was accepted, emptied fields too.</summary>
    static bool IsMeant(GridSheet sheet, GridCell cell, decimal? value) =>
        sheet.Number == 1 ? value is not null : value != cell.Accepted;

    static Bilingual Placed(GridCell cell, Bilingual complaint)
    {
        var (nl, en) = (GridTexts.NameOf(cell, Language.Nl), GridTexts.NameOf(cell, Language.En));
        return new($"{nl}: {complaint.Nl}", $"{en}: {complaint.En}");
    }
}

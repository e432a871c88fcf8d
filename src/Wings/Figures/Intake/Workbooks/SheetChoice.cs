using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Templates;

namespace Rekenschap.Figures.Intake.Workbooks;

/// <summary>A sheet of a workbook, and whether the workbook shows it.</summary>
internal sealed record Sheet(string Name, string? Relation, bool Hidden)
{
    public bool IsCalled(string name) => string.Equals(Name.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>What is told of the sheets of a workbook: nothing is passed over, and nothing hidden is read, in silence.</summary>
internal static class SheetChoice
{
    public static void Absent(FindingBook findings, string name, IEnumerable<Sheet> sheets) =>
        findings.Error(
            "heading",
            null,
            () =>
            {
                var (known, hint) = (Names(sheets), Near.Hint(name, sheets.Select(sheet => sheet.Name)));
                return new(
                    $"Blad '{Shown.Of(name)}' is er niet{hint.Nl}; bladen: {known}",
                    $"There is no sheet '{Shown.Of(name)}'{hint.En}; sheets: {known}"
                );
            }
        );

    public static void NoneVisible(FindingBook findings) =>
        findings.Error(
            "heading",
            null,
            () =>
                new(
                    "De werkmap heeft geen zichtbaar blad; maak het blad met de cijfers zichtbaar",
                    "The workbook has no visible sheet; show the sheet with the figures"
                )
        );

    public static void Tell(
        FindingBook findings,
        IReadOnlyCollection<Sheet> sheets,
        IReadOnlyCollection<string> read,
        bool isTemplate
    )
    {
        if (read.Count == 0)
            return;
        var chosen = sheets.Where(sheet => read.Contains(sheet.Name)).ToList();
        var rest = sheets
            .Where(sheet => !read.Contains(sheet.Name) && !(isTemplate && TemplateSheets.IsBeside(sheet.Name)))
            .ToList();
        foreach (var sheet in chosen.Where(sheet => sheet.Hidden))
            HiddenRead(findings, Shown.Of(sheet.Name));
        if (rest.Exists(sheet => sheet.Hidden))
            HiddenUnread(findings, Names(rest.Where(sheet => sheet.Hidden)));
        if (rest.Exists(sheet => !sheet.Hidden))
            Unread(findings, Names(chosen), Names(rest.Where(sheet => !sheet.Hidden)));
    }

    static string Names(IEnumerable<Sheet> sheets) => Listed.Of(sheets.Select(sheet => Shown.Of(sheet.Name)));

    static void HiddenRead(FindingBook findings, string name) =>
        findings.Note(
            "heading",
            null,
            () => new($"Blad '{name}' is verborgen en is gelezen", $"Sheet '{name}' is hidden and was read")
        );

    static void HiddenUnread(FindingBook findings, string names) =>
        findings.Note(
            "heading",
            null,
            () =>
                new(
                    $"Verborgen bladen, niet gelezen: {names}; verwijder wat niet bedoeld is",
                    $"Hidden sheets, not read: {names}; remove what is not meant"
                )
        );

    static void Unread(FindingBook findings, string read, string names) =>
        findings.Note(
            "heading",
            null,
            () => new($"Gelezen is blad '{read}', niet gelezen: {names}", $"Sheet '{read}' was read, not read: {names}")
        );
}

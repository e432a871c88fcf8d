using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Registers;

/// <summary>The rows of the registers, and what their cells have in common.</summary>
sealed class RegisterRows(FolderTree tree, Organisations organisations, FolderProblems problems)
{
    /// <summary>Each row of a file read; those that lack something say so and are left out.</summary>
    public ImmutableArray<T> Read<T>(
        string file,
        string[] required,
        string[] optional,
        Func<SettingsTable.Row, T?> read
    )
        where T : class
    {
        var path = $"{ReadRegisters.Folder}/{file}";
        return tree.Has(path) && tree.ReadText(path) is { } text
            ? [.. SettingsTable.Read(text, path, required, optional, problems).Select(read).OfType<T>()]
            : [];
    }

    public RegisterPlace PlaceOf(SettingsTable.Row row) =>
        new(row.File, row.Line, row.Required("source"), IsInvented(row));

    public bool IsInvented(SettingsTable.Row row) => YesOrNo(row, "invented");

    /// <summary>A name in one language does for both.</summary>
    public Bilingual Name(SettingsTable.Row row)
    {
        var (nl, en) = (row["name_nl"], row["name_en"]);
        if (nl == "" && en == "")
            problems.Add(row.File, row.Line, "'name_nl' is leeg", "'name_nl' is empty");
        return new(nl == "" ? en : nl, en == "" ? nl : en);
    }

    public string Code(SettingsTable.Row row, string column)
    {
        var code = row.Required(column);
        if (code != "" && !Codes.IsCode(code))
            problems.Add(
                row.File,
                row.Line,
                $"'{code}' is geen code; verwacht: kleine letters, cijfers en _, met een letter voorop",
                $"'{code}' is no code; expected: lower-case letters, digits and _, a letter first"
            );
        return code;
    }

    /// <summary>A code that no earlier row of the file has; a second one would say twice what is true once.</summary>
    public string Own(SettingsTable.Row row, HashSet<string> earlier)
    {
        var code = Code(row, "code");
        if (code != "" && !earlier.Add(code))
            Wrong(row, $"'{code}' staat er twee keer", $"'{code}' stands there twice");
        return code;
    }

    public Period? Span(SettingsTable.Row row, string column)
    {
        if (row[column] == "")
            return null;
        if (Period.TryParse(row[column], out var period))
            return period;
        Wrong(
            row,
            $"'{column}' moet een dag, maand, kwartaal of jaar zijn, niet '{row[column]}'",
            $"'{column}' must be a day, month, quarter or year, not '{row[column]}'"
        );
        return null;
    }

    /// <summary>A day that has to be there.</summary>
    public static DateOnly? Day(SettingsTable.Row row, string column) =>
        row.Required(column) == "" ? null : row.Date(column);

    /// <summary>Code of an organisation by code or alias; null where none is named.</summary>
    public string? Organisation(SettingsTable.Row row, string column, DateOnly? day)
    {
        if (row[column] == "")
            return null;
        if ((day is { } on ? organisations.Find(row[column], on) : organisations.Find(row[column])) is { } found)
            return found.Code;
        problems.Unknown(
            row.File,
            row.Line,
            new("organisatie", "organisation"),
            row[column],
            organisations.All.SelectMany(one => one.Aliases.Prepend(one.Code))
        );
        return null;
    }

    public void Wrong(SettingsTable.Row row, string nl, string en) => problems.Add(row.File, row.Line, nl, en);

    bool YesOrNo(SettingsTable.Row row, string column)
    {
        if (row[column] is not ("" or "true" or "false"))
            Wrong(
                row,
                $"'{column}' is true of false, niet '{row[column]}'",
                $"'{column}' is true or false, not '{row[column]}'"
            );
        return row[column] == "true";
    }
}

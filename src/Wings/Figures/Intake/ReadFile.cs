using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Templates.Recognising;

namespace Rekenschap.Figures.Intake;

/// <summary>
/// Reads one delivered file: every cell is either an observation or has a finding at its place. Pure apart from the
/// stream; whatever the bytes are, it answers with findings and does not throw.
/// </summary>
public static class ReadFile
{
    /// <summary>Whether this version reads files with the extension (<c>.csv</c>, with its point, in any case).</summary>
    public static bool Knows(string extension) => Readers.Format(extension) is not null;

    /// <summary>
    /// Reads, checks, and gives the observations to the sink in the order of the file. One blocking finding refuses the
    /// whole delivery: then the caller drops what the sink got.
    /// </summary>
    /// <param name="extension">With its point: <c>.csv .xlsx .ods .json .xml</c>.</param>
    public static IntakeResult Read(Stream file, string extension, IntakeContext context, Action<Observation> sink)
    {
        var format = Readers.Format(extension);
        var mapping = context.Mapping is { } given && given.Format == format ? given : null;
        var book = new FindingBook(context.File, context.LetPass);
        OpenedFile? opened = null;
        try
        {
            var desk = new Desk(context, book, mapping is not null);
            opened = Readers.Open(file, extension, desk, mapping);
            if (opened is not null && ReadTables(opened, desk, Tables(opened, desk, format!, mapping)))
                return Close(opened, book, Outcome.Of(desk, sink)) with
                {
                    Notes = desk.Notes.ToImmutableDictionary(),
                    Units = [.. desk.Units.Values],
                };
            return Close(opened, book, 0) with { IsForeign = desk.IsForeign };
        }
        catch (UnreadableFileException unreadable)
        {
            book.End(unreadable.Rule, unreadable.Place, unreadable.Text);
        }
        finally
        {
            opened?.Dispose();
        }
        return Close(opened, book, 0);
    }

    /// <summary>How the file's tables are read: as a template says of itself, else as the mapping says, else as it comes.</summary>
    static ImmutableArray<Mapping?> Tables(OpenedFile file, Desk desk, string format, Mapping? mapping)
    {
        var template = TemplateTables.In(file, desk, format, mapping);
        file.IsTemplate = template is not null;
        return template is { } tables ? [.. tables]
            : mapping is { Tables.IsEmpty: false } ? [.. mapping.Tables]
            : [mapping];
    }

    /// <summary>Every table, also where one before it could not be read: all findings at once.</summary>
    static bool ReadTables(OpenedFile file, Desk desk, ImmutableArray<Mapping?> tables)
    {
        desk.WritePlace = place => WithSheet(file, place);
        var all = !tables.IsEmpty;
        foreach (var table in tables)
            all &= file.Open(table) is { } rows && Read(MendedRows.Over(file, rows, desk.Context), desk, table);
        file.Finish();
        return all;
    }

    static bool Read(RowSource rows, Desk desk, Mapping? table)
    {
        using (rows)
            return new Table(desk, table).Read(rows);
    }

    static string WithSheet(OpenedFile file, Place place) =>
        file.Sheets is { Length: > 1 } sheets ? $"{sheets[place.Sheet]}!{file.Write(place)}" : file.Write(place);

    static IntakeResult Close(OpenedFile? file, FindingBook book, int observations) =>
        new(observations, book.Close(file), file?.Sheets ?? [], file is null ? CellName.Of : file.Write);
}

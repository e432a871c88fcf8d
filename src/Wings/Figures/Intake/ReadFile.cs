using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;

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
    /// <param name="extension">With its point: <c>.csv .xlsx .json .xml</c>.</param>
    public static IntakeResult Read(Stream file, string extension, IntakeContext context, Action<Observation> sink)
    {
        var format = Readers.Format(extension);
        var mapping = context.Mapping is { } given && given.Format == format ? given : null;
        var book = new FindingBook(context.File, context.LetPass);
        RowSource? source = null;
        try
        {
            var desk = new Desk(context, book, mapping is not null);
            source = Readers.Open(file, extension, desk, mapping);
            if (source is not null && new Table(desk, mapping).Read(source))
                return Close(source, book, Outcome.Of(desk, sink)) with { Notes = desk.Notes.ToImmutableDictionary() };
        }
        catch (UnreadableFileException unreadable)
        {
            book.Error(unreadable.Rule, unreadable.Place, () => unreadable.Text);
        }
        finally
        {
            source?.Dispose();
        }
        return Close(source, book, 0);
    }

    static IntakeResult Close(RowSource? source, FindingBook book, int observations) =>
        new(observations, book.Close(source), source?.Sheets ?? [], source is null ? CellName.Of : source.Write);
}

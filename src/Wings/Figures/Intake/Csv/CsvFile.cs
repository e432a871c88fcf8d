using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Templates;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Csv;

/// <summary>A text file, read once for each of its tables.</summary>
internal sealed class CsvFile : OpenedFile
{
    readonly Desk desk;
    readonly CsvOpening opening;
    readonly long start;
    CsvRows? rows;

    public CsvFile(Stream file, Desk desk)
    {
        this.desk = desk;
        opening = CsvOpening.Of(file);
        start = opening.Stream.Position;
        if (opening.Sample.Contains('\0', StringComparison.Ordinal))
            throw new UnreadableFileException(NoText);
        if (opening.IsWindows1252)
            desk.Book.Note("heading", null, () => Windows1252);
    }

    public override RowSource Open(Mapping? table)
    {
        // What is malformed is told by the first table; every table reads all of the file.
        var tell = rows is null;
        rows?.Dispose();
        opening.Stream.Position = start;
        return rows = new(
            opening,
            IsPeeked ? 0 : Math.Max(1, table?.HeaderRow ?? 1),
            (place, text) =>
            {
                if (tell)
                    desk.Book.Error("heading", place, () => text);
            }
        );
    }

    public override void Look(Action<string?, RowSource> at)
    {
        var mark = opening.Sample.IndexOf(TemplateMark.Begins, StringComparison.Ordinal);
        // The separator shows best in the heading, which stands two lines below the mark.
        var row = mark < 0 ? 1 : opening.Sample.AsSpan(0, mark).Count('\n') + 3;
        opening.Stream.Position = start;
        try
        {
            using var looked = new CsvRows(opening, row, (_, _) => { });
            at(null, looked);
        }
        catch (UnreadableFileException) { }
    }

    public override void Dispose()
    {
        rows?.Dispose();
        base.Dispose();
    }

    static Bilingual Windows1252 { get; } =
        new(
            "Het bestand is geen geldige UTF-8 en is gelezen als Windows-1252; controleer letters met accenten",
            "The file is not valid UTF-8 and was read as Windows-1252; check letters with accents"
        );

    static Bilingual NoText { get; } =
        new(
            "Het bestand bevat NUL-tekens: het is geen tekst, of UTF-16 zonder merkteken; bewaar het als CSV in UTF-8",
            "The file holds NUL characters: it is no text, or UTF-16 without a mark; save it as CSV in UTF-8"
        );
}

using CsvHelper;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Csv;

/// <summary>The rows of a CSV file as a spreadsheet counts them: empty ones too, a line break within quotes not.</summary>
internal sealed class CsvRows : RowSource
{
    readonly CsvReader csv;
    readonly bool namesSeparator;
    readonly Action<Place, Bilingual> malformed;
    int row;

    public char Separator { get; }

    /// <param name="headerRow">By which the separator is judged; 0 where nobody knows yet where the heading stands.</param>
    public CsvRows(CsvOpening opening, int headerRow, Action<Place, Bilingual> malformed)
    {
        this.malformed = malformed;
        (var separator, namesSeparator) =
            headerRow > 0 ? CsvSeparator.Of(opening.Sample, headerRow) : CsvSeparator.OfSheet(opening.Sample);
        Separator = separator;
        csv = CsvReader.Create(
            opening.Stream,
            new CsvReaderOptions
            {
                Separator = separator,
                HasHeader = false,
                DetectSeparatorHint = false,
                SkipEmptyLines = false,
                MaxRecordSize = IntakeLimits.Row,
                Encoding = opening.Encoding,
                OnMalformedRecord = Malformed,
            },
            leaveOpen: true
        );
    }

    public override int Row => row;

    public override int Count => csv.FieldCount;

    public override bool Read()
    {
        try
        {
            if (!csv.Read())
                return false;
            row++;
            return !namesSeparator || row > 1 || Read();
        }
        catch (CsvFormatException)
        {
            throw new UnreadableFileException(
                new(
                    $"Rij {row + 1} is langer dan {IntakeLimits.Row >> 20} MB; waarschijnlijk wordt een aanhalingsteken niet gesloten",
                    $"Row {row + 1} is longer than {IntakeLimits.Row >> 20} MB; probably a quotation mark is not closed"
                ),
                new Place(row + 1, 1)
            );
        }
    }

    public override ReadOnlySpan<byte> Cell(int column) => column < csv.FieldCount ? csv.GetSpan(column) : default;

    public override void Dispose()
    {
        csv.Dispose();
        base.Dispose();
    }

    void Malformed(CsvMalformedRecord record)
    {
        var place = new Place((int)record.RecordNumber, 1);
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            malformed(
                place,
                new(
                    "Een aanhalingsteken in deze rij wordt nergens gesloten; sluit het of verdubbel het",
                    "A quotation mark in this row is never closed; close it or double it"
                )
            );
        else if (record.Reason == CsvMalformedReason.TextAfterClosingQuote)
            malformed(
                place,
                new(
                    "Na een sluitend aanhalingsteken volgt nog tekst; verdubbel aanhalingstekens binnen een cel",
                    "Text follows a closing quotation mark; double quotation marks within a cell"
                )
            );
    }
}

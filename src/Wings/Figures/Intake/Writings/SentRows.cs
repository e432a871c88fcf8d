using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Writings;

/// <summary>The rows of a sheet with their places, up to what one file may hold.</summary>
sealed class SentRows(SheetReading reading)
{
    const int MostRows = 20_000;
    const int MostLetters = 8_000_000;

    readonly ImmutableArray<SentRow>.Builder rows = ImmutableArray.CreateBuilder<SentRow>();
    int letters;

    public ImmutableArray<SentRow> All => Problem is null ? rows.ToImmutable() : [];

    /// <summary>What is first malformed in a text file; null where nothing is.</summary>
    public Bilingual? Problem { get; private set; }

    public void Wrong(Place place, Bilingual says) =>
        Problem ??= new($"Cel {CellName.Of(place)}: {says.Nl}", $"Cell {CellName.Of(place)}: {says.En}");

    /// <returns>False where nothing stood in the sheet.</returns>
    /// <exception cref="UnreadableFileException">It is too much.</exception>
    public bool Take(RowSource source)
    {
        while (source.Read())
            if (Row(source) is { } row)
            {
                rows.Add(row);
                if (rows.Count > MostRows || letters > MostLetters)
                    throw new UnreadableFileException(WrittenTexts.TooMuch);
            }
        return rows.Count > 0;
    }

    /// <summary>Null where nothing stands in it, unless that is asked for.</summary>
    SentRow? Row(RowSource source)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var (errors, numbers) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        if (reading.AsWritten && source.Count > reading.Columns)
            throw new UnreadableFileException(WrittenTexts.TooMuch);
        for (var column = 0; column < Math.Min(source.Count, reading.Columns); column++)
        {
            var text = Encoding.UTF8.GetString(source.Label(column));
            cells.Add(reading.AsWritten ? text : text.Trim());
            letters += cells[column].Length + (reading.AsWritten ? 1 : 0);
            var kind = source.LabelKind(column);
            if (kind == CellKind.Error)
                errors.Add(column);
            else if (kind is CellKind.Number or CellKind.SheetNumber)
                numbers.Add(column);
        }
        return !reading.AsWritten && errors.Count == 0 && cells.All(cell => cell.Length == 0)
            ? null
            : new(source.Row, cells.ToImmutable()) { Errors = errors.ToImmutable(), Numbers = numbers.ToImmutable() };
    }
}

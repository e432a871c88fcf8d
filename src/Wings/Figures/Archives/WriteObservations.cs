using System.Globalization;
using System.Text;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Archives;

/// <summary>
/// Writes the observations of a delivery, one a line, in their order. A withheld one has its coordinate, its place and
/// its leaf; nothing that its commitment could be opened with.
/// </summary>
sealed class WriteObservations(EditionRead read, ReadDelivery delivery, Numbered numbers)
{
    readonly SealAcceptances seals = read.Ledger.Seals;
    readonly Salts salts = new(read.Ledger.Seals.SaltKeyOf(delivery.Report));
    readonly bool hidesAny = numbers.HidesAny(delivery);

    public void To(Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var line = new StringBuilder();
        CsvAnswer.Line(line, ObservationColumns.Names);
        for (var row = 0; row < delivery.Observations.Length; row++)
        {
            CsvAnswer.Line(line, Cells(row));
            text.Write(line);
            line.Clear();
        }
        text.Write(line);
    }

    string[] Cells(int row)
    {
        var one = delivery.Observations[row];
        var hidden = hidesAny && numbers.IsHidden(delivery, row);
        return
        [
            read.Folder!.Catalogue.Indicators[one.Indicator].Code,
            one.Period.ToString(),
            read.Folder.Organisations.All[one.Organisation].Code,
            BreakdownText.Write(read.Breakdowns[one.Breakdown]),
            hidden || !one.HasValue ? "" : Notation.Plain(one.Value),
            hidden ? "" : LeafText.Status(one).ToString(),
            hidden ? "" : LeafText.Secrecy(one).ToString(),
            delivery.Sheets.IsEmpty ? "" : one.Place.Sheet.ToString(CultureInfo.InvariantCulture),
            delivery.PlaceText(one.Place),
            hidesAny && !hidden ? Convert.ToHexStringLower(SaltOf(row)) : "",
            hidden ? Convert.ToHexStringLower(LeafOf(one, row).AsSpan()) : "",
        ];
    }

    System.Collections.Immutable.ImmutableArray<byte> LeafOf(Observation one, int row) =>
        ObservationLeaves.Leaf(SaltOf(row), Encoding.UTF8.GetBytes(seals.Write(one, delivery.PlaceText)));

    byte[] SaltOf(int row)
    {
        var salt = new byte[Commitment.Size];
        salts.Write(row, salt);
        return salt;
    }
}

using System.Globalization;
using System.Text.Unicode;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Figures.Deliveries;

/// <summary>An observation in the words that its leaf in the ledger commits to: codes, not numbers that mean something in one database only.</summary>
public static class ObservationContent
{
    /// <summary>UTF-8, one part a line: indicator, first and last day, organisation, further members, value, status, F or C.</summary>
    public static byte[] Of(EditionContents edition, in Observation o)
    {
        const int usual = 512;
        const int longestCharacter = 3;
        var (indicator, organisation) = (edition.Indicators[o.Indicator], edition.Organisations[o.Organisation]);
        var breakdown = edition.Breakdowns[o.Breakdown];
        var room = 128 + longestCharacter * (indicator.Length + organisation.Length + breakdown.Length);
        Span<byte> text = room <= usual ? stackalloc byte[usual] : new byte[room];
        Utf8.TryWrite(
            text,
            CultureInfo.InvariantCulture,
            $"{indicator}\n{o.Period.Start:O}\n{o.Period.End:O}\n{organisation}\n{breakdown}\n{o.Value}\n{"APEML"[(int)o.Status]}\n{(o.Confidential ? 'C' : 'F')}",
            out var length
        );
        return text[..length].ToArray();
    }

    /// <summary>The leaves of a delivery's observations under a key for salts.</summary>
    public static ObservationLeaves Leaves(
        EditionContents edition,
        DeliveredFile delivery,
        ReadOnlySpan<byte> saltKey
    ) =>
        ObservationLeaves.Of(
            delivery.Report.File,
            delivery.Observations.Length,
            index => Of(edition, delivery.Observations[index]),
            new Salts(saltKey)
        );
}

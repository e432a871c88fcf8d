using System.Globalization;
using System.Text;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Figures.Deliveries;

/// <summary>An observation in the words that its leaf in the ledger commits to: codes, not numbers that mean something in one database only.</summary>
public static class ObservationContent
{
    /// <summary>UTF-8, one part a line: indicator, period, organisation, further members, value, status, F or C.</summary>
    public static byte[] Of(EditionContents edition, in Observation observation) =>
        Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{edition.Indicators[observation.Indicator]}\n{observation.Period}\n{edition.Organisations[observation.Organisation]}\n{edition.Breakdowns[observation.Breakdown]}\n{observation.Value}\n{Letter(observation.Status)}\n{(observation.Confidential ? 'C' : 'F')}"
            )
        );

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

    static char Letter(ObservationStatus status) => "APEML"[(int)status];
}

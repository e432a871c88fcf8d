using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Archives;

/// <summary>
/// What of an edition's deliveries goes into its archive: enough to work out every figure again, nothing that must stay
/// hidden, and no person.
/// </summary>
public sealed class WriteAccount
{
    readonly EditionRead read;
    readonly EditionFigures figures;
    readonly Numbered numbers;

    /// <summary>Of an edition that was read without problems.</summary>
    public WriteAccount(EditionRead read)
    {
        (this.read, figures) = (read, read.Figures!);
        numbers = new(figures);
    }

    /// <summary>
    /// The files. To be asked for when everything was drawn and judged: the figures that were asked for and rest on what is
    /// withheld are among them.
    /// </summary>
    public IEnumerable<ArchivedFile> Files()
    {
        yield return new(ArchivePaths.Deliveries, to => ArchiveJson.Write(to, Deliveries()));
        foreach (var delivery in figures.Accepted)
            yield return new(
                ArchivePaths.Observations(delivery.Report.File),
                to => new WriteObservations(read, delivery, numbers).To(to)
            );
        if (StatedFigures.Of(figures, numbers) is { IsEmpty: false } stated)
            yield return new(ArchivePaths.Stated, to => ArchiveJson.Write(to, stated));
    }

    ArchivedDeliveries Deliveries() =>
        new(
            [.. read.Breakdowns.Select(BreakdownText.Write)],
            [.. read.Deliveries.Select((one, index) => Archived(one, figures.Deliveries[index]))]
        );

    /// <param name="report">As everybody may read it.</param>
    ArchivedDelivery Archived(ReadDelivery delivery, DeliveryReport report)
    {
        var accepted = report.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded;
        var seals = read.Ledger.Seals;
        var open = accepted && !numbers.HidesAny(delivery);
        return new(
            report.File,
            report.Collection,
            report.Organisation,
            report.Number,
            report.Status,
            report.Observations,
            report.Received,
            report.Accepted,
            report.LedgerPosition,
            report.Reason,
            accepted ? Convert.ToHexStringLower(seals.LeavesOf(delivery).Root.AsSpan()) : null,
            open ? Convert.ToHexStringLower(seals.SaltKeyOf(report)) : null,
            open ? Convert.ToHexStringLower(seals.FileSaltOf(report)) : null,
            delivery.Sheets,
            [.. delivery.Confirmations.Select(one => figures.Secrets.Quiet(one, delivery))],
            report.Confirmations,
            [.. delivery.SpokenFor.Order(StringComparer.Ordinal)],
            accepted ? [.. Words(delivery)] : [],
            report.Findings
        );
    }

    /// <summary>What lineage tells beside an observation; words that may name what is hidden stay behind.</summary>
    IEnumerable<ArchivedWords> Words(ReadDelivery delivery)
    {
        if (delivery.Notes.IsEmpty && delivery.Explanations.IsEmpty)
            yield break;
        for (var row = 0; row < delivery.Observations.Length; row++)
        {
            var one = delivery.Observations[row];
            if (numbers.IsHidden(delivery, row) || figures.Secrets.IsAnyHiddenAt(one))
                continue;
            var at = new Coordinate(
                one.Period,
                figures.Ground.CodeOf(one.Organisation),
                read.Breakdowns[one.Breakdown]
            );
            var words = new ArchivedWords(
                row,
                delivery.Notes.GetValueOrDefault(one.Place),
                Tracing.Explanation(figures.Ground.Catalogue.Indicators[one.Indicator].Code, at, delivery)
            );
            if (words is not { Note: null, Explanation: null })
                yield return words;
        }
    }
}

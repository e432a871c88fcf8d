using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Editions;

/// <summary>
/// Reads an edition folder through to its figures: each delivery in order of acceptance, held against what was accepted
/// before it. The same folder gives the same, whatever the order of its files on disk, the culture or the time zone.
/// </summary>
public sealed class ReadEdition
{
    readonly EditionFolder folder;
    readonly ReadOptions options;
    readonly Breakdowns breakdowns = new();
    readonly AcceptedValues accepted = new();
    readonly List<Reading> readings = [];
    readonly List<JudgedDelivery> judged = [];
    readonly List<int> remaining = [];

    ReadEdition(EditionFolder folder, ReadOptions options) => (this.folder, this.options) = (folder, options);

    public static EditionRead Read(string folder, ReadOptions options)
    {
        var (read, problems) = EditionFolder.Read(folder);
        return read is null ? new(problems) : new ReadEdition(read, options).Run();
    }

    EditionRead Run()
    {
        DeliveryFile[] files =
        [
            .. folder
                .Deliveries.OrderBy(one => one.AcceptedOn)
                .ThenBy(one => one.Number)
                .ThenBy(one => one.File, StringComparer.Ordinal),
        ];
        var asked = new AskedValues(accepted, folder.Organisations.All.Length);
        var judge = new JudgeDelivery(folder, breakdowns, asked, options.Strict);
        var earlier = options.Earlier is { } before ? new EarlierReadings(before, breakdowns, asked) : null;
        foreach (var file in files)
        {
            var reading = earlier?.Find(file, judged.Count);
            if (reading is null)
            {
                reading = new(judge.Judge(file, judged.Count), asked.Take(), breakdowns.Count);
                earlier?.Note(reading, judged.Count);
            }
            readings.Add(reading);
            Take(reading.Judged);
            options.Progress?.Invoke(new(judged.Count, files.Length, file.File));
        }
        var deliveries = WithPositions();
        deliveries = [.. deliveries, .. AbsentDeliveries.Of(folder, deliveries)];
        var figures = new EditionFigures(
            folder.Facts,
            folder.Organisations,
            folder.Catalogue,
            folder.Collections,
            breakdowns,
            deliveries,
            options.Earlier?.Read.Figures
        )
        {
            Registers = folder.Registers,
        };
        return new(folder, new(), figures, deliveries, breakdowns, Sealing(deliveries, earlier?.Taken))
        {
            Readings = [.. readings],
            // One of its own: what it asks is not noted, so that any number may work with it.
            Judge = options.ForWork ? new(folder, breakdowns, accepted, options.Strict) : null,
        };
    }

    void Take(JudgedDelivery one)
    {
        judged.Add(one);
        remaining.Add(one.Delivery.Observations.Length);
        accepted.Add(
            one.Delivery.Observations,
            earlier =>
            {
                if (IsOfSame(judged[earlier.Delivery].File, one.File))
                    remaining[earlier.Delivery]--;
            }
        );
    }

    static bool IsOfSame(DeliveryFile a, DeliveryFile b) =>
        a.Collection.Code == b.Collection.Code && a.Deliverer.Code == b.Deliverer.Code;

    /// <summary>
    /// Numbers the acceptances as the ledger will, and marks as superseded what later numbers of the same organisation
    /// replaced to the last coordinate. A delivery of which one value still counts stays accepted: it is still what
    /// that value rests on.
    /// </summary>
    ImmutableArray<ReadDelivery> WithPositions()
    {
        var position = (long)options.Continued.Length;
        var numbered = new List<ReadDelivery>();
        foreach (var (_, delivery, _) in judged)
        {
            var report = delivery.Report;
            if (report.Status == DeliveryStatus.Accepted)
                report = report with
                {
                    LedgerPosition = PositionOf(report) ?? ++position,
                    Status = IsReplaced(delivery) ? DeliveryStatus.Superseded : DeliveryStatus.Accepted,
                };
            numbered.Add(delivery with { Report = report });
        }
        return [.. numbered];
    }

    /// <summary>Where a ledger already holds the acceptance; null where none does.</summary>
    long? PositionOf(DeliveryReport report) =>
        options.Positions?.GetValueOrDefault(folder.Facts.Code) is { } known
        && known.TryGetValue(report.File, out var position)
            ? position
            : SealAcceptances.Earlier(options.Continued, report.File)?.Position;

    bool IsReplaced(ReadDelivery delivery) => delivery.Observations.Length > 0 && remaining[delivery.Index] == 0;

    /// <summary>How to seal what was accepted; holds no more of this reading than sealing needs.</summary>
    /// <param name="taken">Positions of those that are sealed as they were.</param>
    Func<AcceptanceLedger> Sealing(ImmutableArray<ReadDelivery> deliveries, HashSet<int>? taken)
    {
        var sealing = new SealAcceptances(
            folder,
            breakdowns,
            options.Salts ?? Salts.Trial(folder.Facts.Code),
            options.Continued
        );
        var all = judged
            .Where(one => one.Delivery.Report.Accepted is not null)
            .Select(one => (deliveries[one.Delivery.Index], one.FileHash, Receipted.Of(one.File.Receipt)))
            .ToArray();
        var before = options.Earlier?.Read;
        return () => sealing.Seal(all, before?.Ledger.Acceptances.Where(one => taken!.Contains(one.Delivery)) ?? []);
    }
}

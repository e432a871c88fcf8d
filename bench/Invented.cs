using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Bench;

/// <summary>An edition of invented figures: one delivery with as many observations as asked for.</summary>
static class Invented
{
    const int Indicators = 100;
    const int Organisations = 100;

    public static EditionContents Edition(int count)
    {
        var report = new DeliveryReport(
            "deliveries/all/BZK.csv",
            "all",
            "BZK",
            1,
            DeliveryStatus.Accepted,
            count,
            null,
            new(2024, 2, 16),
            [],
            null
        );
        var observations = ImmutableArray.CreateBuilder<Observation>(count);
        for (var i = 0; i < count; i++)
            observations.Add(At(i));
        return new(
            "bench-2023",
            [new("edition.yaml", new byte[] { 1 })],
            [.. Enumerable.Range(0, Indicators).Select(i => $"indicator_{i}")],
            [.. Enumerable.Range(0, Organisations).Select(i => $"ORG{i}")],
            [""],
            [new(report, new byte[] { 1 }, observations.MoveToImmutable(), [])]
        );
    }

    static Observation At(int i) =>
        new(
            i % Indicators,
            i / Indicators % Organisations,
            Period.Month(2000 + i / 120_000 % 90, 1 + i / 10_000 % 12),
            0,
            i * 1.25m,
            ObservationStatus.Normal,
            false,
            0,
            new(i + 2, 3)
        );

    public static ObservationRow[] Rows(EditionContents edition) =>
        [
            .. edition
                .Deliveries[0]
                .Observations.Select(
                    (o, i) =>
                        new ObservationRow(
                            i,
                            o.Indicator,
                            o.Organisation,
                            o.Period.Start,
                            o.Period.End,
                            o.Breakdown,
                            o.Value,
                            o.Status,
                            o.Confidential,
                            o.Place.Row,
                            o.Place.Column,
                            o.Place.Sheet
                        )
                ),
        ];
}

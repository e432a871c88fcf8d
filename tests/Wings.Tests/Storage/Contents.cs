using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Storage;

/// <summary>Editions to store.</summary>
static class Contents
{
    public static EditionContents Edition(params DeliveredFile[] deliveries) =>
        new(
            "trial-2023",
            [File("catalogue/all.yaml", "indicators: []"), File("edition.yaml", "code: trial-2023")],
            ["gas", "fte"],
            ["BZK", "FIN", "OCW"],
            ["", "grade=12&province=DR", "province=J%26V"],
            [.. deliveries]
        );

    public static FolderFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static DeliveredFile Delivery(
        string organisation,
        int number = 1,
        DeliveryStatus status = DeliveryStatus.Accepted,
        string text = "indicator,period,value",
        decimal value = 12.50m
    ) =>
        new(
            new(
                $"deliveries/energy/{organisation}{(number == 1 ? "" : $".{number}")}.csv",
                "energy",
                organisation,
                number,
                status,
                3,
                new(2024, 2, 10),
                status == DeliveryStatus.Refused ? null : new DateOnly(2024, 2, 16),
                [Finding],
                null
            ),
            Encoding.UTF8.GetBytes(text + organisation + number),
            Observations(value),
            ["Energie", "Blad 2"],
            "p-1",
            "p-2"
        );

    static readonly Finding Finding = new(
        Grade.Question,
        "change",
        "deliveries/energy/FIN.csv",
        "Energie",
        "D14",
        "gas?period=2023&organisation=FIN",
        new("meer dan 30% \"hoger\" \0 \uD83C\uDFDB", "more than 30% higher"),
        Explanation: "a cold winter; 'really'"
    );

    static ImmutableArray<Observation> Observations(decimal value) =>
        [
            new(0, 1, Period.Year(2023), 0, value, ObservationStatus.Normal, false, 0, new(2, 3)),
            new(
                1,
                2,
                Period.Month(2023, 2),
                1,
                -0.000000000000000000000000001m,
                ObservationStatus.Estimated,
                true,
                0,
                new(3, 3, 1)
            ),
            new(
                1,
                0,
                Period.Parse("2022-08..2023-03"),
                2,
                decimal.MaxValue,
                ObservationStatus.Provisional,
                false,
                0,
                new(4, 3, 1)
            ),
        ];
}

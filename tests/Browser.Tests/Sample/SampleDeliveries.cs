using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Browser.Tests.Sample;

/// <summary>Deliveries of the sample: accepted, superseded, refused and absent, with findings of each grade.</summary>
static class SampleDeliveries
{
    public static readonly ImmutableArray<Collection> Collections =
    [
        One("energie-2023", "Energie 2023", "Energy 2023", "gas_use"),
        One("personeel-2023", "Personeel 2023", "Personnel 2023", "sickness_absence", "reports_unsafe", "vacancies"),
    ];

    public static readonly ImmutableArray<DeliveryReport> Reports =
    [
        Report("energie-2023", "BZK", 1, DeliveryStatus.Accepted, 5),
        Report("energie-2023", "FIN", 1, DeliveryStatus.Superseded, 5),
        Report(
            "energie-2023",
            "FIN",
            2,
            DeliveryStatus.Accepted,
            1,
            new Finding(
                Grade.Question,
                "change",
                "deliveries/energie-2023/FIN.2.xlsx",
                "Energie",
                "D14",
                "gas_use?period=2023&organisation=FIN",
                new(
                    "Cel D14 op blad Energie: het verbruik is 34% lager dan een jaar eerder. Licht toe hoe dat komt.",
                    "Cell D14 on sheet Energie: use is 34% lower than a year earlier. Explain why."
                ),
                Explanation: "De meter van het Walterboscomplex was dubbel geteld."
            )
        ),
        Report(
            "energie-2023",
            "IenW",
            1,
            DeliveryStatus.Refused,
            0,
            new Finding(
                Grade.Error,
                "number",
                "deliveries/energie-2023/IenW.xlsx",
                "Energie",
                "E9",
                "gas_use?period=2022&organisation=IenW",
                new(
                    "Cel E9 op blad Energie: '1.234' kan 1234 of 1,234 zijn. Kies de notatie van dit bestand.",
                    "Cell E9 on sheet Energie: '1.234' may be 1234 or 1.234. Choose the notation of this file."
                )
            ),
            new Finding(
                Grade.Note,
                "missing",
                "deliveries/energie-2023/IenW.xlsx",
                "Energie",
                null,
                null,
                new(
                    "Voor 'Aardgasverbruik' ontbreken 2 perioden: 2019 en 2020.",
                    "For 'Natural gas use' 2 periods are missing: 2019 and 2020."
                )
            )
        ),
        Report("energie-2023", "EZ", 1, DeliveryStatus.Accepted, 5),
        Report("personeel-2023", "BZK", 1, DeliveryStatus.Accepted, 15),
        new(
            "deliveries/personeel-2023/JenV",
            "personeel-2023",
            "JenV",
            1,
            DeliveryStatus.Absent,
            0,
            null,
            null,
            [],
            null
        ),
    ];

    static Collection One(string code, string nl, string en, params ImmutableArray<string> indicators) =>
        new(
            code,
            new(nl, en),
            indicators,
            ["ministry"],
            Period.Parse("2019..2023"),
            new(2024, 1, 8),
            new(2024, 2, 16),
            null,
            ImmutableDictionary<string, string>.Empty,
            false,
            ImmutableDictionary<string, ImmutableArray<string>>.Empty
        );

    static DeliveryReport Report(
        string collection,
        string organisation,
        int number,
        DeliveryStatus status,
        int observations,
        params ImmutableArray<Finding> findings
    ) =>
        new(
            $"deliveries/{collection}/{organisation}{(number > 1 ? "." + number : "")}.xlsx",
            collection,
            organisation,
            number,
            status,
            observations,
            new(2024, 2, 12),
            status == DeliveryStatus.Refused ? null : new(2024, 2, 16),
            findings,
            status == DeliveryStatus.Refused ? null : 120
        );
}

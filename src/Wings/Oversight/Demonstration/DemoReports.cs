using System.Collections.Immutable;
using Rekenschap.Oversight.Reports;
using Rekenschap.Oversight.Reports.Reactions;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>
/// Reports to look at, all made up and marked so: of those that exist what departments said to each recommendation, and
/// when, is not known here, and nobody may be called late who is not.
/// </summary>
static class DemoReports
{
    /// <param name="now">So that one is under embargo; what is of a later moment is not there yet.</param>
    public static ImmutableArray<DemoReport> At(DateTimeOffset now) =>
        [.. new[] { Access, Messages, Suppliers(now) }.Where(one => one.Drafted <= now)];

    static DateTimeOffset On(int year, int month, int day) => new(year, month, day, 10, 0, 0, TimeSpan.Zero);

    static readonly DemoReport Access = new(
        FillFindings.Court,
        "Digitale toegang tot systemen (verzonnen)",
        "VB-2023-014",
        2023,
        On(2024, 3, 27),
        new(2024, 4, 24),
        Wide: true,
        On(2024, 5, 15),
        null,
        [
            new(1, "Trek rechten in op de dag waarop iemand vertrekt.", ["BZK", "FIN"]),
            new(2, "Laat elk jaar een ander toetsen wie welke rechten heeft.", ["FIN"]),
        ]
    )
    {
        Reactions =
        [
            new(
                1,
                "BZK",
                Stance.Taken,
                "Het vertrek van een medewerker trekt de rechten voortaan vanzelf in.",
                new(2024, 10, 1),
                On(2024, 4, 22),
                "Wij volgen of dit ook voor ingehuurde mensen werkt.",
                new(
                    new(2024, 9, 16),
                    FollowUp.CarriedOut,
                    "De koppeling werkt.",
                    "Verzonnen toets van 12 september 2024"
                )
            ),
            new(
                1,
                "FIN",
                Stance.Partly,
                "Voor het financiële systeem doen wij dit; voor oude systemen elke week.",
                new(2025, 6, 30),
                On(2024, 4, 23),
                "Een week is lang voor wie nog in het systeem kan.",
                new(new(2024, 11, 4), FollowUp.UnderWay, "Het financiële systeem is gekoppeld.", "")
            ),
            new(
                2,
                "FIN",
                Stance.Refused,
                "Dit doet de eigen controle al; een tweede toets voegt weinig toe.",
                null,
                On(2024, 4, 23)
            ),
        ],
    };

    static readonly DemoReport Messages = new(
        FillFindings.Court,
        "Bewaren van berichten (verzonnen)",
        "VB-2022-031",
        2022,
        On(2023, 3, 29),
        new(2023, 4, 26),
        Wide: false,
        On(2023, 5, 17),
        null,
        [
            new(1, "Stel berichten van bewindspersonen elk kwartaal veilig.", ["FIN", "VWS"]),
            new(2, "Leg vast wie dat doet als de archivaris er niet is.", ["VWS"]),
        ]
    )
    {
        Reactions =
        [
            new(
                1,
                "FIN",
                Stance.Taken,
                "Wij beginnen hiermee in het derde kwartaal.",
                new(2023, 12, 31),
                On(2023, 5, 9),
                "De reactie kwam na de dag die wij vroegen."
            ),
        ],
    };

    /// <summary>A draft that is under embargo still.</summary>
    static DemoReport Suppliers(DateTimeOffset now)
    {
        var today = Kernel.Time.Clock.DayOf(now);
        return new(
            "ADR",
            "Greep op leveranciers (verzonnen concept)",
            "ADR-concept-7",
            today.Year - 1,
            now.AddDays(-12),
            today.AddDays(10),
            Wide: true,
            null,
            Kernel.Time.Clock.StartOf(today.AddDays(40)),
            [
                new(1, "Weet van elke leverancier welke gegevens hij verwerkt.", ["BZK", "OCW", "VWS"]),
                new(2, "Oefen elk jaar wat er gebeurt als een leverancier uitvalt.", ["BZK"]),
            ]
        )
        {
            Reactions =
            [
                new(
                    1,
                    "OCW",
                    Stance.Taken,
                    "Wij leggen dit vast in het register van contracten.",
                    today.AddDays(200),
                    null
                ),
            ],
        };
    }
}

using System.Collections.Immutable;
using Rekenschap.Oversight.Notices;
using Rekenschap.Oversight.Notices.Answers;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>
/// Two notices to look at: one that ran its course, after the replacement of certificates in steps, and one that runs. Who
/// is affected in them was made up, and they say so: of nobody who exists may it be said that its door is open.
/// </summary>
static class DemoNotices
{
    /// <param name="now">So that the one lies in the past and the other is to be answered still.</param>
    public static IEnumerable<DemoNotice> At(DateTimeOffset now) => [Certificates(now), HomeAccess(now)];

    static DemoNotice Certificates(DateTimeOffset now)
    {
        var sent = now.AddDays(-200);
        ImmutableArray<DemoMeasure> steps =
        [
            new("Stap 1: certificaten met uitgebreide controle vervangen", 30, 24),
            new("Stap 2: certificaten van openbare websites vervangen", 60, 55),
            new("Stap 3: certificaten tussen systemen vervangen", 90, 90),
        ];
        return new(
            "Servercertificaten vervangen in drie stappen",
            "Tussencertificaten waaronder onze servercertificaten vallen, kunnen meer ondertekenen dan de bedoeling is: ook het antwoord of een certificaat nog geldig is. Daarom worden zij ingetrokken. Dat gaat in stappen, zodat websites en koppelingen blijven werken.",
            NoticeSeverity.High,
            "Zoek op welke servercertificaten u onder deze uitgever hebt. Vervang ze voor de dag waarop hun stap eindigt, en voer elke stap op als maatregel.",
            sent,
            sent.AddDays(5),
            [
                new("BZK", AnswerVerb.Report, "Ruim twintig certificaten, de meeste van websites.", 1, steps),
                new("FIN", AnswerVerb.Report, "Koppelingen met ketenpartners.", 2, steps),
                new("JENV", AnswerVerb.Report, "Websites en koppelingen.", 2, steps),
                new("OCW", AnswerVerb.Clear, "Onze certificaten komen van een andere uitgever.", 1, []),
                new("SZW", AnswerVerb.Clear, "Nagezocht in de lijst van certificaten: geen.", 3, []),
                new("VWS", AnswerVerb.Report, "Vier websites.", 4, steps[..2]),
                new("LOGIUS", AnswerVerb.Report, "Koppelvlakken voor anderen; die gaan als laatste.", 1, steps),
                new("DUO", AnswerVerb.Report, "Websites en koppelingen.", 3, steps),
            ]
        )
        {
            Closed = (100, "Alle certificaten zijn vervangen; de oude zijn ingetrokken. De evaluatie volgt apart."),
        };
    }

    static DemoNotice HomeAccess(DateTimeOffset now)
    {
        var sent = now.AddHours(-3);
        return new(
            "Lek in toegang voor thuiswerken",
            "In een voorziening waarmee mensen van huis uit werken, zit een lek waarmee een buitenstaander binnen kan komen. Er is nog geen herstel van de leverancier.",
            NoticeSeverity.Critical,
            "Ga na of u deze voorziening gebruikt. Zo ja: zet haar uit of neem de tijdelijke maatregel, en kijk in de logboeken of er al iemand binnen was.",
            sent,
            new(now.Year, now.Month, now.Day, now.Hour, 0, 0, TimeSpan.Zero),
            [
                new(
                    "BZK",
                    AnswerVerb.Report,
                    "In gebruik bij een deel van de werkplekken.",
                    0,
                    [new("Tijdelijke maatregel van de leverancier nemen", 1, null)]
                ),
                new("FIN", AnswerVerb.Clear, "Wij gebruiken een andere voorziening.", 0, []),
                new("JENV", AnswerVerb.Doubt, "Bij twee onderdelen wordt nog gekeken.", 0, []),
                new("SZW", AnswerVerb.Clear, "Uitgezet in een eerder jaar.", 0, []),
                new("SSC-ICT", AnswerVerb.Receive, "", 0, []),
                new("IENW", null, "", 0, []),
                new("OCW", null, "", 0, []),
                new("VWS", null, "", 0, []),
                new("RWS", null, "", 0, []),
                new("DUO", null, "", 0, []),
            ]
        )
        {
            DueInHours = 21,
        };
    }
}

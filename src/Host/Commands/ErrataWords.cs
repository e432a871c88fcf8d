using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>What the command for errata says.</summary>
internal static class ErrataWords
{
    public static readonly Bilingual About = new(
        """
        toont de errata van een editie, en beantwoordt er een

        Een erratum is een gepubliceerde uitspraak die door een correctie veranderde. 'rekenschap serve' houdt ze bij
        zodra nieuwe aanleveringen in de database komen. Afloop: 0 alles is beantwoord, 1 er wacht er nog een op antwoord.
        """,
        """
        shows the errata of an edition, and answers one

        An erratum is a published statement that a correction changed. 'rekenschap serve' keeps them as soon as new
        deliveries come into the database. Exit: 0 all are answered, 1 one still waits for an answer.
        """
    );

    public static readonly Bilingual Edition = new("code van de editie: jbr-2023", "code of the edition: jbr-2023");
    public static readonly Bilingual Answer = new(
        "nummer van het erratum dat u beantwoordt",
        "number of the erratum that you answer"
    );
    public static readonly Bilingual As = new(
        "hoe: erratum (het wordt erbij verteld), edition (er komt een nieuwe uitgave), leave (het blijft zo)",
        "how: erratum (it is told beside it), edition (a new edition follows), leave (it stays so)"
    );
    public static readonly Bilingual Text = new("wat het publiek leest", "what the public reads");

    public static Bilingual None(string edition) =>
        new($"Geen errata van {edition} in deze database.", $"No errata of {edition} in this database.");

    public static Bilingual Answered(int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Erratum {number} is beantwoord; de site toont het."),
            string.Create(CultureInfo.InvariantCulture, $"Erratum {number} is answered; the site shows it.")
        );
}

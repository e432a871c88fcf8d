using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Advices;

/// <summary>What the office says no to, of advices.</summary>
static class AdviceRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "ict_advice.missing",
        new("Dit advies staat niet in het register", "This advice is not in the register")
    );

    public static readonly Refusal OnlyCollege = new(
        RefusalKind.Forbidden,
        "ict_advice.own_advice",
        new(
            "Een advies is van het Adviescollege ICT-toetsing: alleen een adviseur van het college schrijft erin",
            "An advice is the Adviescollege ICT-toetsing's: only an adviser of the college writes in it"
        )
    );

    public static readonly Refusal OnlyOriginal = Not(
        "original",
        "Dit advies is aangehaald; voer eerst het origineel in",
        "This advice is quoted; first enter the original"
    );

    public static readonly Refusal OnlyQuoted = Not(
        "quoted",
        "Dit advies is door het Adviescollege zelf ingevoerd; een aanhaling is er niet meer",
        "This advice was entered by the Adviescollege itself; there is no quotation any more"
    );

    public static readonly Refusal NothingSaid = Not(
        "with_reason",
        "Schrijf op waarom: de reden wordt bewaard",
        "Write down why: the reason is kept"
    );

    public static readonly Refusal NoSuchRecommendation = new(
        RefusalKind.NotFound,
        "ict_advice.recommendation",
        new("Deze aanbeveling staat niet in het advies", "This recommendation is not in the advice")
    );

    public static readonly Refusal NotSent = Not(
        "advice_sent",
        "De Kamer heeft dit advies nog niet; reageren kan daarna",
        "Parliament does not have this advice yet; one can react after that"
    );

    public static readonly Refusal NotYet = new(
        RefusalKind.NotFound,
        "ict_advice.no_edition",
        new("Er is nog geen uitgave waaraan wordt gewerkt", "No edition is being worked on yet")
    );

    public static Refusal Known(int number, bool quoted) =>
        Not(
            "known",
            quoted
                ? $"Dit aanmeldnummer is al aangehaald, als advies {number}; open dat en voer daar het origineel in"
                : $"Dit aanmeldnummer staat er al, als advies {number}",
            quoted
                ? $"This register number was quoted already, as advice {number}; open that and enter the original there"
                : $"This register number is there already, as advice {number}"
        );

    public static Refusal OfAnother(string code) =>
        new(
            RefusalKind.Forbidden,
            "ict_advice.of_another",
            new(
                $"Dit kan alleen wie voor {code} werkt; vraag het daar, of kies bovenaan voor wie u werkt",
                $"Only who works for {code} can do this; ask there, or choose above for whom you work"
            )
        );

    static Refusal Not(string code, string nl, string en) =>
        new(RefusalKind.Conflict, "ict_advice." + code, new(nl, en));
}

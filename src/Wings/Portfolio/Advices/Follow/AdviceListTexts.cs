using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Advices.Follow;

/// <summary>The words of the lists of advices, and of what has none.</summary>
static class AdviceListTexts
{
    public static readonly Bilingual Lead = new(
        "Wat bij het Adviescollege ICT-toetsing is aangemeld, welk advies eruit kwam en wat ermee is gedaan. Het advies is van het college, de reactie en de opvolging zijn van het departement.",
        "What was registered with the Adviescollege ICT-toetsing, which advice came of it and what was done with it. The advice is the college's, the reaction and what was done are the department's."
    );
    public static readonly Bilingual Unregistered = new(
        "Niet aangemeld bij het Adviescollege",
        "Not registered with the Adviescollege"
    );
    public static readonly Bilingual UnregisteredLead = new(
        "ICT-activiteiten die moeten zijn aangemeld, en waarvan geen aanmelding of advies in het register staat. Dit wordt uitgerekend uit de openbare versie.",
        "ICT activities that have to be registered, and of which no registration or advice is in the register. This is computed from the public version."
    );
    public static readonly ImmutableArray<Bilingual> Duty =
    [
        new(
            "Aanmelden moet wat over de hele looptijd 5.000.000 euro of meer kost, van een ministerie, een publiekrechtelijk ZBO, de politie of de rechterlijke macht is, en geen wapensysteem is.",
            "To be registered is what costs 5,000,000 euro or more over its whole life, is of a ministry, a public body, the police or the judiciary, and is no weapon system."
        ),
        new("Wat is afgerond of geannuleerd, staat hier niet.", "What was finished or cancelled is not here."),
    ];
    public static readonly Bilingual Everything = new(
        "Alles wat moet zijn aangemeld, is aangemeld.",
        "All that has to be registered was registered."
    );
    public static readonly Bilingual Costs = new("Actuele schatting", "Current estimate");
    public static readonly Bilingual Papers = new("Volgens de activiteit", "By the activity itself");
    public static readonly Bilingual SaysAdvice = new("heeft een advies", "has an advice");
    public static readonly Bilingual SaysNone = new("heeft geen advies", "has no advice");
}

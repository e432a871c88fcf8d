using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Roles;

/// <summary>What stands on the page of rights.</summary>
static class RightsTexts
{
    public static readonly Bilingual Title = new("Wie mag wat", "Who may what");
    public static readonly Bilingual Lead = new(
        "Wat iemand mag, volgt uit zijn rol voor de organisatie waarvoor hij werkt. Niemand doet twee van indienen, goedkeuren en aanvaarden: vier ogen zien elk cijfer.",
        "What somebody may do follows from the role for the organisation he works for. Nobody does two of handing in, approving and accepting: four eyes see each figure."
    );
    public static readonly Bilingual May = new("Mag", "May");
    public static readonly Bilingual When = new("Wanneer", "When");
    public static readonly Bilingual Give = new("een rol geven of beëindigen", "give or end a role");
    public static readonly Bilingual GiveWhen = new(
        "van de eigen organisatie, nooit een eigen rol, met een reden",
        "of the own organisation, never an own role, with a reason"
    );
    public static readonly Bilingual Review = new("rollen nalopen", "review roles");
    public static readonly Bilingual ReviewWhen = new("elk kwartaal", "each quarter");
    public static readonly Bilingual Read = new(
        "zien wie welke rol had, onder pseudoniem",
        "see who had which role, by pseudonym"
    );
    public static readonly Bilingual Always = new("altijd", "always");
    public static readonly Bilingual Mine = new("Dit mag u nu", "This you may do now");
}

using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Roles;

/// <summary>What stands on the pages of roles.</summary>
static class RoleTexts
{
    public static readonly Bilingual Title = new("Rollen", "Roles");
    public static readonly Bilingual Lead = new(
        "Wie voor deze organisatie welke rol heeft, had en krijgt. Wat is gegeven, blijft staan nadat het is geëindigd.",
        "Who has, had and will have which role for this organisation. What was given stays on record after it has ended."
    );
    public static readonly Bilingual OnDay = new("Stand op", "As it was on");
    public static readonly Bilingual Show = new("Toon", "Show");
    public static readonly Bilingual All = new("Alles, ook wat voorbij is", "All of it, what is past too");
    public static readonly Bilingual Who = new("Wie", "Who");
    public static readonly Bilingual What = new("Rol", "Role");
    public static readonly Bilingual From = new("Vanaf", "From");
    public static readonly Bilingual Until = new("Tot en met", "Until");
    public static readonly Bilingual Open = new("open", "open");
    public static readonly Bilingual InPlaceOf = new("Vervangt", "Replaces");
    public static readonly Bilingual Nobody = new(
        "Niemand heeft op die dag een rol voor deze organisatie.",
        "Nobody has a role for this organisation on that day."
    );

    public static readonly Bilingual Give = new("Geef een rol", "Give a role");
    public static readonly Bilingual Email = new("E-mailadres", "E-mail address");
    public static readonly Bilingual EmailHint = new(
        "Wie nog geen account heeft, krijgt er een; u ziet daarna de link waarmee die begint.",
        "Who has no account yet gets one; you then see the link with which to begin."
    );
    public static readonly Bilingual EmailWrong = new(
        "Vul een e-mailadres in, zoals a.jansen@minfin.nl",
        "Fill in an e-mail address, such as a.jansen@minfin.nl"
    );
    public static readonly Bilingual Name = new("Naam", "Name");
    public static readonly Bilingual NameMissing = new("Vul de naam in", "Fill in the name");
    public static readonly Bilingual RoleMissing = new("Kies een rol", "Choose a role");
    public static readonly Bilingual FromMissing = new("Kies de eerste dag", "Choose the first day");
    public static readonly Bilingual UntilHint = new(
        "De laatste dag. Nodig voor een vervanging.",
        "The last day. Needed for a replacement."
    );
    public static readonly Bilingual UntilBefore = new(
        "De laatste dag ligt voor de eerste: kies een latere",
        "The last day is before the first: choose a later one"
    );
    public static readonly Bilingual UntilMissing = new(
        "Een vervanging heeft een laatste dag: kies die",
        "A replacement has a last day: choose it"
    );
    public static readonly Bilingual Reason = new("Waarom", "Why");
    public static readonly Bilingual ReasonMissing = new(
        "Schrijf waarom; dat staat later in het grootboek",
        "Write why; the ledger keeps it"
    );

    public static readonly Bilingual GivenTitle = new("De rol is gegeven", "The role was given");
    public static readonly Bilingual Link = new(
        "Geef deze link aan de persoon zelf, langs een weg die u vertrouwt. Hij werkt één keer en zeven dagen lang, en is alleen nu te zien.",
        "Give this link to the person, by a way that you trust. It works once, for seven days, and can be seen only now."
    );
    public static readonly Bilingual HasAccount = new(
        "De persoon heeft al een account en meldt zich daarmee aan.",
        "The person has an account already and signs in with that."
    );
    public static readonly Bilingual Back = new("Naar de rollen", "To the roles");

    public static readonly Bilingual EndTitle = new("Beëindig deze rol", "End this role");
    public static readonly Bilingual LastDay = new("Laatste dag", "Last day");
    public static readonly Bilingual LastDayMissing = new("Kies de laatste dag", "Choose the last day");
    public static readonly Bilingual LastDayPast = new(
        "De laatste dag is geweest: kies gisteren of later",
        "The last day has passed: choose yesterday or later"
    );
    public static readonly Bilingual End = new("Beëindig", "End");

    public static readonly Bilingual AnewTitle = new("Laat opnieuw beginnen", "Let begin anew");
    public static readonly Bilingual AnewMeans = new(
        "Voor wie wachtwoord of telefoon kwijt is. Wachtwoord, app, herstelcodes en passkeys vervallen, alles wordt afgemeld, en u krijgt een nieuwe link, die een andere beheerder nog bevestigt.",
        "For who lost password or phone. Password, app, recovery codes and passkeys become void, every session ends, and you get a new link, which another administrator has yet to confirm."
    );
    public static readonly Bilingual Anew = new(
        "Maak ongeldig en geef een nieuwe link",
        "Make void and give a new link"
    );
    public static readonly Bilingual AnewWaits = new(
        "De link werkt pas als een andere beheerder van uw organisatie dit heeft bevestigd; het staat bij diens werk.",
        "The link works only once another administrator of your organisation has confirmed this; it is among their work."
    );
    public static readonly Bilingual AnewDone = new("Er is een nieuwe link", "There is a new link");

    public static readonly Refusal Elsewhere = new(
        RefusalKind.Forbidden,
        "account.elsewhere",
        new(
            "Deze persoon heeft ook rollen voor een andere organisatie; alleen de beheerder van het systeem kan dan opnieuw laten beginnen",
            "This person has roles for another organisation too; only the operator of the system can then let begin anew"
        )
    );

    public static readonly Bilingual GiveOne = new("Geef iemand die rol", "Give somebody that role");

    public static Bilingual NoAdministratorFrom(DateOnly day) =>
        new(
            $"Vanaf {Ui.Page.Days.Long(day, Language.Nl)} heeft uw organisatie geen beheerder meer",
            $"From {Ui.Page.Days.Long(day, Language.En)} your organisation has no administrator any more"
        );

    public static Refusal LastAdministrator(string organisation) =>
        new(
            RefusalKind.Conflict,
            "role.last_administrator",
            new(
                $"Dit is de enige beheerder van {organisation}: daarna kan niemand daar nog rollen geven. Laat eerst iemand anders daar beheerder worden, uiterlijk vanaf de dag erna.",
                $"This is the only administrator of {organisation}: nobody could give roles there any more. First have somebody else become administrator there, from the day after at the latest."
            )
        );

    /// <summary>What a role is for, in a sentence.</summary>
    public static Bilingual Means(Role role) =>
        role switch
        {
            Role.Supplier => new("Levert cijfers aan en legt ze uit.", "Hands in figures and explains them."),
            Role.Controller => new(
                "Keurt goed wat de organisatie verlaat; nooit wat hij zelf indiende.",
                "Approves what leaves the organisation; never what he handed in himself."
            ),
            Role.Coordinator => new(
                "Vraagt, herinnert, aanvaardt en publiceert; nooit wat hij zelf goedkeurde.",
                "Asks, reminds, accepts and publishes; never what he approved himself."
            ),
            Role.Auditor => new("Leest mee en wijzigt niets.", "Reads along and changes nothing."),
            Role.Editor => new("Schrijft de documenten.", "Writes the documents."),
            Role.Signatory => new(
                "Ondertekent namens een bewindspersoon en geeft een uitspraak vrij die afwijkt van de cijfers.",
                "Signs for a minister and releases a statement that deviates from the figures."
            ),
            Role.Adviser => new(
                "Voert de adviezen van het Adviescollege ICT-toetsing in; alleen van het college zelf.",
                "Enters the advices of the Adviescollege ICT-toetsing; of that college only."
            ),
            Role.Administrator => new(
                "Geeft en neemt rollen van de eigen organisatie; nooit van zichzelf.",
                "Gives and takes roles of the own organisation; never his own."
            ),
            _ => new(
                "De software, op een map of rooster van een mens.",
                "The software, on a folder or schedule that a person set."
            ),
        };
}

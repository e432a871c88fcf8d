using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliverers;

static class OrganisationTexts
{
    public static readonly Bilingual Organisations = new("Organisaties", "Organisations");
    public static readonly Bilingual Lead = new(
        "De organisaties die aanleveren, door de tijd heen: wat zij waren, wat zij werden en wat zij aanleverden.",
        "The organisations that deliver, through time: what they were, what they became and what they delivered."
    );
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Kind = new("Soort", "Kind");
    public static readonly Bilingual Code = new("Code", "Code");
    public static readonly Bilingual Exists = new("Bestaat", "Exists");
    public static readonly Bilingual Always = new("de hele periode", "throughout");
    public static readonly Bilingual Parent = new("Valt onder", "Part of");
    public static readonly Bilingual From = new("Komt voort uit", "Came from");
    public static readonly Bilingual EarlierNames = new("Heette eerder", "Was called before");
    public static readonly Bilingual Gave = new("Ging eerder over naar", "Went before to");
    public static readonly Bilingual Became = new("Ging op in", "Became");
    public static readonly Bilingual Kept = new("In de registers", "In the registers");
    public static readonly Bilingual Related = new(
        "Zie ook waar deze organisatie uit voortkwam of in opging:",
        "See also what this organisation came from or became:"
    );
    public static readonly Bilingual Questions = new("Vragen en toelichtingen", "Questions and explanations");
    public static readonly Bilingual Uri = new("Vast kenmerk", "Permanent identifier");
    public static readonly Bilingual Parts = new("Onderdelen", "Parts");
    public static readonly Bilingual Figures = new("Cijfers", "Figures");
    public static readonly Bilingual FiguresBeside = new(
        "Laatste waarde, naast die van het geheel",
        "Latest value, beside that of the whole"
    );
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual Whole = new("Geheel", "Whole");
    public static readonly Bilingual Share = new("Aandeel", "Share");
    public static readonly Bilingual Deliveries = new("Aanleveringen", "Deliveries");
    public static readonly Bilingual DeliveredWhat = new(
        "Wat is aangeleverd en wat ervan werd",
        "What was delivered and what became of it"
    );
    public static readonly Bilingual NoDeliveries = new(
        "Van deze organisatie werd niets gevraagd of ontvangen.",
        "Nothing was asked of or received from this organisation."
    );
    public static readonly Bilingual NoFigures = new(
        "Er zijn geen cijfers van deze organisatie.",
        "There are no figures of this organisation."
    );

    public static Bilingual KindOf(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.Government => new("Overheid als geheel", "Government as a whole"),
            OrganisationKind.Ministry => new("Ministerie", "Ministry"),
            OrganisationKind.Agency => new("Agentschap", "Agency"),
            OrganisationKind.Zbo => new("Zelfstandig bestuursorgaan", "Independent administrative body"),
            OrganisationKind.Council => new(
                "Hoog College van Staat of adviesraad",
                "High Council of State or advisory council"
            ),
            _ => new("Onderdeel", "Unit"),
        };

    public static Bilingual Since(Bilingual day) => new($"sinds {day.Nl}", $"since {day.En}");

    public static Bilingual Until(Bilingual day) => new($"tot en met {day.Nl}", $"until {day.En}");
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>What an office counts, whatever its catalogue says: the nouns that may follow a share, and after which "geen" is a number.</summary>
internal static class CountedThings
{
    static readonly ImmutableArray<string> Nl =
    [
        .. (
            "ministerie|ministeries|departement|departementen|organisatie|organisaties|agentschap|"
            + "agentschappen|medewerker|medewerkers|ambtenaar|ambtenaren|locatie|locaties|pand|panden|verzoek|"
            + "verzoeken|besluit|besluiten|vacature|vacatures|melding|meldingen|klacht|klachten|incident|"
            + "incidenten|datalek|datalekken|project|projecten|document|documenten|fout|fouten|directie|"
            + "directies|gemeente|gemeenten|provincie|provincies|dienst|diensten|team|teams|laptop|laptops|"
            + "euro|onvolkomenheid|onvolkomenheden|storing|storingen|ziekmelding|ziekmeldingen"
        ).Split('|'),
    ];

    static readonly ImmutableArray<string> En =
    [
        .. (
            "ministry|ministries|department|departments|organisation|organisations|organization|"
            + "organizations|agency|agencies|employee|employees|official|officials|staff|location|locations|"
            + "building|buildings|request|requests|decision|decisions|vacancy|vacancies|report|reports|"
            + "complaint|complaints|incident|incidents|breach|breaches|project|projects|document|documents|"
            + "error|errors|team|teams|laptop|laptops|euro|euros|municipality|municipalities|province|"
            + "provinces|deficiency|deficiencies|outage|outages"
        ).Split('|'),
    ];

    public static ImmutableArray<string> In(Language language) => language == Language.Nl ? Nl : En;
}

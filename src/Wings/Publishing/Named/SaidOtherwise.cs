using System.Collections.Frozen;
using System.Collections.Immutable;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Publishing.Named;

/// <summary>Words of an office that mean one thing: prose says "ambtenaren" where the catalogue says "personen".</summary>
internal static class SaidOtherwise
{
    static readonly string[] Groups =
    [
        "ambtenaren ambtenaar medewerkers personeel werknemers personen mensen collega staff employees officials people",
        "werkten werken werkzaam dienst bezetting formatie posts worked",
        "ziek ziekte verzuim ziekteverzuim ziekmelding sick sickness absence",
        "vertrek vertrokken uitstroom uitgestroomd left outflow",
        "instroom ingestroomd aangenomen geworven werving joined inflow recruited",
        "vacatures vacature openstaande posten vacancies",
        "inhuur ingehuurd extern externen hire hired external",
        "gas aardgas natural",
        "bespaard bespaarde bespaarden besparing besparen saved saving savings",
        "stroom elektriciteit electricity power",
        "duurzaam groen groene green renewable",
        "uitstoot emissie broeikasgas co2 emissions",
        "auto wagen wagenpark voertuigen dienstauto cars fleet vehicles",
        "vliegen vliegreizen vluchten flying flights",
        "thuis thuiswerken hybride home hybrid",
        "kantoor kantoren gebouw gebouwen panden huisvesting rijkskantoren offices buildings",
        "leeg leegstand leegstaand vacant empty",
        "bureau bureaus werkplek werkplekken desks workplaces",
        "benutting gebruikt bezet occupancy",
        "verzoek verzoeken woo wob openbaarheid request requests",
        "openbaar gemaakt gepubliceerd published disclosed",
        "termijn tijdig tijd laat late deadline time",
        "facturen factuur rekeningen betaald betalen invoices paid",
        "vrouwen vrouw women",
        "jongeren jonger jonge young",
        "ouderen ouder oudere older",
        "ict it digitaal informatietechnologie digital",
        "discriminatie racisme uitsluiting discrimination",
        "meldingen melding gemeld integriteit reports reported integrity",
        "banen arbeidsplaatsen werkgelegenheid jobs employment",
        "provincie regio regionaal province region",
        "stage stages stagiairs internships interns",
        "duur doorlooptijd looptijd dagen days duration",
        "kosten uitgaven geld bedrag costs spending expenditure",
        "ai algoritme algoritmen generatieve algorithms",
        "afval vuilnis waste",
        "papier paper",
        "inkoop aanbesteding aanbestedingen procurement tenders",
    ];

    static readonly FrozenDictionary<string, ImmutableArray<string>> ByWord = Groups
        // As they are compared: folded.
        .Select(group => Folding.Words(group).ToArray())
        .SelectMany(group => group.Select(word => (Word: word, Group: group)))
        .GroupBy(one => one.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(
            one => one.Key,
            one => one.SelectMany(group => group.Group).Distinct().Except([one.Key]).ToImmutableArray(),
            StringComparer.Ordinal
        );

    /// <summary>Other words for a folded one; empty where none are known.</summary>
    public static ImmutableArray<string> Of(string word) => ByWord.GetValueOrDefault(word, []);
}

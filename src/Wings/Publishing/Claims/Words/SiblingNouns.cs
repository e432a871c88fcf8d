using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>What those are called among whom a rank is taken: "van alle ministeries", "of all years".</summary>
internal static class SiblingNouns
{
    public static IEnumerable<ImmutableArray<Token>> Of(OrganisationKind kind, Language language) =>
        Cut(
            language,
            "organisaties",
            "organisations|organizations",
            kind switch
            {
                OrganisationKind.Ministry => ("ministeries|departementen", "ministries|departments"),
                OrganisationKind.Agency => ("agentschappen|uitvoeringsorganisaties", "agencies"),
                OrganisationKind.Zbo => ("zbo's|zelfstandige bestuursorganen", "autonomous bodies"),
                OrganisationKind.Council => ("hoge colleges van staat|hoge colleges", "high councils of state"),
                OrganisationKind.Unit => ("diensten|directies|onderdelen", "services|directorates|units"),
                _ => ("", ""),
            }
        );

    public static IEnumerable<ImmutableArray<Token>> Of(Frequency unit, Language language) =>
        Cut(
            language,
            "perioden|periodes",
            "periods",
            unit switch
            {
                Frequency.Year => ("jaren", "years"),
                Frequency.Quarter => ("kwartalen", "quarters"),
                Frequency.Month => ("maanden", "months"),
                _ => ("dagen", "days"),
            }
        );

    static IEnumerable<ImmutableArray<Token>> Cut(
        Language language,
        string nl,
        string en,
        (string Nl, string En) own
    ) =>
        (language == Language.Nl ? $"{nl}|{own.Nl}" : $"{en}|{own.En}")
            .Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(Tokenizer.Cut)
            .OrderByDescending(noun => noun.Length);
}

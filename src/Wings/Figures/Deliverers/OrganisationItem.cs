using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Deliverers;

/// <summary>An organisation as the API says it.</summary>
sealed record OrganisationItem(
    [property: Says("Vaste code", "Stable code")] string Code,
    [property: Says("Adres in de TOOI-lijst", "Address in the TOOI list")] string? Uri,
    [property: Says("Laatste naam", "Last name")] Bilingual Name,
    [property: Says("Soort organisatie", "Kind of organisation")] OrganisationKind Kind,
    [property: Says("Code van de organisatie erboven", "Code of the organisation above")] string? Parent,
    [property: Says("Eerste dag", "First day")] DateOnly? ValidFrom,
    [property: Says("Laatste dag", "Last day")] DateOnly? ValidTo,
    [property: Says("Andere namen die zij ooit had", "Other names that it ever had")] ImmutableArray<string> Aliases,
    [property: Says("Wat zij achtereenvolgens was", "What it was, one after another")]
        ImmutableArray<TenureItem> Tenures,
    [property: JsonPropertyName("_links")] OrganisationLinks Links
)
{
    public static OrganisationItem Of(ApiFacts facts, Organisation one) =>
        new(
            one.Code,
            one.Uri,
            one.Name,
            one.Kind,
            one.Parent,
            one.ValidFrom,
            one.ValidTo,
            one.Aliases,
            [
                .. one.Tenures.Select(tenure => new TenureItem(
                    tenure.Name,
                    tenure.ValidFrom,
                    tenure.ValidTo,
                    [.. tenure.Successors.Select(heir => new SuccessorItem(heir.Code, heir.Share))]
                )),
            ],
            new(new(facts.Href($"/organisations/{Path(one)}")), new(facts.SiteHref(Path(one, SitePaths.Organisation))))
        );

    static string Path(Organisation one) => System.Uri.EscapeDataString(one.Code);

    static string Path(Organisation one, Func<string, string> place) => place(Path(one));
}

/// <summary>A stretch of days in which an organisation was one body under one name.</summary>
sealed record TenureItem(
    Bilingual Name,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    [property: Says("Wie er verder ging, en met welk deel", "Who went on, and with which share")]
        ImmutableArray<SuccessorItem> Successors
);

/// <summary>Who takes over which share.</summary>
sealed record SuccessorItem(string Organisation, decimal Share);

/// <summary>The organisation itself, and its page for people.</summary>
sealed record OrganisationLinks(ApiLink Self, ApiLink Page);

using System.Collections.Immutable;

namespace Rekenschap.Ui.Api;

/// <summary>One page of a list.</summary>
public sealed record PageOf<T>(
    [property: Says("Wat er op deze bladzijde staat", "What stands on this page")] ImmutableArray<T> Items,
    [property: Says("Welke bladzijde dit is, vanaf 1", "Which page this is, from 1")] int Page,
    [property: Says("Hoeveel er op een bladzijde passen", "How many fit on a page")] int PageSize,
    [property: Says("Hoeveel er in totaal zijn", "How many there are in all")] long Total,
    [property: Says(
        "Of de uitgave verzonnen cijfers bevat; bij een indicator staat welke",
        "Whether the edition holds invented figures; at an indicator stands which"
    )]
        bool Invented,
    [property: System.Text.Json.Serialization.JsonPropertyName("_links")]
    [property: Says("Deze en de andere bladzijden", "This and the other pages")]
        PageLinks Links
);

/// <summary>Addresses of the pages around one; null where there is none.</summary>
public sealed record PageLinks(ApiLink Self, ApiLink First, ApiLink? Prev, ApiLink? Next, ApiLink Last);

/// <summary>Somewhere to go on.</summary>
public sealed record ApiLink(string Href);

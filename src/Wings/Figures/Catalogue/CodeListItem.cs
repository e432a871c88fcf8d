using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Catalogue;

/// <summary>A code list as the API says it.</summary>
sealed record CodeListItem(
    [property: Says("Vaste code; ook de naam van de dimensie", "Stable code; the dimension's name too")] string Code,
    [property: Says("Hoeveel onderdelen er zijn", "How many members there are")] int Count,
    [property: Says("Waar de onderdelen staan", "Where the members are")] ApiLink Members
);

/// <summary>A member of a code list.</summary>
sealed record MemberItem(
    [property: Says("Vaste code", "Stable code")] string Code,
    [property: Says("Naam", "Name")] Bilingual Name,
    [property: Says("Code van het bovenliggende onderdeel", "Code of the parent")] string? Parent,
    [property: Says("Eerste dag waarop het geldt", "First day on which it is valid")] DateOnly? ValidFrom,
    [property: Says("Laatste dag waarop het geldt", "Last day on which it is valid")] DateOnly? ValidTo
);

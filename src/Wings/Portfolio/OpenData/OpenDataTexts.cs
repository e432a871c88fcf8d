using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.OpenData;

/// <summary>The words around files, feed and API of the portfolio.</summary>
static class OpenDataTexts
{
    public static readonly ImmutableArray<Bilingual> About =
    [
        new(
            "Elk blad is een onderdeel; bij elke regel staat in welke openbare versie zij staat.",
            "Each sheet is a section; each line names the public version in which it stands."
        ),
        new(
            "Dagen zijn geschreven als 2024-01-31, bedragen in euro's. Wat niet bekend is, is leeg.",
            "Days are written as 2024-01-31, amounts in euros. What is not known is empty."
        ),
        new(
            "Kosten van de oude en de nieuwe indeling staan naast elkaar zoals ze zijn opgegeven, en worden niet omgerekend.",
            "Costs of the old and the new classification stand side by side as they were stated, and are not converted."
        ),
    ];

    public static readonly Bilingual Feed = new(
        "Wijzigingen van grote ICT-activiteiten",
        "Changes of large ICT activities"
    );
    public static readonly Bilingual FollowFeed = new(
        "Volg wijzigingen in een feedlezer",
        "Follow changes in a feed reader"
    );
    public static readonly Bilingual OneAlong = new("Neem deze activiteit mee", "Take this activity along");
    public static readonly Bilingual OneAlongHint = new(
        "Alle onderdelen door alle openbare versies heen.",
        "All sections through all public versions."
    );
    public static readonly Bilingual Json = new("als JSON (API)", "as JSON (API)");
    public static readonly Bilingual FollowMail = new(
        "Krijg een mail als deze activiteit wijzigt",
        "Get a mail when this activity changes"
    );

    public static Bilingual FeedOf(string name) => new($"Wijzigingen van {name}", $"Changes of {name}");
}

namespace Rekenschap.Publishing.Untagged;

// The words that tell a wish or an idiom from a statement.
internal sealed partial class DutchCircumstances
{
    static readonly string[] Modals =
    [
        "te",
        "zal",
        "zullen",
        "zou",
        "zouden",
        "moet",
        "moeten",
        "moest",
        "moesten",
        "kan",
        "kunnen",
        "kon",
        "konden",
        "wil",
        "willen",
        "wilde",
        "wilden",
        "laten",
        "laat",
        "mag",
        "mogen",
        "gaan",
        "gaat",
        "dient",
        "dienen",
        "doen",
        "helpt",
        "helpen",
    ];

    static readonly string[] Idioms =
    [
        "respect",
        "rust",
        "tijd",
        "tijde",
        "tijden",
        "duidelijkheid",
        "waarschijnlijkheid",
        "hens",
        "zeilen",
        "macht",
        "kanten",
        "begrip",
        "lof",
        "hoop",
        "reden",
        "aandacht",
        "vertrouwen",
        "belang",
        "ruimte",
        "geval",
        "openheid",
        "recht",
        "informatie",
        "burgers",
        "betrokkenen",
        "aspecten",
        "vormen",
        "opzichten",
        "niveaus",
    ];

    static readonly string[] Wishes =
    [
        "wil",
        "willen",
        "moet",
        "moeten",
        "mag",
        "mogen",
        "kan",
        "kunnen",
        "zal",
        "zullen",
        "zou",
        "zouden",
        "dient",
        "dienen",
        "verdient",
    ];
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary>What may be asked of figures.</summary>
static class FigureParameters
{
    public static readonly ApiParameter Indicator = ApiParameter.Path(
        "indicator",
        new("Code van de indicator", "Code of the indicator"),
        "fte"
    );

    public static readonly ApiParameter Period = new(
        "period",
        new(
            "Periode als 2023, 2023-Q2, 2023-04 of 2022-08..2023-03; zonder: de nieuwste",
            "Period such as 2023, 2023-Q2, 2023-04 or 2022-08..2023-03; without: the newest"
        ),
        "2023"
    );

    public static readonly ApiParameter Organisation = new(
        "organisation",
        new(
            "Code of andere naam van de organisatie; zonder: het geheel",
            "Code or other name of the organisation; without: the whole"
        ),
        "FIN"
    );

    public static readonly ApiParameter Member = new(
        "member",
        new(
            "Onderdeel van een dimensie, als DIMENSIE:CODE; meer van een dimensie splitsen daarnaar uit",
            "Member of a dimension, as DIMENSION:CODE; several of one dimension tell figures apart by it"
        ),
        "age:25"
    )
    {
        Many = true,
    };

    public static readonly ApiParameter By = new(
        "by",
        new(
            "Waarnaar wordt uitgesplitst: period, organisation of een dimensie van de indicator",
            "What figures are told apart by: period, organisation or a dimension of the indicator"
        ),
        "organisation"
    )
    {
        Many = true,
    };

    public static readonly ApiParameter As = new(
        "as",
        new(
            "Met de organisaties van toen (then) of omgerekend naar die van nu (now)",
            "With the organisations of then, or mapped to those of now"
        ),
        "then"
    )
    {
        Choices = ["then", "now"],
    };

    public static readonly ApiParameter KnownAt = new(
        "knownAt",
        new("Zoals bekend op deze dag; zonder: nu", "As known on this day; without: now"),
        "2024-05-15"
    )
    {
        Format = "date",
    };

    public static readonly ApiParameter Format = new(
        "format",
        new("Vorm van het antwoord; gaat voor de kop Accept", "Form of the answer; goes before the Accept header"),
        "json"
    )
    {
        Choices = [.. FigureForms.All.Select(one => one.Word)],
    };

    /// <summary>Of a question that may ask for many figures.</summary>
    public static readonly ImmutableArray<ApiParameter> Many =
    [
        Indicator,
        Period with
        {
            Many = true,
        },
        By,
        Organisation with
        {
            Many = true,
        },
        Member,
        As,
        KnownAt,
    ];

    /// <summary>Of a question that asks for one figure.</summary>
    public static readonly ImmutableArray<ApiParameter> One = [Indicator, Period, Organisation, Member, As, KnownAt];
}

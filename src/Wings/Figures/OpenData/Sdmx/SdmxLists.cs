using System.Collections.Immutable;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.OpenData.Sdmx;

/// <summary>A code list of the structure.</summary>
internal sealed record SdmxList(string Id, Bilingual Name, ImmutableArray<Member> Codes);

/// <summary>The code lists that the data use: indicators, the members of the dimensions, and what is said of a value.</summary>
internal static class SdmxLists
{
    static readonly SdmxList[] OfAttributes =
    [
        new(
            "CL_OBS_STATUS",
            new("Status van een waarneming", "Status of an observation"),
            [
                Code("A", "definitief", "normal"),
                Code("P", "voorlopig", "provisional"),
                Code("E", "geschat", "estimated"),
                Code("M", "ontbreekt", "missing"),
                Code("L", "niet uitgevraagd", "not collected"),
            ]
        ),
        new(
            "CL_CONF_STATUS",
            new("Vertrouwelijkheid", "Confidentiality"),
            [Code("F", "vrij", "free"), Code("C", "niet getoond: vertrouwelijk", "not shown: confidential")]
        ),
        new(
            "CL_INVENTED",
            new("Verzonnen voor een demonstratie", "Invented for a demonstration"),
            [
                Code("none", "niets", "nothing"),
                Code("parts", "de verdeling", "the split"),
                Code("all", "alles, ook het totaal", "all, totals too"),
                Code(
                    "edition",
                    "deel van een uitgave met verzonnen cijfers",
                    "part of an edition with invented figures"
                ),
            ]
        ),
    ];

    public static bool IsCoded(string attribute) => OfAttributes.Any(list => list.Id == "CL_" + attribute);

    public static IEnumerable<SdmxList> All(EditionFigures figures, IEnumerable<string> dimensions) =>
        dimensions
            .Select(dimension => Of(figures, dimension))
            .Prepend(new(SdmxNames.CodeList("indicator"), SdmxTexts.Figures, Indicators(figures)))
            .Concat(OfAttributes);

    static SdmxList Of(EditionFigures figures, string dimension)
    {
        var members = figures.Members(dimension).DistinctBy(one => one.Code).ToImmutableArray();
        var codes = members.Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        return new(
            SdmxNames.CodeList(dimension),
            QuestionWording.Heading(dimension),
            [
                .. members.Select(one =>
                    one.Parent is { } parent && codes.Contains(parent) ? one : one with { Parent = null }
                ),
            ]
        );
    }

    static ImmutableArray<Member> Indicators(EditionFigures figures) =>
        [.. figures.Indicators.Select(one => new Member(one.Code, one.Name, null))];

    static Member Code(string code, string nl, string en) => new(code, new(nl, en), null);
}

using System.Collections.Immutable;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Catalogue;

/// <summary><c>GET /code-lists</c> and <c>GET /code-lists/{codeList}</c>: members that figures are told apart by.</summary>
static class ListCodeLists
{
    static readonly ApiOperation Many = new(
        "listCodeLists",
        "code-lists",
        new("Alle codelijsten", "All code lists"),
        new("De lijsten waarnaar cijfers worden uitgesplitst.", "The lists that figures are told apart by.")
    )
    {
        Parameters = Paging.Parameters,
        Answer = typeof(PageOf<CodeListItem>),
    };

    static readonly ApiOperation One = new(
        "listCodeListMembers",
        "code-lists",
        new("Onderdelen van een codelijst", "Members of a code list"),
        new(
            "De onderdelen in hun volgorde, met naam, bovenliggend onderdeel en geldigheid.",
            "The members in their order, with name, parent and validity."
        )
    )
    {
        Parameters =
        [
            ApiParameter.Path("codeList", new("Code van de lijst", "Code of the list"), "age"),
            new("validOn", new("Alleen wat op deze dag geldt", "Only what is valid on this day"), "2023-12-31")
            {
                Format = "date",
            },
            .. Paging.Parameters,
        ],
        Answer = typeof(PageOf<MemberItem>),
    };

    public static void Map(ApiRoutes routes, Now<EditionFigures> edition)
    {
        routes.Get("/code-lists", Many, edition, All);
        routes.Get("/code-lists/{codeList}", One, edition, Members);
    }

    static ApiAnswer All(ApiCall call, EditionFigures edition) =>
        call.Paged(
            [.. Lists(edition)],
            one => new CodeListItem(one.Code, one.Members.Length, new(call.Facts.Href($"/code-lists/{one.Code}")))
        );

    static ApiAnswer Members(ApiCall call, EditionFigures edition)
    {
        var asked = call.Path("codeList");
        if (Lists(edition).FirstOrDefault(one => one.Code == asked) is not { } list)
            return ApiProblem.NotFound(
                new Bilingual("codelijst", "code list"),
                asked,
                Lists(edition).Select(one => one.Code)
            );
        var day = call.Day("validOn");
        ImmutableArray<CodeListMember> members =
        [
            .. list
                .Members.Where(one =>
                    day is not { } on
                    || ((one.ValidFrom is not { } from || from <= on) && (one.ValidTo is not { } to || on <= to))
                )
                .OrderBy(one => one.Order),
        ];
        return call.Paged(members, one => new MemberItem(one.Code, one.Name, one.Parent, one.ValidFrom, one.ValidTo));
    }

    static IEnumerable<CodeList> Lists(EditionFigures edition) =>
        edition.Ground.Catalogue.CodeLists.Values.OrderBy(one => one.Code, StringComparer.Ordinal);
}

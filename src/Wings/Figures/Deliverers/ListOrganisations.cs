using System.Collections.Immutable;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Deliverers;

/// <summary><c>GET /organisations</c> and <c>GET /organisations/{organisation}</c>: organisations through time.</summary>
static class ListOrganisations
{
    static readonly ApiOperation Many = new(
        "listOrganisations",
        "organisations",
        new("Alle organisaties", "All organisations"),
        new(
            "De organisaties met hun namen, geldigheid en opvolgers door de tijd.",
            "The organisations with their names, validity and successors through time."
        )
    )
    {
        Parameters =
        [
            new("kind", new("Soort organisatie", "Kind of organisation"), "ministry") { Choices = [.. Kinds] },
            new("parent", new("Code van de organisatie erboven", "Code of the organisation above"), "Rijk"),
            new("validOn", new("Alleen wie op deze dag bestond", "Only those that existed on this day"), "2023-12-31")
            {
                Format = "date",
            },
            .. Paging.Parameters,
        ],
        Answer = typeof(PageOf<OrganisationItem>),
    };

    static readonly ApiOperation One = new(
        "getOrganisation",
        "organisations",
        new("Een organisatie", "One organisation"),
        new("Een organisatie, op code of op een andere naam.", "An organisation, by code or by another name.")
    )
    {
        Parameters = [ApiParameter.Path("organisation", new("Code of andere naam", "Code or other name"), "FIN")],
        Answer = typeof(OrganisationItem),
    };

    static IEnumerable<string> Kinds => Enum.GetNames<OrganisationKind>().Select(one => one.ToLowerInvariant());

    public static void Map(ApiRoutes routes, Now<EditionFigures> edition)
    {
        routes.Get("/organisations", Many, edition, All);
        routes.Get("/organisations/{organisation}", One, edition, Single);
    }

    static ApiAnswer All(ApiCall call, EditionFigures edition)
    {
        var (kind, parent, day) = (call.Asked["kind"], call.Asked["parent"], call.Day("validOn"));
        ImmutableArray<Organisation> found =
        [
            .. edition.Organisations.All.Where(one =>
                (kind is null || string.Equals(one.Kind.ToString(), kind, StringComparison.OrdinalIgnoreCase))
                && (parent is null || one.Parent == parent)
                && (day is not { } on || one.ExistsOn(on))
            ),
        ];
        return call.Paged(found, one => OrganisationItem.Of(call.Facts, one));
    }

    static ApiAnswer Single(ApiCall call, EditionFigures edition) =>
        edition.Organisations.Find(call.Path("organisation")) is { } found
            ? ApiAnswer.Json(OrganisationItem.Of(call.Facts, found))
            : ApiProblem.NotFound(
                new Bilingual("organisatie", "organisation"),
                call.Path("organisation"),
                edition.Organisations.All.SelectMany(one => one.Aliases.Prepend(one.Code))
            );
}

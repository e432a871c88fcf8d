using System.Globalization;
using System.Text.Json;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Ui.Api;

namespace Rekenschap.Oversight.Commitments.Listing;

/// <summary><c>GET /promises</c> and <c>GET /promises/{number}</c>: what ministers promised parliament, and how it stands today.</summary>
static class ListPromises
{
    static readonly ApiOperation Many = new(
        "listPromises",
        "promises",
        new("Alle toezeggingen", "All promises"),
        new(
            "Het register van toezeggingen aan de Kamer zoals het er vandaag voor staat: wat het langst te laat is eerst, dan wat loopt en wat nog open is.",
            "The register of promises to parliament as it stands today: what is longest overdue first, then what is due and what is open."
        )
    )
    {
        Parameters =
        [
            new("ministry", new("Code van het ministerie", "Code of the ministry"), "BZK"),
            new("state", new("Hoe het ermee staat", "How it stands"), "overdue") { Choices = [.. States] },
            .. Paging.Parameters,
        ],
        Answer = typeof(PageOf<PromiseItem>),
    };

    static readonly ApiOperation One = new(
        "getPromise",
        "promises",
        new("Een toezegging", "One promise"),
        new("Een toezegging, op nummer.", "A promise, by number.")
    )
    {
        Parameters =
        [
            ApiParameter.Path("number", new("Nummer van de toezegging, vanaf 1", "Number of the promise, from 1"), "1"),
        ],
        Answer = typeof(PromiseItem),
    };

    static IEnumerable<string> States =>
        Enum.GetNames<CommitmentStanding>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    public static void Map(ApiRoutes routes, Now<Func<PromiseRegister?>> register)
    {
        routes.Get("/promises", Many, register, (call, now) => All(call, now()));
        routes.Get("/promises/{number}", One, register, (call, now) => Single(call, now()));
    }

    static ApiAnswer All(ApiCall call, PromiseRegister? register)
    {
        if (register is null)
            return call.Paged<Commitment, PromiseItem>([], _ => throw new InvalidOperationException("There is none"));
        var standing = Enum.TryParse<CommitmentStanding>(call.Asked["state"], ignoreCase: true, out var asked)
            ? CommitmentFilter.KeyOf(asked)
            : "";
        var shelf = PromiseShelf.Of(register);
        var lines = shelf.Shown(new(call.Asked["ministry"] ?? "", standing)).ToList();
        return call.Paged(lines, line => PromiseItem.Of(call.Facts, shelf.Whole(line.Number)!, register.Day));
    }

    static ApiAnswer Single(ApiCall call, PromiseRegister? register) =>
        register is not null
        && int.TryParse(call.Path("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && PromiseShelf.Of(register).Whole(number) is { } found
            ? ApiAnswer.Json(PromiseItem.Of(call.Facts, found, register.Day))
            : ApiProblem.NotFound(new Bilingual("toezegging", "promise"), call.Path("number"), []);
}

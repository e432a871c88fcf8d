using System.Globalization;
using System.Text.Json;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Api;

namespace Rekenschap.Portfolio.OpenData;

/// <summary><c>GET /activities</c> and <c>GET /activities/{number}</c>: the large ICT activities of the dashboard, and one of them through its public versions.</summary>
static class ActivityApi
{
    /// <summary>From the publication's root.</summary>
    public const string Path = ApiFacts.Root + "/activities";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Path}/{number}");

    static readonly ApiOperation Many = new(
        "listActivities",
        "activities",
        new("Alle grote ICT-activiteiten", "All large ICT activities"),
        new(
            "De activiteiten die op het dashboard staan, zoals hun laatste openbare versie zegt: wat loopt eerst, en daarvan wat het meeste kost.",
            "The activities that are on the dashboard, as their latest public version says: what is live first, and of that what costs most."
        )
    )
    {
        Parameters =
        [
            new("ministry", new("Code van het ministerie", "Code of the ministry"), "BZK"),
            new("subject", new("Onderwerp", "Subject"), "work") { Choices = [.. Names<Subject>()] },
            new("status", new("Status; live is lopend", "Status; live is running or in reorientation"), "live")
            {
                Choices = [.. Names<ActivityStatus>(), DashboardFilter.LiveKey],
            },
            new("recalibrated", new("Minstens zo vaak herijkt", "Recalibrated at least so many times"), "3")
            {
                Most = 1_000,
            },
            new("advice", new("Met een advies van het Adviescollege", "With an advice of the Adviescollege"), "yes")
            {
                Choices = [DashboardFilter.Yes],
            },
            new("overdue", new("Waarvan de rapportage te laat is", "Whose report is overdue"), "yes")
            {
                Choices = [DashboardFilter.Yes],
            },
            .. Paging.Parameters,
        ],
        Answer = typeof(PageOf<ActivityItem>),
    };

    static readonly ApiOperation One = new(
        "getActivity",
        "activities",
        new("Een grote ICT-activiteit", "One large ICT activity"),
        new(
            "Een activiteit op nummer, met alle onderdelen van al haar openbare versies.",
            "An activity by number, with all sections of all its public versions."
        )
    )
    {
        Parameters =
        [
            ApiParameter.Path(
                "number",
                new("Nummer van de activiteit, vanaf 1", "Number of the activity, from 1"),
                "1"
            ),
        ],
        Answer = typeof(ActivityWhole),
    };

    static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    public static void Map(ApiRoutes routes, Now<Func<PortfolioRegister?>> register)
    {
        routes.Get("/activities", Many, register, (call, now) => All(call, now()));
        routes.Get("/activities/{number}", One, async call => await Single(call, (await register())()));
    }

    static ApiAnswer All(ApiCall call, PortfolioRegister? register)
    {
        if (register is null)
            return call.Paged<Activity, ActivityItem>([], _ => throw new InvalidOperationException("There is none"));
        if (
            call.Asked["recalibrated"] is { } text
            && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        )
            call.Refuse("recalibrated", ApiTexts.NoNumber(text, 1_000));
        var filter = DashboardFilter.Of(name =>
            name is "subject" or "status" ? call.Asked[name]?.ToLowerInvariant() : call.Asked[name]
        );
        return call.Paged(
            [.. DashboardShelf.Of(register).Shown(filter)],
            one => ActivityItem.Of(call.Facts, one, register.Day)
        );
    }

    static async ValueTask<ApiAnswer> Single(ApiCall call, PortfolioRegister? register)
    {
        if (
            register is null
            || !int.TryParse(call.Path("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || DashboardShelf.Of(register).All.FirstOrDefault(one => one.Number == number) is not { } found
        )
            return ApiProblem.NotFound(new Bilingual("ICT-activiteit", "ICT activity"), call.Path("number"), []);
        var versions = await register.Through(found);
        return ApiAnswer.Json(ActivityWhole.Of(call.Facts, found, [.. versions], register.Day));
    }
}

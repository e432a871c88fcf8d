using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>
/// A state secret comes in nowhere: not by any route that takes something, and not in any field of any form that pages show.
/// Both are derived, so that a form that is added is held to it too.
/// </summary>
public sealed class SpillTests(TestDatabases databases)
{
    const string Word = "kroonjuweel";
    const string Secret = "Stg. GEHEIM " + Word;

    public static TheoryData<Store> Both => TestDatabases.Both;

    static IEnumerable<RouteEndpoint> Routes(RightsSite site, string method) =>
        site.Routes.Where(route =>
            route.RoutePattern.RawText!.StartsWith("/work", StringComparison.Ordinal)
            && !route.RoutePattern.RawText.Contains("**", StringComparison.Ordinal)
            && route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains(method)
        );

    /// <summary>Somebody whom a route lets in, of the organisation that an object is of.</summary>
    static RightsVisitor Visitor(RouteEndpoint route, RightsThing? thing, string? organisation = null)
    {
        var permission = route.Metadata.GetMetadata<Permission>()!;
        var role = permission.Roles.IsEmpty ? Role.Supplier : permission.Roles[0];
        return permission.NeedsSigningIn
            ? new(organisation ?? thing?.Owner ?? RightsSite.Publisher, role)
            : new("", null, IsSignedIn: false);
    }

    static string Place(RouteEndpoint route) =>
        route.RoutePattern.RawText!.TrimStart('/').Replace(":guid", "", StringComparison.Ordinal);

    static IEnumerable<RightsThing> ThingsOf(RightsThings things, string place) =>
        place.Contains('{') ? things.Of(place).Take(1) : [new("a page", RightsSite.Publisher, place)];

    static bool IsRefused(Reader reader) =>
        reader.Status == 403 && reader.Page.DocumentElement.OuterHtml.Contains("delivery.state_secret");

    [Theory, MemberData(nameof(Both))]
    public async Task No_route_takes_a_state_secret_whatever_the_field_is_called(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var things = await RightsThings.Make(site);
        var (asked, wrong) = (0, new List<string>());
        foreach (var route in Routes(site, "POST"))
        foreach (var thing in ThingsOf(things, Place(route)))
        foreach (var (query, field) in new[] { ("", Secret), ("?more=" + Uri.EscapeDataString(Secret), "") })
        {
            var who = Visitor(route, thing);
            var reader = await site.As(who);
            await reader.Post($"/{thing.Path}{query}", [new("guard", site.GuardOf(who)), new("any", field)]);
            if (!IsRefused(reader))
                wrong.Add($"{route.RoutePattern.RawText} as {who}: {reader.Status}");
            await reader.PostFile("/" + thing.Path, site.GuardOf(who), "upload", Encoding.UTF8.GetBytes(Secret));
            if (!IsRefused(reader))
                wrong.Add($"{route.RoutePattern.RawText} as {who}, a file: {reader.Status}");
            asked += 2;
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(asked > 300, $"only {asked}");
        await using var db = site.Database.Open();
        Assert.Empty(await AllThatIsKept.With(db, Word));
        var told = await db.Ledger.Where(one => one.Kind == "spill.refused").Select(one => one.Subject).ToListAsync();
        Assert.Contains("small/energy/M6", told);
        Assert.Contains("work/audit/access/ask/FIN", told);
        Assert.Contains("work/audit/samples/{id}/close/AR", told);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task No_field_of_any_form_that_a_page_shows_takes_a_state_secret(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var things = await RightsThings.Make(site);
        var (tried, wrong) = (new HashSet<string>(), new List<string>());
        foreach (var route in Routes(site, "GET"))
        foreach (
            var thing in Place(route).Contains('{') ? things.Of(Place(route)) : [.. ThingsOf(things, Place(route))]
        )
        foreach (var organisation in new[] { thing.Owner, RightsSite.Publisher })
        foreach (var role in RolesOf(route))
        {
            var who = new RightsVisitor(organisation, role);
            var reader = await site.As(who);
            await reader.Ask(thing.Path);
            var at = reader.At;
            foreach (var (form, field) in Fields(reader.Page))
                if (tried.Add($"{Shape(form)} {field}"))
                    await Try(reader, new Uri(at, form.GetAttribute("action")!), form, field, wrong);
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(tried.Count > 60, string.Join('\n', tried.Order()));
        await using var db = site.Database.Open();
        Assert.Empty(await AllThatIsKept.With(db, Word));
    }

    static ImmutableArray<Role> RolesOf(RouteEndpoint route) =>
        route.Metadata.GetMetadata<Permission>()!.Roles is { IsEmpty: false } roles ? roles : [Role.Supplier];

    /// <summary>The address of a form with what names an object in it left out, so that the same form is tried once.</summary>
    static string Shape(IElement form) =>
        string.Join('/', form.GetAttribute("action")!.Split('/').Select(part => part.Length > 30 ? "{id}" : part));

    static IEnumerable<(IElement Form, string Field)> Fields(IHtmlDocument page) =>
        from form in page.QuerySelectorAll("form[method=post]")
        from field in form.QuerySelectorAll("textarea, input")
        where field is not IHtmlInputElement { Type: "hidden" or "checkbox" or "radio" or "file" or "submit" }
        select (form, field.GetAttribute("name")!);

    static async Task Try(Reader reader, Uri action, IElement form, string field, List<string> wrong)
    {
        var guard = form.QuerySelector("[name=guard]")!.GetAttribute("value")!;
        await reader.Post(action.PathAndQuery, [new("guard", guard), new(field, Secret)]);
        if (!IsRefused(reader))
            wrong.Add($"{action.AbsolutePath} {field}: {reader.Status}");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_says_that_it_is_a_state_secret_is_believed_and_prose_about_secrets_comes_in(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await coordinator.Open("/work/questions/small/energy/M1/gas");
        await coordinator.Press("Stel de vraag", ("Uw bericht", "Is dit geen staatsgeheim?"));
        Assert.Equal(200, coordinator.Status);
        Assert.Contains("Is dit geen staatsgeheim?", coordinator.Text);
        await coordinator.PressNamed("Vul de vraag aan", ("text", Word), ("marking", "state_secret"));
        Assert.True(IsRefused(coordinator), coordinator.Text);
        await using var db = site.Database.Open();
        Assert.Empty(await AllThatIsKept.With(db, Word));
    }
}

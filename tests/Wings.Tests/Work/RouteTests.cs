using Microsoft.AspNetCore.Routing;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>Every route by every role, from the route table: who may is answered, who may not is refused.</summary>
public sealed class RouteTests(TestDatabases databases)
{
    static readonly Role?[] Everybody = [null, .. Enum.GetValues<Role>().Where(role => role != Role.System)];

    static string Path(RouteEndpoint route) =>
        "/"
        + string.Join(
            '/',
            route.RoutePattern.PathSegments.Select(segment =>
                segment.Parts[0] is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal
                    ? literal.Content
                : route.RoutePattern.RawText!.Contains(":guid") ? "01900000-0000-7000-8000-000000000000"
                : "none"
            )
        );

    static bool Takes(RouteEndpoint route, string method) =>
        route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is not { } methods || methods.Contains(method);

    [Fact]
    public async Task Every_route_answers_whom_it_may_and_refuses_all_others()
    {
        await using var site = await DoorSite.Open(databases, Store.Sqlite, demonstration: true);
        var wrong = new List<string>();
        var asked = 0;
        foreach (var role in Everybody)
        {
            using var reader = role is { } played ? await site.Play(played) : site.Reader;
            foreach (var route in site.Routes.Where(route => route.RoutePattern.RawText!.Contains("work")))
            {
                var permission = route.Metadata.GetMetadata<Permission>()!;
                var may =
                    !permission.NeedsSigningIn
                    || (role is { } held && (permission.Roles.IsEmpty || permission.Roles.Contains(held)));
                foreach (var method in new[] { "GET", "POST" }.Where(one => Takes(route, one)))
                {
                    if (method == "GET")
                        await reader.Ask(Path(route));
                    else
                        await reader.Post(Path(route), [new("guard", "forged")]);
                    asked++;
                    int[] expected = (may, method, role) switch
                    {
                        (true, "GET", _) => [200, 303, 404],
                        (true, _, _) => route.RoutePattern.RawText!.Contains("**") ? [404] : [400],
                        (false, "GET", null) => [303],
                        _ => [403],
                    };
                    if (!expected.Contains(reader.Status))
                        wrong.Add($"{method} {Path(route)} as {role?.ToString() ?? "nobody"}: {reader.Status}");
                }
            }
        }
        Assert.Empty(wrong);
        Assert.True(asked > 200, $"only {asked} were asked");
    }
}

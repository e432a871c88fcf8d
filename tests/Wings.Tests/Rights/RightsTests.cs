using System.Collections.Immutable;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.Sessions;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>
/// Every address with an object in it, from the route table, asked by every role of every organisation at every marking, and
/// held against one table.
/// </summary>
public sealed class RightsTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static string[] Organisations(RightsThing thing)
    {
        string[] all =
        [
            thing.Owner,
            RightsSite.Publisher,
            RightsSite.Provider,
            RightsSite.Other,
            RightsSite.Elsewhere,
            .. thing.Also.Values,
        ];
        return [.. all.Distinct()];
    }

    static IEnumerable<RightsVisitor> Visitors(RightsThing thing) =>
        [
            new("", null, IsSignedIn: false),
            new(RightsSite.Elsewhere, null),
            .. from organisation in Organisations(thing)
            from role in Enum.GetValues<Role>()
            where role != Role.System
            select new RightsVisitor(organisation, role),
            .. thing.Owner == RightsSite.Auditors ? [] : new[] { new RightsVisitor(RightsSite.Auditors, Role.Auditor) },
        ];

    /// <summary>The deeds on an object that a server knows: method and address, each once whatever the language.</summary>
    static ImmutableSortedSet<(string Method, string Place)> Deeds(IEnumerable<RouteEndpoint> routes) =>
        [
            .. from route in routes
            let place = route.RoutePattern.RawText!.TrimStart('/').Replace(":guid", "", StringComparison.Ordinal)
            where place.StartsWith("work/", StringComparison.Ordinal) && place.Contains('{') && !place.Contains("**")
            from method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
            where method is "GET" or "POST"
            select (method, place),
        ];

    /// <summary>What the table lacks, and what it has beside the deeds that there are.</summary>
    static ImmutableHashSet<(string Method, string Place)> Unlike(
        IEnumerable<(string Method, string Place)> deeds,
        IEnumerable<RightsLine> table
    ) => deeds.ToImmutableHashSet().SymmetricExcept(table.Select(line => (line.Method, line.Place)));

    static async Task<int> Ask(RightsSite site, RightsLine line, RightsVisitor who, RightsThing thing)
    {
        var sent = thing.Sent(line.Place);
        var reader = await site.As(who);
        if (line.Method == "GET")
            await reader.Ask(thing.Path + TextThings.Query(line.Place, sent));
        else
            await reader.Post(
                "/" + thing.Path,
                [
                    new("guard", site.GuardOf(who)),
                    .. sent.Select(one => KeyValuePair.Create(one.Name, one.Value)),
                    // Of a field that is sent twice the first is taken.
                    .. new[] { "revision", "seen" }.Select(name => KeyValuePair.Create(name, "0")),
                    .. new[] { "reason", "text", "answer" }.Select(name => KeyValuePair.Create(name, "omdat")),
                ]
            );
        return reader.Status;
    }

    static bool Fits(string method, int expected, int status) =>
        expected > 0 ? status == expected
        : method == "GET" ? status == 200
        : status is 200 or 303 or 409 or 412 or 422;

    [Theory, MemberData(nameof(Both))]
    public async Task Every_address_of_an_object_answers_whom_it_concerns_and_nobody_else(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var things = await RightsThings.Make(site);
        Assert.Empty(Unlike(Deeds(site.Routes), RightsTable.All));
        var (asked, wrong) = (0, new List<string>());
        foreach (var line in RightsTable.All)
        foreach (var thing in things.Of(line.Place))
        foreach (var who in Visitors(thing).OrderBy(who => line.Expected(who, thing) == 0))
        {
            var (expected, status) = (line.Expected(who, thing), await Ask(site, line, who, thing));
            if (!Fits(line.Method, expected, status))
                wrong.Add($"{line.Method} {line.Place} ({thing.Name}) as {who}: {status}, not {expected}");
            asked++;
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(asked > 5000, $"only {asked}");
        await using var db = site.Database.Open();
        Assert.True(await db.Set<Session>().AnyAsync(one => one.Id == things.SessionOfSomebody));
        Assert.True(await db.Set<Passkey>().AnyAsync(one => one.Id == things.PasskeyOfSomebody));
    }

    [Fact]
    public void A_deed_that_the_table_does_not_have_is_seen()
    {
        (string, string)[] deeds = [.. RightsTable.All.Select(line => (line.Method, line.Place))];
        Assert.Empty(Unlike(deeds, RightsTable.All));
        Assert.Equal(
            ("POST", "work/deliveries/{id}/burn"),
            Assert.Single(Unlike([.. deeds, ("POST", "work/deliveries/{id}/burn")], RightsTable.All))
        );
        Assert.Equal(deeds[0], Assert.Single(Unlike(deeds.Skip(1), RightsTable.All)));
    }

    [Fact]
    public void An_answer_that_the_table_does_not_give_is_seen()
    {
        var line = RightsLine.Read("GET work/deliveries/{id} | SK | S@own K@publisher! K@other=403");
        var draft = new RightsThing("a draft", "M1", "") { IsHandedIn = false };
        var handedIn = draft with { IsHandedIn = true };
        int Of(string organisation, Role role, RightsThing thing) => line.Expected(new(organisation, role), thing);
        Assert.Equal(0, Of("M1", Role.Supplier, draft));
        Assert.Equal(404, Of("M2", Role.Supplier, draft));
        Assert.Equal(403, Of("M1", Role.Controller, draft));
        Assert.Equal(404, Of(RightsSite.Publisher, Role.Coordinator, draft));
        Assert.Equal(0, Of(RightsSite.Publisher, Role.Coordinator, handedIn));
        Assert.Equal(403, Of(RightsSite.Other, Role.Coordinator, handedIn));
        Assert.Equal(303, line.Expected(new("", null, IsSignedIn: false), draft));
        Assert.False(Fits("GET", 404, 200));
        Assert.False(Fits("GET", 0, 404));
        Assert.False(Fits("POST", 0, 403));
        Assert.False(Fits("POST", 403, 404));
    }
}

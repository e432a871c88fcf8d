using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Portfolio.Dashboard;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Portfolio.Advices;

/// <summary>What anybody may know of advices, with those of the demonstration.</summary>
public sealed class PublicAdvicesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Each_of_the_45_that_run_and_say_so_has_an_advice_and_some_that_ended(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var act = OfficeDatabases.BySystem;
        Assert.Null(await DemoPortfolio.Ensure(database.Database, act, "BZK"));
        // Once more adds nothing.
        Assert.Null(await DemoPortfolio.Ensure(database.Database, act, "BZK"));
        await using var db = database.Open();
        var register = await PortfolioRegister.Read(db, new(2024, 2, 16));
        var byNumber = register.All.ToDictionary(one => one.Number);
        var advised = register.Advices.Select(one => one.Advice.Activity).OfType<int>().ToList();
        Assert.Equal(advised.Count, advised.Distinct().Count());
        Assert.All(advised, number => Assert.True(byNumber[number].Facts.HasAcIctAdvice));
        Assert.Equal(45, advised.Count(number => byNumber[number].Facts.IsLive));
        Assert.True(advised.Count > 45);
        Assert.Single(register.Advices, one => one.Advice.Activity is null);
        Assert.All(register.Advices, one => Assert.True(one.Advice.Invented));
        Assert.Contains(register.Advices, one => one.Advice.IsQuoted);
        Assert.Contains(register.Advices, one => !one.Advice.IsQuoted);
        Assert.All(
            Enum.GetValues<AdviceStanding>(),
            standing => Assert.Contains(register.Advices, one => one.Standing == standing)
        );
        var missed = AdviceDuty.Missed(register.All, await AdviceLines.Registered(db, default), 2024);
        Assert.InRange(missed.Length, 1, 12);
        Assert.True(await register.Holds(db, new(2024, 2, 16)));
        Assert.Equal(
            register.Advices.Length,
            await db.Set<IctAdvice>().CountAsync(one => one.State == AdviceState.Sent)
        );
    }

    [Theory]
    [InlineData("", "Verzonnen", "wacht op reactie")]
    [InlineData("en/", "Invented", "awaits a reaction")]
    public async Task The_front_page_leads_to_every_advice_that_parliament_has(
        string folder,
        string invented,
        string waits
    )
    {
        await using var site = await ServedDashboard.Start(databases);
        var home = await site.Open("/" + folder);
        var link = home.QuerySelectorAll("main a")
            .First(one => one.GetAttribute("href")!.EndsWith("portfolio/advices.html", StringComparison.Ordinal));
        var list = await site.Open("/" + folder + link.GetAttribute("href"));
        var text = list.QuerySelector("main")!.TextContent;
        Assert.Contains(invented, text);
        Assert.Contains(waits, text);
        Assert.Equal(50, list.QuerySelectorAll("#advices tbody tr").Length);
        var first = list.QuerySelector("#advices tbody a")!.GetAttribute("href")!;
        var one = await site.Open($"/{folder}portfolio/{first}");
        Assert.NotEmpty(one.QuerySelectorAll("#recommendations tbody tr"));
    }

    [Fact]
    public async Task What_is_asked_stands_in_the_address_and_is_taken_along_as_CSV()
    {
        await using var site = await ServedDashboard.Start(databases);
        var quoted = await site.Open("/portfolio/advices.html?source=quoted");
        Assert.All(
            quoted.QuerySelectorAll("#advices tbody tr"),
            row => Assert.Contains("aangehaald", row.TextContent, StringComparison.Ordinal)
        );
        var none = await site.Open("/portfolio/advices.html?ministry=%3Cb%3E");
        Assert.Null(none.QuerySelector("main b"));
        Assert.Contains("Er is geen advies dat hieraan voldoet", none.QuerySelector("main")!.TextContent);
        var csv = Encoding.UTF8.GetString(await site.File("/portfolio/advices.html?format=csv&standing=awaited"));
        var lines = csv.Trim('\uFEFF').TrimEnd().Split('\n');
        Assert.StartsWith("advice,register_number,activity,project,ministry,", lines[0]);
        Assert.All(lines.Skip(1), line => Assert.EndsWith(",yes", line.TrimEnd('\r')));
        Assert.True(lines.Length > 2);
    }

    [Fact]
    public async Task The_page_of_an_activity_has_its_advices_and_the_dashboard_says_what_became_of_them()
    {
        await using var site = await ServedDashboard.Start(databases);
        var dashboard = await site.Open("/portfolio.html?advice=yes&status=live");
        Assert.Matches(
            "van [0-9]+ aanbevelingen volgens de departementen uitgevoerd: [0-9]+",
            dashboard.QuerySelectorAll(".headlines .quiet")[3].TextContent
        );
        var address = "/" + dashboard.QuerySelector("#activities tbody a")!.GetAttribute("href");
        var page = await site.Open(address);
        var link = page.QuerySelector("#advices tbody a")!;
        var advice = await site.Open("/portfolio/" + link.GetAttribute("href"));
        Assert.Equal(link.TextContent, advice.QuerySelector("h1")!.TextContent);
        Assert.Equal(page.QuerySelector("h1")!.TextContent, advice.QuerySelector("dl a")!.TextContent);
    }
}

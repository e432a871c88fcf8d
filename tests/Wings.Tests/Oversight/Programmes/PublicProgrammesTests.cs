using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Oversight.Programmes;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Public;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Site;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Programmes;

/// <summary>What anybody may know of programmes, with those of the demonstration. It is 1 December 2024.</summary>
public sealed class PublicProgrammesTests(TestDatabases databases)
{
    static readonly DateTimeOffset Now = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero);
    static readonly DateOnly Day = new(2024, 12, 1);

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<TestDatabase> Filled(TestDatabases databases, Store store)
    {
        var database = await OfficeDatabases.New(databases, store);
        var act = OfficeDatabases.BySystem with { At = Now };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        // Once more adds nothing.
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        return database;
    }

    async Task<WebApplication> Serve()
    {
        await using var database = await Filled(databases, Store.Sqlite);
        var build = new EditionBuild(SmallEdition.Write("small", 2023, "gas", letter: false));
        build.ReadFigures();
        build.JudgeDocuments();
        await using (var db = database.Open())
            build.Programmes = await ProgrammeRegister.Read(db, Day);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPublication(build.Site([], null, served: true), build.Contributors);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    static async Task<IDocument> Open(WebApplication app, string address)
    {
        using var client = new HttpClient();
        var stop = TestContext.Current.CancellationToken;
        return new HtmlParser().ParseDocument(
            await client.GetStringAsync(new Uri(new Uri(app.Urls.First()), address), stop)
        );
    }

    [Theory]
    [InlineData("", "Programma's en agenda's", "Verzonnen", "loopt achter", "2022, 2023")]
    [InlineData("en/", "Programmes and agendas", "Invented", "behind", "2022, 2023")]
    public async Task The_front_page_leads_to_the_story_of_each_programme_in_released_words(
        string folder,
        string title,
        string invented,
        string behind,
        string _
    )
    {
        await using var app = await Serve();
        var home = await Open(app, "/" + folder);
        var link = home.QuerySelectorAll("main a").First(one => one.TextContent.Trim() == title).GetAttribute("href");
        var list = await Open(app, "/" + folder + link);
        Assert.Equal(3, list.QuerySelectorAll("#programmes tbody tr").Length);
        var one = list.QuerySelectorAll("#programmes a").First(a => a.TextContent.Contains("Heldere Informatie"));
        var page = (await Open(app, "/" + folder + one.GetAttribute("href"))).QuerySelector("main")!;
        var text = page.TextContent;
        Assert.Contains(invented, text);
        Assert.Contains("Elk departement bewaart zijn websites", text);
        Assert.Contains("Drie van acht departementen zijn aangesloten", text);
        Assert.Contains(behind, text);
        // What it became is known, why it did stays in the office, as where the evidence is.
        Assert.NotNull(page.QuerySelector("#replanned-2"));
        Assert.DoesNotContain("De aanbesteding moest over", text);
        Assert.DoesNotContain("Verzonnen vindplaats", text);
        // Nor a measure that nobody described in public.
        Assert.DoesNotContain("gedeelde schijven", text);
        Assert.Contains(folder.Length == 0 ? "Eén maatregel is niet openbaar" : "One measure is not described", text);
    }

    [Fact]
    public async Task Money_says_what_lacks_a_risk_has_its_scales_and_what_is_elsewhere_leads_there()
    {
        await using var app = await Serve();
        var agenda = (await Open(app, "/programmes/1.html")).QuerySelector("main")!;
        Assert.Contains("van 1 maatregel niet bekend", agenda.TextContent);
        Assert.Contains("zonder wat ontbreekt in 2023", agenda.TextContent);
        Assert.Contains("Meerdere maatregelen hangen af van één leverancier", agenda.TextContent);
        Assert.DoesNotContain("te weinig mensen", agenda.TextContent);
        Assert.DoesNotContain("Eén leverancier voor drie", agenda.TextContent);
        Assert.Contains("een maatregel wordt maanden later, of kleiner", agenda.TextContent);
        var faster = (await Open(app, "/programmes/2.html")).QuerySelector("main")!.TextContent;
        foreach (var decision in new[] { "doorgaan", "aanscherpen", "afschalen" })
            Assert.Contains(decision, faster);
        Assert.DoesNotContain("Kennis zit bij enkelen", faster);
        Assert.DoesNotContain("harde dag", faster);
        Assert.Contains(
            "elders verantwoord. Zie de voortgangsbrief van SZW",
            (await Open(app, "/programmes/3.html")).QuerySelector("main")!.TextContent
        );
    }

    [Fact]
    public async Task The_list_is_narrowed_and_taken_along_without_what_was_not_released()
    {
        await using var app = await Serve();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        var stop = TestContext.Current.CancellationToken;
        var page = await Open(app, "/programmes.html?kind=%3Cb%3E");
        Assert.Null(page.QuerySelector("main b"));
        Assert.Contains("Er is niets dat hieraan voldoet", page.QuerySelector("main")!.TextContent);
        var csv = await client.GetStringAsync("/programmes.html?format=csv&kind=agenda", stop);
        Assert.Equal(4, csv.TrimEnd().Split('\n').Length);
        Assert.DoesNotContain("gedeelde schijven", csv);
        Assert.Contains("Elk departement bewaart zijn websites", csv);
        // A sum with a year that lacks would pass for all of it.
        Assert.EndsWith(",1550000,", csv.Split('\n').First(line => line.Contains("websites")).TrimEnd('\r'));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_demonstration_has_every_decision_and_a_deed_is_another_register(Store store)
    {
        await using var database = await Filled(databases, store);
        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        var all = await db.Set<Programme>().AsNoTracking().OrderBy(one => one.Number).ToListAsync();
        Assert.All(all, one => Assert.True(one.Invented));
        Assert.Equal(
            [ProgrammeKind.Agenda, ProgrammeKind.Acceleration, ProgrammeKind.Programme],
            all.Select(one => one.Kind)
        );
        var measures = await db.Set<ProgrammeMeasure>().AsNoTracking().ToListAsync();
        Assert.Equal(
            Enum.GetValues<DispositionKind>(),
            measures.SelectMany(one => one.Dispositions).Select(one => one.Kind).Order()
        );
        Assert.Superset(
            new HashSet<CourseStanding>
            {
                CourseStanding.NotBegun,
                CourseStanding.OnCourse,
                CourseStanding.Behind,
                CourseStanding.Late,
                CourseStanding.Delivered,
            },
            measures.Select(one => one.Course.On(Day)).ToHashSet()
        );
        var register = await ProgrammeRegister.Read(db, Day);
        Assert.True(await register.Holds(db, Day));
        Assert.False(await register.Holds(db, Day.AddDays(1)));
        Assert.Single(register.Risks);
        var act = OfficeDatabases.By("coordinator", "BZK", Role.Coordinator) with { At = Now };
        Assert.Null(
            await new ProgrammeDeeds(database.Database, act, default).Do(
                1,
                "withdraw",
                (one, _, by) => one.Withdraw(by, one.Revision, "Niet goed")
            )
        );
        Assert.False(await register.Holds(db, Day));
        Assert.Equal([2, 3], (await ProgrammeRegister.Read(db, Day)).All.Select(one => one.Programme.Number).Order());
    }
}

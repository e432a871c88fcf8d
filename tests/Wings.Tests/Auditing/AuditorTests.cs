using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Auditing;

/// <summary>The auditor sees what she was named for, draws, concludes, reads the ledger, and changes no figure.</summary>
public sealed class AuditorTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static async Task Name(DeliverSite site)
    {
        using (var auditor = await site.As("AR", Role.Auditor).Open("work/audit/access"))
        {
            await auditor.Press("Vraag om aanwijzing");
            Assert.Equal(422, auditor.Status);
            await auditor.Press(
                "Vraag om aanwijzing",
                ("Aanleveringen van", "OCW"),
                ("Tot en met", "2024-03-01"),
                ("Waarvoor hebt u dit nodig?", "Het onderzoek naar energie")
            );
            Assert.Equal(200, auditor.Status);
        }
        using var coordinator = await site.As("FIN", Role.Coordinator).Open("work/audit/access");
        Assert.Contains("Het onderzoek naar energie", coordinator.Text);
        await coordinator.Press("Wijs aan", ("Reden van uw besluit", "Onderzoeksplan 2024"));
        Assert.Equal(200, coordinator.Status);
        Assert.Contains("aangewezen", coordinator.Text);
    }

    static async Task<int> Sees(DeliverSite site, string place)
    {
        using var auditor = await site.As("AR", Role.Auditor).Open(place);
        var status = auditor.Status;
        await auditor.Ask(place + "/file");
        Assert.Equal(status, auditor.Status);
        return status;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_auditor_sees_a_closed_delivery_once_she_was_named_for_it_and_until_that_ends(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await MarkedDeliveries.HandedIn(site);
        Assert.Equal(404, await Sees(site, place));
        await Name(site);
        Assert.Equal(200, await Sees(site, place));
        site.Time.Move(TimeSpan.FromDays(20));
        Assert.Equal(404, await Sees(site, place));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Only_who_publishes_names_an_auditor(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using (var auditor = await site.As("AR", Role.Auditor).Open("work/audit/access"))
            await auditor.Press(
                "Vraag om aanwijzing",
                ("Tot en met", "2024-03-01"),
                ("Waarvoor hebt u dit nodig?", "Alles")
            );
        using (var other = await site.As("OCW", Role.Coordinator).Open("work/audit/access"))
            Assert.DoesNotContain("Reden van uw besluit", other.Text);
        using var publisher = await site.As("FIN", Role.Administrator).Open("work/audit/access");
        site.As("OCW", Role.Administrator);
        await publisher.Press("Wijs aan", ("Reden van uw besluit", "omdat"));
        Assert.Equal(403, publisher.Status);
        Assert.Contains("assignment.publisher_only", publisher.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_public_delivery_is_seen_by_every_auditor_once_it_was_handed_in(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await MarkedDeliveries.Draft(site, "Public");
        Assert.Equal(404, await Sees(site, place));
        await MarkedDeliveries.Press(site, place, "OCW", Role.Supplier, "Dien in");
        Assert.Equal(200, await Sees(site, place));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_population_adds_up_to_the_ledger_and_names_what_is_absent(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using (var before = await site.As("AR", Role.Auditor).Open("work/audit"))
        {
            Assert.Equal(["Energie|2|1|0|1|2|2|ja", "Samen|2|1|0|1|2|2|ja"], Rows(before, "population"));
            Assert.Equal(["Onderwijs|Energie"], Rows(before, "absent"));
        }
        await MarkedDeliveries.Accepted(site);
        using var after = await site.As("AR", Role.Auditor).Open("work/audit");
        Assert.Equal(["Energie|2|2|0|0|5|5|ja", "Samen|2|2|0|0|5|5|ja"], Rows(after, "population"));
        Assert.Contains("5 waarnemingen tellen mee; 0 zijn", after.Text);
    }

    static string[] Rows(Reader reader, string table) =>
        [
            .. reader
                .Page.QuerySelectorAll($"#{table} tbody tr")
                .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))),
        ];

    static async Task<Reader> Drawn(DeliverSite site, string seed = "42")
    {
        var auditor = await site.As("AR", Role.Auditor).Open("work/audit/samples");
        await auditor.Press("Trek");
        Assert.Equal(422, auditor.Status);
        var form = auditor.Page.QuerySelector("form[action$='draw']")!;
        await auditor.Post(
            form.GetAttribute("action")!,
            [
                new("guard", form.QuerySelector("[name=guard]")!.GetAttribute("value")!),
                new("method", "Simple"),
                new("size", "3"),
                new("seed", seed),
            ]
        );
        Assert.Equal(303, auditor.Status);
        return await auditor.Open(new Uri(auditor.At, auditor.Answer.Headers.Location!).PathAndQuery);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_same_seed_draws_the_same_sample_and_each_item_gets_its_conclusion(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await MarkedDeliveries.Accepted(site);
        string[] drawn;
        using (var first = await Drawn(site))
            drawn = Rows(first, "items");
        using var auditor = await Drawn(site);
        Assert.Equal(3, drawn.Length);
        Assert.Equal(drawn, Rows(auditor, "items"));
        await auditor.Press("Sluit af", ("Conclusie van de steekproef", "Alles klopt"));
        Assert.Equal(409, auditor.Status);
        var place = auditor.At.AbsolutePath.Replace("/close", "");
        await auditor.Open(place);
        await auditor.Press(
            "Bewaar wat u vond",
            [.. drawn.Select((row, i) => ($"{i + 1}. {row.Split('|')[0]}", "Agrees"))]
        );
        await auditor.Press("Sluit af", ("Conclusie van de steekproef", "Alles klopt"));
        Assert.Equal(200, auditor.Status);
        Assert.Contains("Alles klopt", auditor.Text);
        Assert.Empty(auditor.Page.QuerySelectorAll("main form"));
        using (var colleague = await site.As("AR", Role.Auditor).Open(place))
            Assert.Equal(200, colleague.Status);
        using var other = await site.As("ADR", Role.Auditor).Open(place);
        Assert.Equal(404, other.Status);
        await using var db = site.Database.Open();
        Assert.Equal(
            ["sample.drawn", "sample.drawn", "sample.concluded", "sample.closed"],
            await db
                .Ledger.Where(one => one.Kind.StartsWith("sample."))
                .OrderBy(one => one.Position)
                .Select(one => one.Kind)
                .ToListAsync(Stop)
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Working_papers_are_worked_out_again_without_the_program(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await MarkedDeliveries.Accepted(site);
        using var auditor = await Drawn(site);
        var drawn = Rows(auditor, "items").Select(row => row.Split('|')[0]).ToArray();
        await auditor.Ask(auditor.At.AbsolutePath + "/papers");
        using var zip = new ZipArchive(await auditor.Answer.Content.ReadAsStreamAsync(Stop));
        string Text(string name)
        {
            using var text = new StreamReader(zip.GetEntry(name)!.Open());
            return text.ReadToEnd();
        }
        var population = Text("population.txt");
        using var sample = JsonDocument.Parse(Text("sample.json"));
        Assert.Equal(
            sample.RootElement.GetProperty("digest").GetString(),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(population)))
        );
        var lots = population
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')[0])
            .OrderBy(
                key =>
                    Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"rekenschap-sample-1\n42\n{key}\n"))),
                StringComparer.Ordinal
            );
        Assert.Equal(lots.Take(3).Order(StringComparer.Ordinal), drawn);
        AssertProven(Text("ledger.json"));
        Assert.Contains("delivery.accepted", Text("lineage.csv"));
        Assert.Contains("<html lang=\"nl\">", Text("sample.html"));
        Assert.Contains("RFC 9162", Text("README.txt"));
    }

    static void AssertProven(string json)
    {
        using var ledger = JsonDocument.Parse(json);
        var root = Convert.FromHexString(ledger.RootElement.GetProperty("root").GetString()!);
        var size = ledger.RootElement.GetProperty("size").GetInt64();
        var entries = ledger.RootElement.GetProperty("entries").EnumerateArray().ToList();
        Assert.NotEmpty(entries);
        foreach (var entry in entries)
            Assert.True(
                MerkleProof.Includes(
                    root,
                    size,
                    entry.GetProperty("position").GetInt64() - 1,
                    MerkleTree.Leaf(Convert.FromHexString(entry.GetProperty("hash").GetString()!)),
                    [
                        .. entry
                            .GetProperty("inclusion")
                            .EnumerateArray()
                            .Select(hash =>
                                System.Collections.Immutable.ImmutableArray.Create(
                                    Convert.FromHexString(hash.GetString()!)
                                )
                            ),
                    ]
                )
            );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_ledger_is_filtered_paged_taken_along_and_reckoned_through(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await MarkedDeliveries.Accepted(site);
        using var auditor = await site.As("AR", Role.Auditor).Open("work/audit/ledger?role=Supplier&organisation=OCW");
        Assert.Equal(
            ["delivery.drafted", "delivery.submitted"],
            Rows(auditor, "ledger").Select(row => row.Split('|')[4])
        );
        await auditor.Open("/work/audit/ledger?kind=delivery.acc&from=2024-02-16&until=2024-02-16");
        Assert.Equal(2, Rows(auditor, "ledger").Length);
        await auditor.Open("/work/audit/ledger?until=2024-02-15");
        Assert.Empty(Rows(auditor, "ledger"));
        await auditor.Open("/work/audit/ledger?page=0&role=Nobody&from=soon&subject=%25");
        Assert.Equal(200, auditor.Status);
        await auditor.Ask("work/audit/ledger?kind=delivery.&format=csv");
        var csv = await auditor.Answer.Content.ReadAsStringAsync(Stop);
        Assert.StartsWith("position,at,role,organisation,kind,subject,hash\n", csv);
        Assert.DoesNotContain("OCW-Supplier", csv);
        await auditor.Ask("work/audit/ledger?format=ods");
        Assert.Equal(
            "application/vnd.oasis.opendocument.spreadsheet",
            auditor.Answer.Content.Headers.ContentType!.MediaType
        );
        await auditor.Open("/work/audit/ledger/check");
        Assert.Contains("Elke regel sluit aan", auditor.Text);
        await auditor.Open("/work/audit/ledger/2");
        Assert.Contains("Bewijs dat de regel erin staat", auditor.Text);
        await auditor.Ask("work/audit/ledger/999999");
        Assert.Equal(404, auditor.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_any_figure_she_sees_each_cell_and_who_decided_on_it_in_which_role(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await MarkedDeliveries.Accepted(site);
        using var auditor = await site.As("AR", Role.Auditor).Open("work/audit/figure?indicator=gas&period=2022");
        Assert.Equal(2, Rows(auditor, "cells").Length);
        Assert.Contains(Rows(auditor, "deeds"), row => row.Contains("delivery.approved|controller|OCW"));
        await auditor.Open("/work/audit/figure?indicator=gas&period=ooit");
        Assert.Contains("Kies een cijfer", auditor.Text);
    }

    /// <summary>From the route table: what an auditor may send stands below her own pages, and is a sample or a question to see more.</summary>
    [Fact]
    public async Task Nothing_that_an_auditor_may_send_changes_a_figure()
    {
        await using var site = await DeliverSite.Open(databases, Store.Sqlite);
        var auditor = Actor.With("who", "AR", Role.Auditor);
        var who = new SignedIn(auditor, [auditor], site.Time.GetUtcNow());
        var sent = site
            .Routes.Where(route =>
                route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true
                && route.Metadata.GetMetadata<Permission>()!.Allows(who)
            )
            .Select(route => route.RoutePattern.RawText!.Replace("/en/", "/"))
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "/work/audit/access/ask",
                "/work/audit/samples/draw",
                "/work/audit/samples/{id}/close",
                "/work/audit/samples/{id}/findings",
            ],
            sent
        );
    }

    /// <summary>From the route table: every address with a delivery in it, by every role of every organisation, at every marking.</summary>
    [Fact]
    public async Task Every_route_to_a_delivery_is_closed_to_whom_it_does_not_concern()
    {
        await using var site = await DeliverSite.Open(databases, Store.Sqlite);
        var routes = site
            .Routes.Where(route =>
                route.RoutePattern.RawText!.StartsWith("/work/deliveries/{", StringComparison.Ordinal)
            )
            .ToList();
        Assert.True(routes.Count > 8, $"only {routes.Count}");
        var (asked, wrong, place) = (0, new List<string>(), await MarkedDeliveries.HandedIn(site));
        foreach (var marking in new[] { "Internal", "Confidential", "Public" })
        {
            if (marking != "Internal")
                await Mark(site, place, marking);
            foreach (var (organisation, role) in Strangers)
            {
                if (marking == "Public" && role == Role.Auditor)
                    continue;
                foreach (var route in routes)
                {
                    asked++;
                    var status = await Ask(site, route, place, organisation, role);
                    if (status is not (403 or 404))
                        wrong.Add($"{route.RoutePattern.RawText} at {marking} as {role} of {organisation}: {status}");
                }
            }
        }
        Assert.Empty(wrong);
        Assert.True(asked > 200, $"only {asked}");
    }

    static IEnumerable<(string Organisation, Role Role)> Strangers =>
        from organisation in new[] { "FIN", "OUD", "AR", "OCW" }
        from role in Enum.GetValues<Role>()
        where organisation != "OCW" || role is not (Role.Supplier or Role.Controller or Role.Coordinator)
        where (organisation, role) != ("FIN", Role.Coordinator)
        select (organisation, role);

    static async Task<int> Ask(DeliverSite site, RouteEndpoint route, string place, string organisation, Role role)
    {
        var path = route.RoutePattern.RawText!.Replace("/work/deliveries/{id}", "/" + place);
        path = string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? "none" : part));
        using var reader = await site.As(organisation, role).Open("work");
        if (route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET"))
            await reader.Ask(path);
        else
            await reader.Post(
                path,
                [
                    new("guard", reader.Page.QuerySelector("[name=guard]")?.GetAttribute("value") ?? ""),
                    new("revision", "1"),
                    new("reason", "omdat"),
                    new("marking", "Confidential"),
                ]
            );
        return reader.Status;
    }

    static async Task Mark(DeliverSite site, string place, string to)
    {
        if (to == "Confidential")
        {
            using var supplier = await site.As("OCW", Role.Supplier).Open(place);
            await supplier.Press("Verhoog de merking", ("Wordt", to));
            Assert.Equal(200, supplier.Status);
            return;
        }
        using var controller = await site.As("OCW", Role.Controller).Open(place);
        await controller.Press("Verlaag de merking", ("Wordt", to), ("Waarom mag dit lager?", "mag"));
        Assert.Equal(200, controller.Status);
    }
}

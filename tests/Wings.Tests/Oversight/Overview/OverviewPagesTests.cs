using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Oversight.Counts;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Overview;

/// <summary>The coordinator looks at a year, takes the promises over, and begins the document with one button. It is 16 February 2024.</summary>
public sealed class OverviewPagesTests(TestDatabases databases)
{
    const string Page = "work/oversight/overview?year=2023";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static Task<DeliverSite> Open(TestDatabases databases, Store store) =>
        DeliverSite.Open(databases, store, CountedEdition.Prepare, registers: true);

    static CommitmentDeeds Deeds(DeliverSite site) =>
        new(site.Database.Database, OfficeDatabases.By("who", "FIN", Role.Supplier), Stop);

    static async Task<int> Promise(DeliverSite site, string phrase)
    {
        var entered = new EnteredCommitment(
            "FIN",
            Promiser.Minister,
            Chamber.House,
            "Het plan",
            "Het plan voor 12 kantoren komt er.",
            "31 490, nr. 338",
            new(2023, 1, 10),
            phrase,
            ReadDue.Of(phrase, new(2023, 1, 10), null).Due
        );
        var (refusal, number) = await Deeds(site)
            .Enter(next => entered.Numbered(next, new(Guid.CreateVersion7()), "FIN", invented: true));
        Assert.Null(refusal);
        return number;
    }

    static async Task<string> Text(DeliverSite site)
    {
        await using var db = site.Database.Open();
        return (await db.Set<DraftVersion>().OrderByDescending(one => one.Number).FirstAsync(Stop)).Text;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_document_begins_with_claims_that_hold_and_follows_the_register_when_it_is_taken_over(
        Store store
    )
    {
        await using var site = await Open(databases, store);
        var late = await Promise(site, "voor de zomer van 2023");
        var kept = await Promise(site, "eind 2023");
        Assert.Null(await Deeds(site).Keep(kept, 1, new(2023, 12, 1), "Een brief"));
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(Page);
        Assert.Contains("2 toezeggingen staan anders of nog niet in de uitgave", coordinator.Text);
        Assert.Contains("nog geen aanvaarde cijfers", coordinator.Text);
        await coordinator.Press("Begin het document");
        Assert.Equal(200, coordinator.Status);
        Assert.StartsWith("/work/drafts/", coordinator.At.AbsolutePath, StringComparison.Ordinal);
        var text = await Text(site);
        Assert.Contains($"[te laat](promise:promise_{late})", text, StringComparison.Ordinal);
        Assert.Contains($"[op tijd nagekomen](promise:promise_{kept})", text, StringComparison.Ordinal);
        // What the letter states is the letter's statement, not ours.
        Assert.Contains("> [Het plan voor 12 kantoren komt er.](external:", text, StringComparison.Ordinal);
        await coordinator.Open(coordinator.At.AbsolutePath + "/text");
        Assert.DoesNotContain("Wijkt af", coordinator.Text);
        Assert.DoesNotContain("Onleesbaar", coordinator.Text);
        var draft = coordinator.At.AbsolutePath;
        await coordinator.Open("/" + Page);
        Assert.Contains("De uitgave heeft elke toezegging zoals het register haar heeft", coordinator.Text);
        // It shows that the late one was kept in time after all: what the text says is held against that once it is taken over.
        Assert.Null(await Deeds(site).Keep(late, 1, new(2023, 6, 1), "Een eerdere brief"));
        await coordinator.Open("/" + Page);
        Assert.Contains("1 toezegging staat anders", coordinator.Text);
        await coordinator.Press("Neem de toezeggingen over");
        Assert.Contains("De uitgave heeft elke toezegging", coordinator.Text);
        await coordinator.Open(draft);
        Assert.Contains("nagekomen op 1 juni 2023", coordinator.Text);
        await using var db = site.Database.Open();
        Assert.Equal(2, await db.Ledger.CountAsync(entry => entry.Kind == "registers.taken", Stop));
    }

    [Fact]
    public async Task Begun_twice_it_is_refused_and_others_than_who_publishes_do_not_begin_it()
    {
        await using var site = await Open(databases, Store.Sqlite);
        await Promise(site, "voor de zomer van 2023");
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(Page);
        await coordinator.Press("Begin het document");
        await coordinator.Open("/" + Page);
        await coordinator.Press("Begin het document");
        Assert.Equal(409, coordinator.Status);
        using var other = await site.As("OCW", Role.Coordinator).Open(Page);
        Assert.Equal(200, other.Status);
        Assert.DoesNotContain("Begin het document", other.Text);
        var guard = other.Page.QuerySelector("[name=guard]")!.GetAttribute("value")!;
        await other.Post("/work/oversight/overview/begin", [new("guard", guard), new("year", "2023")]);
        Assert.Equal(403, other.Status);
    }

    [Fact]
    public async Task It_is_taken_along_as_files()
    {
        await using var site = await Open(databases, Store.Sqlite);
        await Promise(site, "voor de zomer van 2023");
        using var reader = await site.As("FIN", Role.Coordinator).Open(Page);
        Assert.Equal(
            ["/work/oversight/overview/overview.xlsx", "/work/oversight/overview/overview.ods"],
            reader
                .Page.QuerySelectorAll("main a[href*='overview.']:not([href$='csv']):not([href$='html'])")
                .Select(one => new Uri(reader.At, one.GetAttribute("href")).AbsolutePath)
        );
        await reader.Ask("work/oversight/overview/overview.csv");
        var csv = Encoding.UTF8.GetString(await reader.Answer.Content.ReadAsByteArrayAsync(Stop));
        Assert.Contains("2023,FIN,,0,0,1,0,0,1,0", csv, StringComparison.Ordinal);
        var books = new string[2][][];
        foreach (var (i, form) in new[] { "xlsx", "ods" }.Index())
        {
            await reader.Ask("work/oversight/overview/overview." + form);
            Assert.Equal(200, reader.Status);
            var sheet = new SentFiles(null!).ReadSheet(await reader.Answer.Content.ReadAsByteArrayAsync(Stop));
            books[i] = [.. sheet.Rows.Select(row => row.Cells.ToArray())];
        }
        Assert.Equal(books[0], books[1]);
        Assert.Equal(["2023", "FIN"], books[0][1][..2]);
    }
}

using System.Globalization;
using System.Text;
using AngleSharp;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Findings;
using Rekenschap.Publishing.Claims;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Counts;

/// <summary>The office's own registers become figures: offered, handed in, approved, accepted, and then sentences rest on them.</summary>
public sealed class OfferedFiguresTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static Task<DeliverSite> Open(TestDatabases databases, Store store) =>
        DeliverSite.Open(databases, store, CountedEdition.Prepare);

    static async Task<int> Promise(DeliverSite site, string subject, DateOnly until)
    {
        var deeds = new CommitmentDeeds(site.Database.Database, OfficeDatabases.By("who", "FIN", Role.Supplier), Stop);
        var entered = new EnteredCommitment(
            "FIN",
            Promiser.Minister,
            Chamber.House,
            subject,
            $"{subject} komt.",
            "31 490, nr. 338",
            new(2023, 1, 10),
            "",
            ReadDue.Of("", new(2023, 1, 10), until).Due
        );
        var (refusal, number) = await deeds.Enter(next =>
            entered.Numbered(next, new(Guid.CreateVersion7()), "FIN", invented: true)
        );
        Assert.Null(refusal);
        return number;
    }

    static async Task Keep(DeliverSite site, int number, DateOnly on)
    {
        var deeds = new CommitmentDeeds(site.Database.Database, OfficeDatabases.By("who", "FIN", Role.Supplier), Stop);
        Assert.Null(await deeds.Keep(number, 1, on, "Een brief"));
    }

    /// <summary>From the button to acceptance, by three people; those of whom it speaks were silent until the day it was due.</summary>
    static async Task<string> TakeOver(DeliverSite site, string collection)
    {
        using var supplier = await site.As("FIN", Role.Supplier).Open(collection);
        await supplier.Press("Maak hiervan een aanlevering");
        Assert.Equal(200, supplier.Status);
        var place = supplier.At.AbsolutePath;
        await supplier.Press("Dien in");
        Assert.Contains("Ingediend", supplier.Text);
        site.Time.Move(TimeSpan.FromDays(1));
        using var controller = await site.As("FIN", Role.Controller).Open(place);
        await controller.Press("Keur goed");
        Assert.Contains("Goedgekeurd", controller.Text);
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(place);
        await coordinator.Press("Aanvaard");
        Assert.Contains("Aanvaard", coordinator.Text);
        return place;
    }

    static async Task<Verdict> Says(DeliverSite site, string words, string target)
    {
        var edition = (await site.Editions.Latest(Stop))!.Figures;
        return ClaimJudge
            .Judge(
                new("letter.md", 1, words, target),
                new(Language.Nl, Period.Year(2023)),
                edition,
                edition.AsKnown(null),
                Policy.Default
            )
            .Verdict;
    }

    const string InTime = "register_promises_in_time?period=2023&organisation=FIN";

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_counted_is_a_figure_once_others_accepted_it_and_a_sentence_follows_it(Store store)
    {
        await using var site = await Open(databases, store);
        var first = await Promise(site, "Het plan", new(2023, 6, 30));
        var second = await Promise(site, "De brief", new(2023, 9, 30));
        await Keep(site, first, new(2023, 6, 1));
        Assert.Equal(Verdict.Unverifiable, await Says(site, "1 toezeggingen", InTime));
        await TakeOver(site, CountedEdition.Promises);
        Assert.Equal(Verdict.Holds, await Says(site, "1 toezeggingen", InTime));
        Assert.Equal(
            Verdict.Holds,
            await Says(site, "de helft", "register_promises_share?period=2023&organisation=FIN")
        );
        // It shows that the second was kept in time too: the register counts otherwise, the figure is what was accepted.
        await Keep(site, second, new(2023, 9, 1));
        using (var supplier = await site.As("FIN", Role.Supplier).Open(CountedEdition.Promises))
            Assert.Contains("1 cijfer is anders dan wat is aanvaard", supplier.Text);
        Assert.Equal(Verdict.Holds, await Says(site, "1 toezeggingen", InTime));
        await TakeOver(site, CountedEdition.Promises);
        Assert.Equal(Verdict.Fails, await Says(site, "1 toezeggingen", InTime));
        Assert.Equal(Verdict.Holds, await Says(site, "2 toezeggingen", InTime));
        using var again = await site.As("FIN", Role.Supplier).Open(CountedEdition.Promises);
        Assert.Contains("Wat is aanvaard, is wat de registers nu tellen", again.Text);
        Assert.Empty(again.Page.QuerySelectorAll("form[action$='/offer']"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Each_number_names_the_rows_it_was_counted_from_and_their_digest(Store store)
    {
        await using var site = await Open(databases, store);
        var number = await Promise(site, "Het plan", new(2023, 6, 30));
        await Keep(site, number, new(2023, 6, 1));
        var place = await TakeOver(site, CountedEdition.Promises);
        using var auditor = await site.As("FIN", Role.Coordinator).Open(place);
        Assert.Contains($"commitments/{number}@2", auditor.Page.QuerySelector("#counted")!.TextContent);
        var edition = (await site.Editions.Latest(Stop))!.Figures;
        var trace = edition
            .AsKnown(null)
            .Trace("register_promises_in_time", new(Period.Year(2023), "FIN"))
            .Observations.Single();
        var digest = Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes($"commitments/{number}@2\n"))
        );
        Assert.Equal($"1 rijen van het register: commitments/{number}@2 sha256:{digest}", trace.Note);
        Assert.Equal("deliveries/promises/FIN.csv", trace.File);
        await using var db = site.Database.Open();
        Assert.True(await db.Ledger.AnyAsync(entry => entry.Kind == "delivery.accepted", Stop));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_small_number_of_findings_leaves_the_office_in_no_way(Store store)
    {
        await using var site = await Open(databases, store);
        foreach (var department in new[] { "FIN", "FIN", "OCW", "OCW", "OCW", "OCW" })
            await new FindingDeeds(
                site.Database.Database,
                OfficeDatabases.By("who", department, Role.Supplier),
                Stop
            ).Enter(
                department,
                2022,
                code => CountTests.Finding(department, int.Parse(code[^2..], CultureInfo.InvariantCulture))
            );
        var place = await TakeOver(site, CountedEdition.Findings);
        var edition = (await site.Editions.Latest(Stop))!.Figures;
        var figure = edition.AsKnown(null).At("register_findings", new(Period.Year(2022), "FIN"));
        Assert.Equal((null, FigureStatus.Suppressed), (figure.Value, figure.Status));
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(place);
        var row = coordinator.Page.QuerySelectorAll("#counted tbody tr").First(one => one.TextContent.Contains("FIN"));
        Assert.Contains("niet openbaar", row.TextContent);
        Assert.DoesNotContain("findings/", row.TextContent);
        await coordinator.Ask(place + "/file");
        var file = await coordinator.Answer.Content.ReadAsStringAsync(Stop);
        Assert.DoesNotContain(",2,", file, StringComparison.Ordinal);
        Assert.Contains("register_findings,2022,FIN,,M,C", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_publishes_takes_over_and_a_draft_that_is_overtaken_says_so()
    {
        await using var site = await Open(databases, Store.Sqlite);
        var number = await Promise(site, "Het plan", new(2023, 6, 30));
        using var other = await site.As("OCW", Role.Supplier).Open(CountedEdition.Promises);
        Assert.DoesNotContain("Uit onze eigen registers", other.Text);
        var guard = other.Page.QuerySelector("[name=guard]")!.GetAttribute("value")!;
        await other.Post("/" + CountedEdition.Promises + "/offer", [new("guard", guard)]);
        Assert.Equal(404, other.Status);
        using var supplier = await site.As("FIN", Role.Supplier).Open(CountedEdition.Promises);
        await supplier.Press("Maak hiervan een aanlevering");
        var place = supplier.At.AbsolutePath;
        Assert.DoesNotContain("sindsdien veranderd", supplier.Text);
        await Keep(site, number, new(2023, 6, 1));
        await supplier.Open(place);
        Assert.Contains("sindsdien veranderd", supplier.Text);
        // Taken over again it takes the place of what was in preparation.
        await supplier.Open("/" + CountedEdition.Promises);
        await supplier.Press("Maak hiervan een aanlevering");
        Assert.Equal(place, supplier.At.AbsolutePath);
        Assert.DoesNotContain("sindsdien veranderd", supplier.Text);
    }
}

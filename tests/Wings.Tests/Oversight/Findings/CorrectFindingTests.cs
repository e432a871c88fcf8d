using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>What was copied or said wrong is put right by whose it is, with the reason, and what stood there stays. It is 16 February 2024.</summary>
public sealed class CorrectFindingTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static string[] Before(Reader reader) =>
        [.. reader.Page.QuerySelectorAll("#history tbody tr").Select(row => row.Children[3].TextContent.Trim())];

    static string[] Why(Reader reader) =>
        [.. reader.Page.QuerySelectorAll("#history tbody tr").Select(row => row.Children[4].TextContent.Trim())];

    static async Task<Reader> Correct(Reader reader, string code, params (string, string)[] right)
    {
        await reader.Open($"/work/findings/{code}/correct");
        return await reader.PressNamed("Verbeter", right);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_copied_wrong_is_put_right_and_what_stood_there_stays_in_the_history(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await site.As("M1", Role.Supplier);
        var code = await FindingDesks.Enter(supplier, "Rehcten", 2022);
        await Correct(supplier, code, ("title", "Rechten"), ("severity", "Serious"), ("why", "Tikfout"));
        Assert.Equal((200, "Rechten"), (supplier.Status, supplier.Heading));
        Assert.Contains("ernstige onvolkomenheid", supplier.Text);
        Assert.Equal(["–", "Titel: ‘Rehcten’; Ernst: ‘onvolkomenheid’"], Before(supplier));
        Assert.Equal("Tikfout", Why(supplier)[1]);
        await using var db = site.Database.Open();
        var entry = await db.Ledger.SingleAsync(one => one.Kind == "audit_finding.correct");
        Assert.Equal((Role.Supplier, "M1"), (entry.Role, entry.Organisation));
        Assert.Null(await LedgerBook.Verify(db));
    }

    [Fact]
    public async Task A_correction_asks_why_and_that_something_changes()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        var code = await FindingDesks.Enter(supplier, "Rechten", 2022);
        await Correct(supplier, code, ("title", "Andere titel"));
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Vul dit in", supplier.Text);
        await Correct(supplier, code, ("why", "Zomaar"));
        Assert.Equal(422, supplier.Status);
        Assert.Contains("U hebt niets gewijzigd", supplier.Text);
        await Correct(supplier, code, ("predecessor", code), ("year", "2023"), ("why", "Zomaar"));
        Assert.Equal(422, supplier.Status);
    }

    [Fact]
    public async Task A_corrected_year_leaves_the_code_and_what_continues_it_after_it()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        var first = await FindingDesks.Enter(supplier, "Rechten", 2021);
        await FindingDesks.Enter(supplier, "Rechten", 2022, predecessor: first);
        await Correct(supplier, first, ("year", "2022"), ("report", "2023"), ("why", "Verkeerd jaar"));
        Assert.Equal(422, supplier.Status);
        Assert.Contains("gaat op deze verder", supplier.Text);
        await Correct(supplier, first, ("year", "2020"), ("report", ""), ("first", "2020"), ("why", "Verkeerd jaar"));
        Assert.Equal(200, supplier.Status);
        Assert.Equal("M1-2021-01", first);
        Assert.Equal("M1-2021-02", await FindingDesks.Enter(supplier, "Een ander punt", 2021));
    }

    [Fact]
    public async Task Who_copied_it_corrects_it_and_nobody_else()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        var own = await FindingDesks.Enter(supplier, "Rechten", 2022);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        Assert.Equal(403, (await coordinator.Open($"/work/findings/{own}/correct")).Status);
        await coordinator.Open("/work/findings/new");
        await coordinator.PressNamed(
            "Zet in het register",
            [.. FindingDesks.Filled("Inkoop", 2022), ("department", "M1")]
        );
        var theirs = coordinator.At.Segments[^1];
        await supplier.Open($"/work/findings/{theirs}/correct");
        Assert.Equal(403, supplier.Status);
        Assert.Contains("FIN heeft dit overgenomen", supplier.Text);
        await Correct(coordinator, theirs, ("title", "Inkoopbeheer"), ("why", "Beter woord"));
        Assert.Equal((200, "Inkoopbeheer"), (coordinator.Status, coordinator.Heading));
    }

    [Fact]
    public async Task An_answered_recommendation_is_reworded_and_never_dropped()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        var code = await FindingDesks.Enter(supplier, "Rechten", 2022);
        var controller = await FindingDesks.At(site, "M1", Role.Controller, code);
        await controller.PressNamed("Bewaar het antwoord", ("number", "2"), ("said", "Dat doen wij"));
        await Correct(supplier, code, ("recommendations", "Schoon de rechten op."), ("why", "Eén te veel"));
        Assert.Equal(409, supplier.Status);
        await Correct(
            supplier,
            code,
            ("recommendations", "Schoon de rechten op.\nLeg het vast."),
            ("why", "Verkeerd overgenomen")
        );
        Assert.Equal(200, supplier.Status);
        Assert.Contains("Dat doen wij", supplier.Text);
        Assert.Contains("Aanbevelingen: ‘Leg dat vast.’", Before(supplier)[^1]);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task After_the_verdict_only_the_auditor_puts_her_own_words_right(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await site.As("M1", Role.Supplier);
        var code = await FindingDesks.Enter(supplier, "Rechten", 2022);
        await FindingDesks.Works(supplier, code);
        var controller = await FindingDesks.At(site, "M1", Role.Controller, code);
        await controller.Press("Meld als opgelost", ("Waar blijkt dat uit?", "Uit de steekpref"));
        await controller.PressNamed("Verbeter het oordeel", ("said", "Uit de steekproef"), ("why", "Tikfout"));
        Assert.Contains("Oordeel van het departement: ‘Uit de steekpref’", Before(controller)[^1]);
        var auditor = await FindingDesks.At(site, RightsSite.Auditors, Role.Auditor, code);
        await auditor.Press("Oordeel dat het is opgelost", ("Waaruit blijkt dat het is opgelost?", "Gezien"));
        Assert.Equal(409, (await supplier.Open($"/work/findings/{code}/correct")).Status);
        await controller.Open($"/work/findings/{code}");
        Assert.DoesNotContain("Verbeter het oordeel", controller.Text);
        await auditor.PressNamed("Verbeter het oordeel", ("said", "Gezien in de steekproef"));
        Assert.Equal(422, auditor.Status);
        await auditor.PressNamed(
            "Verbeter het oordeel",
            ("said", "Gezien in de steekproef"),
            ("why", "Er ontbrak iets")
        );
        Assert.Contains("Gezien in de steekproef", auditor.Text);
        await auditor.PressNamed("Keer het oordeel om", ("said", "De steekproef was te klein"), ("why", "Hertelling"));
        Assert.Contains("volgens de auditor niet opgelost", auditor.Text);
        Assert.Contains("‘Gezien in de steekproef’", Before(auditor)[^1]);
        Assert.Equal("Hertelling", Why(auditor)[^1]);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_internal_auditor_gives_an_opinion_once_she_was_named_and_nobody_else_does(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var code = await FindingDesks.Enter(await site.As("M1", Role.Supplier), "Rechten", 2022);
        Assert.Equal(404, (await FindingDesks.At(site, "ADR", Role.Auditor, code)).Status);
        var controller = await FindingDesks.At(site, "M1", Role.Controller, code);
        await controller.PressNamed(
            "Laat meelezen",
            ("organisation", "ADR"),
            ("until", "2024-03-01"),
            ("said", "Haar eigen oordeel")
        );
        var internalAuditor = await FindingDesks.At(site, "ADR", Role.Auditor, code);
        await internalAuditor.PressNamed("Bewaar het ADR-oordeel", ("opinion", "Partly"), ("said", "De opzet is er"));
        Assert.Equal(200, internalAuditor.Status);
        var column = internalAuditor
            .Page.QuerySelectorAll("#verdicts tbody tr")
            .Select(row => row.Children[3].TextContent.Trim())
            .ToArray();
        Assert.Equal(["deels opgelost", "De opzet is er", "auditor, ADR, 16 februari 2024"], column.Select(Plain));
        Assert.DoesNotContain("Oordeel dat het is opgelost", internalAuditor.Text);
        await internalAuditor.PressNamed("Bewaar het ADR-oordeel", ("opinion", "Solved"), ("said", "De werking ook"));
        Assert.Contains("Oordeel van de Auditdienst Rijk: ‘deels opgelost’", Before(internalAuditor)[^1]);
        var court = await FindingDesks.At(site, RightsSite.Auditors, Role.Auditor, code);
        Assert.DoesNotContain("Bewaar het ADR-oordeel", court.Text);
        await court.Ask("work/findings/findings.csv");
        var csv = await court.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(",solved,De werking ook,", csv);
    }

    static string Plain(string text) => text.Replace('\u00A0', ' ');
}

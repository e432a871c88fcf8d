using AngleSharp;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>The office and an organisation ask each other things about a figure: over HTTP, without a script.</summary>
public sealed class QuestionTests(TestDatabases databases)
{
    const string Thread = "work/questions/small/energy/OCW/gas";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task Say(DeliverSite site, string organisation, Role role, string button, string text)
    {
        using var reader = await site.As(organisation, role).Open(Thread);
        await reader.Press(button, ("Uw bericht", text));
        Assert.Equal(200, reader.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_question_waits_for_the_other_side_until_it_is_answered(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await Say(site, "FIN", Role.Coordinator, "Stel de vraag", "Waarom <b>zoveel</b>?");
        using (var supplier = await site.As("OCW", Role.Supplier).Open("work"))
        {
            Assert.Contains("Vragen over Gas: Onderwijs", supplier.Text);
            await supplier.Open("/" + Thread);
            Assert.Contains("Waarom <b>zoveel</b>?", supplier.Text);
            Assert.DoesNotContain("<b>zoveel", supplier.Page.ToHtml());
        }
        await Say(site, "OCW", Role.Controller, "Antwoord", "Een gebouw erbij");
        using (var supplier = await site.As("OCW", Role.Supplier).Open("work"))
            Assert.DoesNotContain("Vragen over Gas", supplier.Text);
        await Say(site, "OCW", Role.Supplier, "Stel de vraag", "Mag het in MWh?");
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open("work"))
            Assert.Contains("Lees en antwoord", coordinator.Text);
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open(Thread))
            await coordinator.Press("Rond deze vraag af");
        using (var auditor = await site.As("FIN", Role.Auditor).Open("work/questions"))
            Assert.Contains("Beantwoord", auditor.Text);
        await using var db = site.Database.Open();
        Assert.Equal(
            ["question.asked", "question.answered", "question.asked", "question.closed"],
            await db
                .Ledger.Where(one => one.Kind.StartsWith("question"))
                .OrderBy(one => one.Position)
                .Select(one => one.Kind)
                .ToListAsync(TestContext.Current.CancellationToken)
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nobody_else_reads_along_and_an_auditor_says_nothing(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await Say(site, "OCW", Role.Supplier, "Stel de vraag", "Tot wanneer?");
        foreach (var role in new[] { Role.Supplier, Role.Controller })
        {
            using var other = await site.As("OUD", role).Open(Thread);
            Assert.Equal(404, other.Status);
            await other.Open("/work/questions");
            Assert.DoesNotContain("Gas", other.Page.QuerySelector("#questions")?.TextContent ?? "");
        }
        using var auditor = await site.As("FIN", Role.Auditor).Open(Thread);
        Assert.Contains("Tot wanneer?", auditor.Text);
        Assert.Empty(auditor.Page.QuerySelectorAll("main textarea"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_too_long_or_empty_is_told_at_its_field_and_what_was_said_meanwhile_is_read_first(
        Store store
    )
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Thread);
        await supplier.Press("Stel de vraag");
        Assert.Equal(422, supplier.Status);
        await supplier.Press("Stel de vraag", ("Uw bericht", new string('x', 2001)));
        Assert.Equal(422, supplier.Status);
        await Say(site, "FIN", Role.Coordinator, "Stel de vraag", "Eerder");
        site.As("OCW", Role.Supplier);
        await supplier.Press("Stel de vraag", ("Uw bericht", "Later"));
        Assert.Equal(412, supplier.Status);
        using var missing = await site.As("OCW", Role.Supplier).Open("work/questions/small/energy/OCW/none");
        Assert.Equal(404, missing.Status);
    }
}

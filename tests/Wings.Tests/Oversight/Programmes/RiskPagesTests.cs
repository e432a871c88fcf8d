using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Oversight.Commitments;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Oversight.Programmes;

/// <summary>Risks that belong to several departments, and who may know of them. It is 16 February 2024.</summary>
public sealed class RiskPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_risk_is_weighed_again_released_closed_and_known_to_whom_it_concerns(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        await ProgrammeDesks.Measure(site);
        var place = await ProgrammeDesks.Risk(site, "1");
        // On the page of the programme, for a department that it concerns.
        var other = await ProgrammeDesks.At(site, "/work/programmes/1", "M2", Role.Supplier);
        Assert.Contains("Te weinig handen", other.Text);
        Assert.Contains("zeer ernstig: een doel van een programma wordt niet gehaald", (await other.Open(place)).Text);
        Assert.DoesNotContain("Bewaar de weging", other.Text);
        var supplier = await ProgrammeDesks.At(site, place, "M1", Role.Supplier);
        await supplier.PressNamed(
            "Bewaar de weging",
            ("likelihood", "Likely"),
            ("consequence", "Grave"),
            ("action", "Er komt een wervingsbureau")
        );
        Assert.Contains("Kans: ‘mogelijk’", supplier.Page.QuerySelector("#history")!.TextContent);
        await supplier.PressNamed("Leg de tekst voor", ("words", "Er zijn weinig mensen"));
        Assert.Contains(
            "shared risks with a public text that waits to be released: 1",
            (await ProgrammeDesks.At(site, "/en/work", "M1", Role.Controller)).Text
        );
        var controller = await ProgrammeDesks.At(site, place, "M1", Role.Controller);
        await controller.Press("Geef vrij");
        Assert.Equal(200, controller.Status);
        await controller.PressNamed("Sluit", ("why", "Iedereen is er"));
        Assert.Contains("gesloten", controller.Text);
    }

    [Fact]
    public async Task What_is_confidential_who_publishes_does_not_see_and_a_named_auditor_until_her_last_day()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await ProgrammeDesks.Measure(site);
        var place = await ProgrammeDesks.Risk(site, "1");
        async Task<int> Status(string organisation, Role role) =>
            (await ProgrammeDesks.At(site, place, organisation, role)).Status;
        Assert.Equal(200, await Status(RightsSite.Publisher, Role.Coordinator));
        Assert.Equal(404, await Status("M5", Role.Supplier));
        Assert.Equal(404, await Status(RightsSite.Auditors, Role.Auditor));
        var supplier = await ProgrammeDesks.At(site, place, "M1", Role.Supplier);
        await supplier.PressNamed("Merk hoger", ("marking", "Confidential"));
        Assert.Equal(200, supplier.Status);
        Assert.Equal(404, await Status(RightsSite.Publisher, Role.Coordinator));
        Assert.DoesNotContain(
            "Te weinig handen",
            (await ProgrammeDesks.At(site, "/work/programmes/1", RightsSite.Publisher, Role.Coordinator)).Text
        );
        var controller = await ProgrammeDesks.At(site, place, "M1", Role.Controller);
        await controller.PressNamed(
            "Laat meelezen",
            ("organisation", RightsSite.Auditors),
            ("until", "2024-03-01"),
            ("why", "Het onderzoek")
        );
        Assert.Equal(200, controller.Status);
        Assert.Equal(200, await Status(RightsSite.Auditors, Role.Auditor));
        site.Door.Time.Move(TimeSpan.FromDays(20));
        Assert.Equal(404, (await CommitmentPagesTests.Again(site, RightsSite.Auditors, Role.Auditor, place)).Status);
    }

    [Fact]
    public async Task A_risk_of_one_department_alone_or_of_another_is_not_taken()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await ProgrammeDesks.Measure(site);
        var supplier = await site.As("M1", Role.Supplier);
        (string, string)[] filled =
        [
            ("name", "Alleen"),
            ("text", "Iets"),
            ("programmes", "1"),
            ("likelihood", "Likely"),
            ("consequence", "Small"),
            ("action", "Niets"),
            ("marking", "Internal"),
        ];
        await supplier.Open("/work/programmes/risks/new");
        await supplier.PressNamed("Zet in het register", [.. filled, ("steers", "M1"), ("departments", "M1")]);
        Assert.Equal(422, supplier.Status);
        Assert.Contains("ten minste één departement naast wie erop stuurt", supplier.Text);
        await supplier.Open("/work/programmes/risks/new");
        await supplier.PressNamed("Zet in het register", [.. filled, ("steers", "M2"), ("departments", "M1")]);
        Assert.Equal(403, supplier.Status);
        // A programme that M5 does not see is none to choose.
        var other = await (await site.As("M5", Role.Supplier)).Open("/work/programmes/risks/new");
        Assert.DoesNotContain(ProgrammeDesks.Name, other.Text);
        await other.PressNamed("Zet in het register", [.. filled, ("steers", "M5"), ("departments", "M1")]);
        Assert.Equal(422, other.Status);
    }
}

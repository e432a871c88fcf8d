using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>An organisation has an administrator, and is told in time when it will have none.</summary>
public sealed class LastAdministratorTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<Reader> End(Reader admin, string name, string lastDay)
    {
        await admin.Open("/en/work/roles?day=all");
        var link = admin.Page.QuerySelectorAll("table a").First(one => one.TextContent == name);
        await admin.Open(link.GetAttribute("href")!);
        return await admin.Press("End", ("Last day", lastDay), ("Why", "left"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_role_of_the_last_administrator_does_not_end_until_there_is_another(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (admin, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = admin;
        await site.Invite("bert", Role.Administrator, "OCW");
        await End(admin, "anna", "2024-03-01");
        Assert.Equal((409, true), (admin.Status, admin.Text.Contains("role.last_administrator")));
        await site.Invite("carla", Role.Administrator);
        await End(admin, "anna", "2024-03-01");
        Assert.Equal("Roles: FIN", admin.Heading);
        // Now carla is the last one, from the day after.
        await End(admin, "carla", "2024-03-05");
        Assert.Equal(409, admin.Status);
        await End(admin, "carla", "2024-02-20");
        Assert.Equal("Roles: FIN", admin.Heading);
        await using var db = site.Database.Open();
        Assert.Equal(2, await db.Ledger.CountAsync(entry => entry.Kind == "role.ended"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task That_an_organisation_will_have_no_administrator_is_told_thirty_days_before(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (admin, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = admin;
        Assert.DoesNotContain("no administrator any more", (await admin.Open("/en/work")).Text);
        await using (var db = site.Database.Open())
        {
            var grant = await db.Set<RoleGrant>().SingleAsync();
            await site.Database.Office.Keep(
                async (writing, _, stop) =>
                {
                    await writing
                        .Set<RoleGrant>()
                        .Where(held => held.Id == grant.Id)
                        .ExecuteUpdateAsync(
                            set => set.SetProperty(held => held.Until, new DateOnly(2024, 3, 10)),
                            stop
                        );
                    return null;
                }
            );
        }
        await admin.Open("/en/work");
        Assert.Contains("From 11 March 2024 your organisation has no administrator any more", admin.Text);
        await site.Invite("carla", Role.Administrator);
        Assert.DoesNotContain("no administrator any more", (await admin.Open("/en/work")).Text);
    }

    [Fact]
    public void Terms_that_follow_on_each_other_leave_no_day_without()
    {
        static RoleGrant Held(int from, int? until) =>
            new RoleGrant
            {
                Id = new(Guid.CreateVersion7()),
                Pseudonym = "p",
                Organisation = "FIN",
                Role = Role.Administrator,
                From = new(2024, 1, from),
                GivenBy = "q",
            }.LastingUntil(until is { } day ? new(2024, 1, day) : null);
        var first = new DateOnly(2024, 1, 5);
        DateOnly? Without(params RoleGrant[] grants) => AdministratorsDue.FirstDayWithout(grants, first);
        Assert.Equal(first, Without());
        Assert.Equal(first, Without(Held(1, 4), Held(6, null)));
        Assert.Equal(new DateOnly(2024, 1, 11), Without(Held(1, 10)));
        Assert.Equal(new DateOnly(2024, 1, 21), Without(Held(11, 20), Held(1, 10)));
        Assert.Equal(new DateOnly(2024, 1, 11), Without(Held(12, null), Held(1, 10)));
        Assert.Null(Without(Held(1, 10), Held(11, null)));
    }
}

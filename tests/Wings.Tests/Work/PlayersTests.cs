using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Demonstration;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Work;

public sealed class PlayersTests(TestDatabases databases)
{
    [Fact]
    public async Task Nobody_is_played_who_signs_for_a_minister_where_there_is_none()
    {
        await using var site = await DoorSite.Open(databases, Store.Sqlite);
        await Players.Ensure(site.Database.Database, site.BySystem, ["FIN", "OCW"], ["PD"], "FIN");
        await using var db = site.Database.Open();
        var all = await db.Set<RoleGrant>().ToListAsync();
        Assert.Equal(
            ["FIN", "OCW"],
            all.Where(one => one.Role == Role.Signatory).Select(one => one.Organisation).Order()
        );
        Assert.Equal(
            ["FIN", "OCW", "PD"],
            all.Where(one => one.Role == Role.Supplier).Select(one => one.Organisation).Order()
        );
    }
}

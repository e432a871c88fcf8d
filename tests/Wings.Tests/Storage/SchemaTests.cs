using Microsoft.EntityFrameworkCore;
using Rekenschap.Host;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Storage;

public sealed class SchemaTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static RekenschapDb Model(Store store) =>
        new Database(
            TestDatabase.DialectOf(store, store == Store.Sqlite ? "none.db" : "Host=none"),
            WingList.All
        ).Open();

    [Theory, MemberData(nameof(Both))]
    public void The_tables_are_as_the_last_migration_left_them(Store store)
    {
        using var db = Model(store);
        Assert.False(
            db.Database.HasPendingModelChanges(),
            "The model changed: add a migration with  dotnet run --project tools/Schema -- NAME"
        );
    }

    [Fact]
    public void Both_stores_have_the_same_migrations()
    {
        using var sqlite = Model(Store.Sqlite);
        using var postgres = Model(Store.Postgres);
        Assert.NotEmpty(sqlite.Database.GetMigrations());
        Assert.Equal(sqlite.Database.GetMigrations(), postgres.Database.GetMigrations());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Migrating_again_changes_nothing(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await database.Database.Migrate();
        await using var db = database.Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }
}

using Rekenschap.Host;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Storage;

/// <summary>Databases with the tables of all wings, as migrations make them.</summary>
static class OfficeDatabases
{
    public static readonly DateTimeOffset Noon = new(2024, 2, 16, 12, 0, 0, TimeSpan.Zero);

    public static Task<TestDatabase> New(TestDatabases databases, Store store) =>
        databases.New(store, WingList.All, database => database.Migrate());

    public static Act By(string pseudonym, string organisation, Role role, string reason = "") =>
        new(Actor.With(pseudonym, organisation, role), role, Noon, reason);

    public static readonly Act BySystem = By("system", "BZK", Role.System, "a folder was read");
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Reliability;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Portfolio.Followers;

/// <summary>What a database that is there already holds of reactions, followers and their mails, once its tables change.</summary>
public sealed class ForgetMigrationTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_agreed_to_stays_so_and_of_who_confirmed_the_moment_goes(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await using var db = database.Open();
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("PortfolioAdvices");
        foreach (
            var insert in new[]
            {
                """
                    INSERT INTO reliability_reactions (id, activity, state, version, rule, words, writer, agreed_on, revision) VALUES
                    ('00000000-0000-7000-8000-000000000001', 1, 'Agreed', 3, 1, 'Klopt', 'a', '2024-02-16', 3),
                    ('00000000-0000-7000-8000-000000000002', 2, 'Written', 4, 1, 'Nog niet', 'b', NULL, 2),
                    ('00000000-0000-7000-8000-000000000003', 3, 'Asked', 0, 0, '', '', NULL, 1)
                    """,
                """
                    INSERT INTO activity_followers (id, activity, address, language, confirm_hash, stop_secret, asked_at, told) VALUES
                    ('00000000-0000-7000-8000-000000000004', 1, 'a@example.org', 'Nl', NULL, 's1', '2024-02-16 11:00:00+00:00', 1),
                    ('00000000-0000-7000-8000-000000000005', 1, 'b@example.org', 'Nl', 'hash', 's2', '2024-02-16 11:00:00+00:00', 0)
                    """,
            }
        )
            await db.Database.ExecuteSqlRawAsync(insert);
        await migrator.MigrateAsync();
        var reactions = await db.Set<NoteReaction>().AsNoTracking().OrderBy(one => one.Activity).ToListAsync();
        Assert.Equal(
            [("Klopt", 3, 1, "a"), ("", 0, 0, "b"), ("", 0, 0, "")],
            reactions.Select(one => (one.AgreedWords, one.AgreedVersion, one.AgreedRule, string.Join(' ', one.Writers)))
        );
        Assert.Equal(
            ["b@example.org 1"],
            await db
                .Database.SqlQueryRaw<string>(
                    "SELECT address || ' ' || asks AS \"Value\" FROM activity_followers WHERE waits_since IS NOT NULL"
                )
                .ToListAsync()
        );
    }
}

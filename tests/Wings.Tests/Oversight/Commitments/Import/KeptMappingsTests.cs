using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Import;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Commitments.Import;

/// <summary>Since sheets are of more than one register, what was said of sheets with findings before is said of those still.</summary>
public sealed class KeptMappingsTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    const string Before = "PortfolioAdvices";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static readonly ImmutableSortedDictionary<string, string> Said = ImmutableSortedDictionary
        .Create<string, string>(StringComparer.Ordinal)
        .Add("column.1", "Title");

    [Theory, MemberData(nameof(Both))]
    public async Task A_database_of_before_keeps_its_sheets_and_mappings_as_those_of_findings(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await database.Office.Keep(
            (db, _, _) =>
            {
                foreach (var register in new[] { "findings", "commitments" })
                    db.AddRange(MappingOf(register), SheetOf(register));
                return Task.FromResult<Refusal?>(null);
            }
        );
        await using (var before = database.Open())
            await before.GetService<IMigrator>().MigrateAsync(Before, Stop);
        await database.Database.Migrate();
        await using var after = database.Open();
        var mapping = Assert.Single(await after.Set<SheetMapping>().ToListAsync(Stop));
        Assert.Equal(("findings", "ab", OfficeDatabases.Noon), (mapping.Register, mapping.Marks, mapping.SavedAt));
        Assert.Equal(Said, mapping.Said);
        Assert.Equal("findings.csv", Assert.Single(await after.Set<WaitingSheet>().ToListAsync(Stop)).File);
    }

    static SheetMapping MappingOf(string register) =>
        new()
        {
            Organisation = "M1",
            Register = register,
            Marks = "ab",
            Said = Said,
            SavedAt = OfficeDatabases.Noon,
        };

    static WaitingSheet SheetOf(string register) =>
        new()
        {
            Sender = "somebody",
            Organisation = "M1",
            Register = register,
            File = register + ".csv",
            Said = Said,
            SentAt = OfficeDatabases.Noon,
        };
}

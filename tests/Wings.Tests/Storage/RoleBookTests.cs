using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Storage;

public sealed class RoleBookTests(TestDatabases databases)
{
    static readonly DateOnly January = new(2024, 1, 1);
    static readonly Act Administrator = OfficeDatabases.By("admin", "FIN", Role.Administrator, "a new colleague");

    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task<Refusal?> Give(TestDatabase database, Act act, string who, string organisation, Role role) =>
        RoleBook.Give(database.Database, act, who, organisation, role, January);

    [Theory, MemberData(nameof(Both))]
    public async Task A_role_holds_from_its_first_day_to_its_last(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        Assert.Null(await Give(database, Administrator, "p-1", "FIN", Role.Supplier));
        Assert.Null(await Give(database, Administrator, "p-1", "FIN", Role.Editor));
        Assert.Null(await Give(database, OfficeDatabases.BySystem, "p-1", "BZK", Role.Auditor));
        await using var db = database.Open();
        var grant = await db.Set<RoleGrant>().AsNoTracking().SingleAsync(g => g.Role == Role.Supplier);
        Assert.Null(await RoleBook.End(database.Database, Administrator, grant.Id, grant.Revision, new(2024, 6, 30)));

        async Task<string> On(DateOnly day) =>
            string.Join(
                ' ',
                (await RoleBook.ActorsOf(db, "p-1", day)).Select(a =>
                    $"{a.Organisation}:{string.Join(',', a.Roles.Order())}"
                )
            );
        Assert.Equal("", await On(new(2023, 12, 31)));
        Assert.Equal("BZK:Auditor FIN:Supplier,Editor", await On(January));
        Assert.Equal("BZK:Auditor FIN:Supplier,Editor", await On(new(2024, 6, 30)));
        Assert.Equal("BZK:Auditor FIN:Editor", await On(new(2024, 7, 1)));
        Assert.Equal(
            ["role.given", "role.given", "role.given", "role.ended"],
            await db.Ledger.OrderBy(e => e.Position).Select(e => e.Kind).ToListAsync()
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Roles_are_given_by_an_administrator_of_the_organisation_and_never_to_oneself(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        Assert.Equal(
            "role.administrators_only",
            (await Give(database, OfficeDatabases.By("x", "FIN", Role.Coordinator), "p", "FIN", Role.Editor))?.Code
        );
        Assert.Equal("role.administrators_only", (await Give(database, Administrator, "p", "OCW", Role.Editor))?.Code);
        Assert.Equal("role.not_yourself", (await Give(database, Administrator, "admin", "FIN", Role.Editor))?.Code);
        Assert.Null(await Give(database, Administrator, "p", "FIN", Role.Editor));
        Assert.Equal("duplicate", (await Give(database, Administrator, "p", "FIN", Role.Editor))?.Code);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_role_ends_once_and_only_for_who_saw_how_it_stands(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await Give(database, Administrator, "p", "FIN", Role.Editor);
        await using var db = database.Open();
        var id = (await db.Set<RoleGrant>().AsNoTracking().SingleAsync()).Id;
        Task<Refusal?> End(int seen, int day) =>
            RoleBook.End(database.Database, Administrator, id, seen, new(2024, 6, day));
        Assert.Equal("stale", (await End(0, 30))?.Code);
        Assert.Null(await End(1, 30));
        Assert.Equal("role.ended", (await End(2, 30))?.Code);
        Assert.Null(await End(2, 1));
        Assert.Equal("role.none", (await RoleBook.End(database.Database, Administrator, default, 1, January))?.Code);
    }

    [Fact]
    public void The_page_on_access_says_who_may_what_as_the_rows_do()
    {
        var page = File.ReadAllText(Path.Combine(Repository(), "docs", "wings", "access.md"));
        Assert.Contains(Table(), page, StringComparison.Ordinal);
        Assert.Contains(DeliveryWorkflow.Rows.Mermaid(), page, StringComparison.Ordinal);
    }

    static string Table()
    {
        var text = new StringBuilder(
            "| who | may | a delivery that is | if | which then is |\n| --- | --- | --- | --- | --- |\n"
        );
        foreach (var row in DeliveryWorkflow.Rows.Rows.OrderBy(row => row.Permission))
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| {RoleNames.Of(row.Permission).En} | {row.Verb.ToString().ToLowerInvariant()} | {DeliveryWorkflow.Rows.Words.States[row.From].En} | {string.Join(", ", row.Guards).Replace('_', ' ')} | {DeliveryWorkflow.Rows.Words.States[row.To].En} |\n"
            );
        return text.ToString();
    }

    static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Rekenschap.slnx")))
            folder = folder.Parent;
        return folder.FullName;
    }
}

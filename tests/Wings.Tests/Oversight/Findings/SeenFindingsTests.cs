using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>What the database gives of a list is what the rules give one by one.</summary>
public sealed class SeenFindingsTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static readonly CancellationToken Stop = CancellationToken.None;

    async Task<(TestDatabase, AuditFinding[])> Filled(Store store)
    {
        var database = await OfficeDatabases.New(databases, store);
        var all = MadeFindings.Many(120, 7);
        await database.Office.Keep(
            (db, _, _) =>
            {
                db.AddRange(all);
                return Task.FromResult<Refusal?>(null);
            }
        );
        return (database, all);
    }

    static SignedIn Who(string organisation, params Role[] roles)
    {
        var actor = new Actor("who", organisation, roles.ToHashSet());
        return new(actor, [actor], OfficeDatabases.Noon);
    }

    public static IEnumerable<SignedIn> Everybody =>
        from organisation in new[] { "M1", "M2", "FIN", "AR", "ADR", "ZZ" }
        from role in Enum.GetValues<Role>()
        select Who(organisation, role);

    [Theory, MemberData(nameof(Both))]
    public async Task The_database_gives_who_asks_exactly_what_sight_allows(Store store)
    {
        var (database, all) = await Filled(store);
        await using var _ = database;
        await using var db = database.Open();
        SignedIn[] asking = [.. Everybody, Who("FIN", Role.Auditor, Role.Coordinator), Who("M1")];
        foreach (var who in asking)
        {
            var allowed = all.Where(one => FindingSight.May(who, one, MadeFindings.Today)).Select(one => one.Code);
            var given = await (await FindingSight.Among(db, who, MadeFindings.Today, Stop))
                .Select(one => one.Code)
                .ToListAsync();
            Assert.Equal(allowed.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
        }
        Assert.Contains(all, one => !one.Named.IsEmpty && one.Named[0].Until < MadeFindings.Today);
        Assert.Contains(all, one => !one.Named.IsEmpty && one.Named[0].Until >= MadeFindings.Today);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Counts_order_and_pages_are_those_of_the_whole_list(Store store)
    {
        var (database, all) = await Filled(store);
        await using var _ = database;
        await using var db = database.Open();
        FindingFilter[] filters =
        [
            FindingFilter.None,
            FindingFilter.None.With(0, "2020"),
            FindingFilter.None.With(0, "02020"),
            FindingFilter.None.With(1, "M1").With(2, "serious"),
            FindingFilter.None.With(3, "archive"),
            FindingFilter.None.With(3, "Archive"),
            FindingFilter.None.With(4, "solved").With(0, "2021"),
            FindingFilter.None.With(2, "nothing"),
        ];
        foreach (var filter in filters)
        {
            bool Fits(AuditFinding one, int but) =>
                Enumerable
                    .Range(0, 5)
                    .All(i => i == but || filter.At(i).Length == 0 || filter.At(i) == FindingFilter.Of(one)[i]);
            var ordered = all.Where(one => Fits(one, -1))
                .OrderByDescending(one => one.Year)
                .ThenByDescending(one => one.Severity)
                .ThenBy(one => one.Code, StringComparer.Ordinal)
                .Select(one => one.Code)
                .ToList();
            var seen = await SeenFindings.Read(db.Set<AuditFinding>().AsNoTracking(), filter, 20, Stop);
            Assert.Equal((true, ordered.Count), (seen.Any, seen.Count));
            Assert.Equal(ordered.Skip(20).Take(SeenFindings.AtOnce), seen.Lines.Select(one => one.Code));
            for (var place = 0; place < 5; place++)
                Assert.Equal(
                    all.Where(one => Fits(one, place))
                        .CountBy(one => FindingFilter.Of(one)[place])
                        .OrderBy(one => one.Key, StringComparer.Ordinal),
                    seen.Counts[place].OrderBy(one => one.Key, StringComparer.Ordinal)
                );
        }
    }

    [Fact]
    public async Task An_issue_is_followed_both_ways_and_ends_where_sight_ends()
    {
        await using var database = await OfficeDatabases.New(databases, Store.Sqlite);
        AuditFinding Year(int year, FindingMarking marking = FindingMarking.Internal, string department = "M1") =>
            new()
            {
                Id = new(Guid.CreateVersion7()),
                Code = $"{department}-{year}-01",
                Year = year,
                ReportYear = year + 1,
                FoundBy = "AR",
                Chapter = "IX",
                Organisation = department,
                Part = "",
                Title = "Rechten",
                Domain = FindingDomain.Authorisation,
                Severity = Severity.Deficiency,
                Objection = false,
                FirstYear = 2018,
                Predecessor = year == 2018 ? null : $"{(year == 2022 ? "M1" : department)}-{year - 1}-01",
                Detail = "Wie vertrekt, kan nog in het systeem.",
                Publisher = "FIN",
                Invented = true,
                Marking = marking,
            };
        AuditFinding[] all =
        [
            Year(2018),
            Year(2019, FindingMarking.Confidential),
            Year(2020),
            Year(2021),
            Year(2022, department: "M2"),
        ];
        await database.Office.Keep(
            (db, _, _) =>
            {
                db.AddRange(all);
                return Task.FromResult<Refusal?>(null);
            }
        );
        await using var db = database.Open();
        async Task<IEnumerable<int>> Issue(SignedIn who)
        {
            var seen = await FindingSight.Among(db, who, MadeFindings.Today, Stop);
            return (await FindingIssue.Of(all[3], seen, Stop)).Select(one => one.Year).Order();
        }
        Assert.Equal([2018, 2019, 2020, 2021, 2022], await Issue(Who("AR", Role.Auditor)));
        Assert.Equal([2020, 2021, 2022], await Issue(Who("FIN", Role.Coordinator)));
        Assert.Equal([2018, 2019, 2020, 2021], await Issue(Who("M1", Role.Supplier)));
    }
}

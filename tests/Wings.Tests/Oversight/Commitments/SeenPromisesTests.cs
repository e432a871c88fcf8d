using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>What the database counts, orders and pages of promises is what their facts say one by one.</summary>
public sealed class SeenPromisesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static readonly DateOnly Today = new(2024, 2, 16);

    static Gen<DateOnly> Day => Gen.Choose(-60, 60).Select(Today.AddDays);

    static Act By(string organisation, Role role) => OfficeDatabases.By("who", organisation, role);

    static Gen<Commitment> One(int number) =>
        from ministry in Gen.Elements("M1", "M2", "FIN")
        from paper in Day
        from days in Gen.Choose(0, 40)
        from window in Gen.Elements(true, true, true, false)
        from fate in Gen.Choose(0, 4)
        from ended in Gen.Choose(0, 80)
        select Become(
            new()
            {
                Id = new(Guid.CreateVersion7()),
                Number = number,
                Organisation = ministry,
                By = Promiser.Minister,
                To = Chamber.House,
                Subject = $"Plan {number}",
                Words = "Dat komt.",
                Paper = "31 490, nr. 338",
                PaperDate = paper,
                Phrase = window ? "binnenkort" : "",
                From = window ? paper : null,
                Until = window ? paper.AddDays(days) : null,
                Rule = "",
                Invented = true,
                Publisher = "FIN",
            },
            fate,
            paper.AddDays(ended)
        );

    static Commitment Become(Commitment one, int fate, DateOnly ended)
    {
        if (fate == 1)
            Assert.Null(one.Keep(By(one.Organisation, Role.Supplier), 1, ended, "Brief"));
        if (fate == 2)
            Assert.Null(one.Withdraw(By(one.Organisation, Role.Controller), 1, ended, "Niet meer nodig"));
        if (fate == 3)
            Assert.Null(one.Link(By("FIN", Role.Coordinator), 1, 1));
        return one;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_list_out_of_the_database_is_the_list_in_memory(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        Commitment[] all =
        [
            .. Enumerable.Range(1, 150).Select(number => One(number).Sample(1, new Rnd((ulong)number, 3), 30)[0]),
        ];
        await database.Office.Keep(
            (db, _, _) =>
            {
                db.AddRange(all);
                return Task.FromResult<Refusal?>(null);
            }
        );
        var line = CommitmentLine.Of.Compile();
        Assert.Equal(Enum.GetValues<CommitmentStanding>(), all.Select(one => one.Facts.On(Today)).Distinct().Order());
        await using var db = database.Open();
        var ordered = StandingLine.InOrder(all.Select(line), Today);
        var filters =
            from ministry in new[] { "", "M1", "M9" }
            from state in Enum.GetValues<CommitmentStanding>().Select(CommitmentFilter.KeyOf).Append("").Append("none")
            select new CommitmentFilter(ministry, state);
        foreach (var filter in filters)
        foreach (var from in new[] { 0, 50 })
        {
            var set = db.Set<Commitment>().AsNoTracking();
            var read = await SeenPromises.Read(set, filter, from, Today, TestContext.Current.CancellationToken);
            var made = SeenPromises.Of(ordered, filter, from);
            Assert.Equal((made.Any, made.Count), (read.Any, read.Count));
            Assert.Equal(made.Lines.AsEnumerable(), read.Lines);
            Assert.Equal(made.Ministries.OrderBy(one => one.Key), read.Ministries.OrderBy(one => one.Key));
            Assert.Equal(made.Standings.OrderBy(one => one.Key), read.Standings.OrderBy(one => one.Key));
        }
    }
}

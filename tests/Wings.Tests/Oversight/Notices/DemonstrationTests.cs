using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Oversight.Notices;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Notices;

/// <summary>The notices of a demonstration.</summary>
public sealed class DemonstrationTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task One_is_closed_with_all_its_steps_taken_and_one_still_asks(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 30, 0, TimeSpan.Zero) };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        var notices = await db.Set<Notice>().OrderBy(one => one.Number).ToListAsync();
        Assert.Equal([NoticeState.Closed, NoticeState.Open], notices.Select(one => one.State));
        Assert.All(notices, one => Assert.True(one.Invented));
        Assert.True(notices[1].Due > act.At);
        var answers = (await db.Set<NoticeAnswer>().ToListAsync()).ToLookup(one => one.Notice);
        Assert.All(answers[notices[0].Id], one => Assert.True(one.IsSettled));
        Assert.Contains(answers[notices[0].Id], one => one.Measures.Length == 3);
        Assert.Equal(
            [AnswerState.Asked, AnswerState.Received, AnswerState.Unsure, AnswerState.Affected, AnswerState.Unaffected],
            answers[notices[1].Id].Select(one => one.State).Distinct().Order()
        );
    }
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Questions;
using Rekenschap.Publishing.Questions.Assign;
using Rekenschap.Publishing.Questions.Receive;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Answering;

/// <summary>
/// Every two deeds that the workflow allows on the same question, done at once by two who saw the same: one wins, the other is
/// told. The pairs come from the workflow's own rows.
/// </summary>
public sealed class AnswerPairsTests(TestDatabases databases)
{
    static readonly DateOnly Day = new(2024, 3, 8);

    static readonly (QuestionState State, QuestionVerb One, QuestionVerb Other)[] All =
    [
        .. from row in QuestionWorkflow.Rows.Rows
        from other in QuestionWorkflow.Rows.Rows
        where row.From == other.From && row.Verb <= other.Verb
        // Who answers is a ministry in these or is none in the others: both never agree to the same.
        where
            !(IsOfMinistry(row.Verb) && IsOfOthers(other.Verb)) && !(IsOfOthers(row.Verb) && IsOfMinistry(other.Verb))
        select (row.From, row.Verb, other.Verb),
    ];

    static bool IsOfMinistry(QuestionVerb verb) => verb is QuestionVerb.Agree or QuestionVerb.Decline;

    static bool IsOfOthers(QuestionVerb verb) => verb is QuestionVerb.Confirm;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Store> Both => TestDatabases.Both;

    static Act By(string person, QuestionVerb verb)
    {
        var row = QuestionWorkflow.Rows.Rows.First(one => one.Verb == verb);
        var leads = row.Guards.Contains(QuestionWorkflow.OwnPublication);
        return OfficeDatabases.By($"{person}-{row.Permission}", leads ? "FIN" : "OCW", row.Permission, "om dit paar");
    }

    static async Task<(QuestionList List, List<ParliamentQuestion> All)> Received(Database database, int count)
    {
        var received = new ReceivedList("small", "FIN", "commissie", "", "", Language.Nl, Day, Day)
        {
            Questions =
            [
                .. Enumerable
                    .Range(1, count + 1)
                    .Select(i => (new AskedQuestion(i, "Waarom?"), (Answerer?)new Answerer("OCW", true))),
            ],
        };
        var (refusal, id) = await ReceiveList.Run(database, By("lead", QuestionVerb.Assign), received, Stop);
        Assert.Null(refusal);
        await using var db = database.Open();
        return (await db.Set<QuestionList>().SingleAsync(one => one.Id == id, Stop), await Of(database));
    }

    static async Task<List<ParliamentQuestion>> Of(Database database)
    {
        await using var db = database.Open();
        return await db.Set<ParliamentQuestion>().AsNoTracking().OrderBy(one => one.Number).ToListAsync(Stop);
    }

    static Task<Refusal?> Do(
        Database database,
        QuestionList list,
        ParliamentQuestion one,
        QuestionVerb verb,
        string person
    )
    {
        var act = By(person, verb);
        var deeds = new QuestionDeeds(database, list, act, Stop);
        return verb switch
        {
            QuestionVerb.Assign => AssignQuestions.Run(
                database,
                act,
                list,
                ImmutableDictionary<int, int>.Empty.Add(one.Number, one.Revision),
                new("OCW", one.ByMinistry),
                Day,
                Stop
            ),
            QuestionVerb.Write or QuestionVerb.Supply => deeds.Write(one, one.Revision, "Daarom."),
            QuestionVerb.Agree or QuestionVerb.Confirm => deeds.Agree(one, one.Revision, default),
            QuestionVerb.Decline or QuestionVerb.Return => deeds.Return(one, one.Revision),
            QuestionVerb.Link => deeds.Link(one, one.Revision, All.Length + 1),
            QuestionVerb.Unlink => deeds.Unlink(one, one.Revision),
            _ => throw new InvalidOperationException($"Say how {verb} is done"),
        };
    }

    /// <summary>Brings a question to a state by the deeds that lead there.</summary>
    static async Task<ParliamentQuestion> Bring(
        Database database,
        QuestionList list,
        int number,
        QuestionState state,
        bool ministry
    )
    {
        QuestionVerb[] way = state switch
        {
            QuestionState.Open => [],
            QuestionState.Drafted => [QuestionVerb.Supply],
            QuestionState.Agreed => [QuestionVerb.Supply, ministry ? QuestionVerb.Agree : QuestionVerb.Confirm],
            QuestionState.Returned => [QuestionVerb.Supply, QuestionVerb.Return],
            _ => [QuestionVerb.Link],
        };
        async Task<ParliamentQuestion> Now() => (await Of(database)).Single(one => one.Number == number);
        if (!ministry)
            Assert.Null(
                await AssignQuestions.Run(
                    database,
                    By("before", QuestionVerb.Assign),
                    list,
                    ImmutableDictionary<int, int>.Empty.Add(number, (await Now()).Revision),
                    new("OCW", false),
                    Day,
                    Stop
                )
            );
        foreach (var verb in way)
            Assert.Null(await Do(database, list, await Now(), verb, "before"));
        var question = await Now();
        Assert.Equal(state, question.State);
        return question;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_two_deeds_at_once_on_what_both_saw_one_wins_and_the_other_is_told(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var (list, _) = await Received(database.Database, All.Length);
        var wrong = new List<string>();
        foreach (var ((state, one, other), i) in All.Select((pair, i) => (pair, i)))
        {
            var ministry = !IsOfOthers(one) && !IsOfOthers(other);
            var question = await Bring(database.Database, list, i + 1, state, ministry);
            var outcomes = await Task.WhenAll(
                Task.Run(() => Do(database.Database, list, question, one, "a")),
                Task.Run(() => Do(database.Database, list, question, other, "b"))
            );
            if (
                outcomes.Count(refusal => refusal is null) != 1
                || !outcomes.All(refusal => refusal is null or { Kind: RefusalKind.Stale or RefusalKind.Conflict })
            )
                wrong.Add(
                    $"{state}: {one}, {other}: {string.Join(" and ", outcomes.Select(no => no?.Code ?? "done"))}"
                );
        }
        Assert.Empty(wrong);
        Assert.True(All.Length >= 40, $"{All.Length} pairs");
        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db, Stop));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Two_questions_that_are_linked_to_each_other_at_once_are_not_both_linked(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var (list, all) = await Received(database.Database, 1);
        Task<Refusal?> Link(ParliamentQuestion one, int to, string person) =>
            new QuestionDeeds(database.Database, list, By(person, QuestionVerb.Link), Stop).Link(one, one.Revision, to);
        var outcomes = await Task.WhenAll(Task.Run(() => Link(all[0], 2, "a")), Task.Run(() => Link(all[1], 1, "b")));
        Assert.Single(outcomes, refusal => refusal is null);
        Assert.Single(await Of(database.Database), one => one.State == QuestionState.Linked);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Questions_are_assigned_together_or_not_at_all(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var (list, all) = await Received(database.Database, 2);
        Assert.Null(await Do(database.Database, list, all[1], QuestionVerb.Supply, "a"));
        var seen = all.Select(one => KeyValuePair.Create(one.Number, one.Revision));
        var refusal = await AssignQuestions.Run(
            database.Database,
            By("lead", QuestionVerb.Assign),
            list,
            seen.ToImmutableDictionary(),
            new("FIN", true),
            Day,
            Stop
        );
        Assert.Equal(RefusalKind.Stale, refusal!.Kind);
        Assert.All(await Of(database.Database), one => Assert.Equal("OCW", one.Owner));
    }
}

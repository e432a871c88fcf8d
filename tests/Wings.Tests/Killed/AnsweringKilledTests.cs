using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Questions;
using Rekenschap.Publishing.Questions.Receive;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>What was acknowledged of answering parliament is there after a crash: answers, who agreed, and what went back.</summary>
public sealed class AnsweringKilledTests(TestDatabases databases)
{
    const int Players = 3;
    const int Questions = 600;

    static readonly DateOnly Day = new(2024, 3, 8);

    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Both))]
    public async Task Of_what_was_answered_and_agreed_before_a_kill_nothing_is_lost_or_half_there(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = KilledEdition.New();
        var list = await Received(database.Database);
        var all = await KilledRounds.Play(
            database,
            edition.Path,
            (1, 2500),
            (root, _) =>
                Enumerable
                    .Range(0, Players)
                    .Select(player =>
                        (Func<Acknowledged, Task>)
                            new AnsweringPlayer(
                                root,
                                $"/work/parliament/{list}",
                                Enumerable.Range(1, Questions).Where(number => number % Players == player)
                            ).Play
                    ),
            NothingIsHalfThere
        );
        await using var db = database.Open();
        var told = (await db.Ledger.AsNoTracking().ToListAsync(Stop))
            .Select(one => (one.Kind, one.Subject))
            .ToHashSet();
        Assert.All(all, one => Assert.Contains((one.What, $"small/questions/1/{one.Where.Split('/')[^1]}"), told));
    }

    static async Task<Id<QuestionList>> Received(Database database)
    {
        var owner = new Answerer(AnsweringPlayer.Ministry, true);
        var received = new ReceivedList("small", KilledEdition.Publisher, "commissie", "", "", Language.Nl, Day, Day)
        {
            Questions =
            [
                .. Enumerable
                    .Range(1, Questions)
                    .Select(number => (new AskedQuestion(number, "Waarom?"), (Answerer?)owner)),
            ],
        };
        var act = OfficeDatabases.By("lead", KilledEdition.Publisher, Role.Coordinator);
        var (refusal, id) = await ReceiveList.Run(database, act, received, Stop);
        Assert.Null(refusal);
        return id;
    }

    /// <summary>Each question is what its last entry in the ledger says, with as many answers as were told.</summary>
    static async Task NothingIsHalfThere(RekenschapDb db)
    {
        var ledger = (await db.Ledger.AsNoTracking().OrderBy(one => one.Position).ToListAsync(Stop)).ToLookup(one =>
            one.Subject
        );
        var answers = (await db.Set<AnswerVersion>().AsNoTracking().ToListAsync(Stop)).ToLookup(one => one.Question);
        foreach (var one in await db.Set<ParliamentQuestion>().AsNoTracking().ToListAsync(Stop))
        {
            var told = ledger[$"small/questions/1/{one.Number}"].Select(entry => entry.Kind).ToList();
            Assert.Equal(StateAfter(told.LastOrDefault()), one.State);
            Assert.Equal(told.Count(kind => kind == "question.answered"), one.Version);
            Assert.Equal(Enumerable.Range(1, one.Version), answers[one.Id].Select(answer => answer.Number).Order());
            Assert.Equal(one.Version == 0 ? "" : answers[one.Id].MaxBy(answer => answer.Number)!.Text, one.Answer);
        }
    }

    static QuestionState StateAfter(string? kind) =>
        kind switch
        {
            "question.answered" => QuestionState.Drafted,
            "question.agreed" => QuestionState.Agreed,
            "question.returned" => QuestionState.Returned,
            _ => QuestionState.Open,
        };
}

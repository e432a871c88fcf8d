using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>A list as it is to be kept.</summary>
sealed record ReceivedList(
    string Edition,
    string Publisher,
    string Committee,
    string File,
    string Document,
    Language Language,
    DateOnly Received,
    DateOnly AnswerBy
)
{
    public ImmutableArray<(AskedQuestion Asked, Answerer? Owner)> Questions { get; init; } = [];
}

/// <summary>Keeps a list of questions that came in, each open and with who answers it where that is known.</summary>
static class ReceiveList
{
    public static async Task<(Refusal? Refusal, Id<QuestionList> Id)> Run(
        Database database,
        Act act,
        ReceivedList received,
        CancellationToken stop
    )
    {
        var id = new Id<QuestionList>(Guid.CreateVersion7(act.At));
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var last = await db.Set<QuestionList>()
                    .Where(one => one.Edition == received.Edition)
                    .MaxAsync(one => (int?)one.Number, end);
                var list = List(received, id, (last ?? 0) + 1);
                db.Add(list);
                foreach (var (asked, owner) in received.Questions)
                    db.Add(Question(list, asked, owner, act));
                deeds.RecordJson(
                    "questions.received",
                    list.Subject,
                    received.Questions.Select(one => new { one.Asked.Number, one.Asked.Text })
                );
                return null;
            },
            stop
        );
        return (refusal, id);
    }

    static QuestionList List(ReceivedList received, Id<QuestionList> id, int number) =>
        new()
        {
            Id = id,
            Edition = received.Edition,
            Publisher = received.Publisher,
            Number = number,
            Committee = received.Committee,
            File = received.File,
            Document = received.Document,
            Language = received.Language,
            Received = received.Received,
            AnswerBy = received.AnswerBy,
        };

    static ParliamentQuestion Question(QuestionList list, AskedQuestion asked, Answerer? owner, Act act)
    {
        var question = new ParliamentQuestion
        {
            Id = new(Guid.CreateVersion7(act.At)),
            List = list.Id,
            Publisher = list.Publisher,
            Number = asked.Number,
            Group = asked.Group,
            Text = asked.Text,
        };
        question.Begin(owner, asked.Due ?? list.AnswerBy);
        return question;
    }
}

using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Questions;
using Rekenschap.Wings.Tests.Drafts;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>Makes lists of two questions of parliament, of which the first is in a state.</summary>
sealed class TextQuestions(RightsSite site)
{
    static readonly DateOnly Day = new(2024, 3, 8);
    static readonly Act Leader = Drafting.By("bringer", RightsSite.Publisher, Role.Coordinator);
    int count;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task<TextThing> Make(string place, string named)
    {
        var isMinistry = !named.EndsWith(TextStates.ByOthers, StringComparison.Ordinal);
        var state = Enum.Parse<QuestionState>(named.Split(' ')[0]);
        var owner = isMinistry ? "M3" : RightsSite.Provider;
        var list = new QuestionList
        {
            Id = new(Guid.CreateVersion7()),
            Edition = "small",
            Publisher = RightsSite.Publisher,
            Number = ++count,
            Committee = "commissie",
            File = "",
            Document = "",
            Language = Language.Nl,
            Received = Day,
            AnswerBy = Day,
        };
        var question = Question(list, 1, new(owner, isMinistry));
        Bring(question, state, owner, isMinistry);
        await site.Database.Office.Write(
            Leader,
            (db, deeds, _) =>
            {
                db.Add(list);
                db.AddRange(question, Question(list, 2, new("M4", true)));
                deeds.RecordJson("questions.received", list.Subject, new { });
                return Task.FromResult<Refusal?>(null);
            },
            Stop
        );
        var path = place
            .Replace("{list}", list.Id.ToString(), StringComparison.Ordinal)
            .Replace("{number}", "1", StringComparison.Ordinal);
        return new(
            new($"question {named}", owner, path) { Sent = deed => Sent(deed, question.Revision) },
            named,
            () => Now(question.Id)
        );
    }

    async Task<string> Now(Id<ParliamentQuestion> id)
    {
        await using var db = site.Database.Open();
        return $"{await db.Set<ParliamentQuestion>().Where(one => one.Id == id).Select(one => one.State).SingleAsync(Stop)}";
    }

    static (string, string)[] Sent(string place, int revision) =>
        place.EndsWith("/assign", StringComparison.Ordinal)
            ? [("question", $"1:{revision}"), ("owner", "M3"), ("due", "2024-03-01")]
            : [("revision", $"{revision}"), ("answer", "Daarom."), ("reason", "omdat"), ("why", ""), ("to", "2")];

    static ParliamentQuestion Question(QuestionList list, int number, Answerer owner)
    {
        var question = new ParliamentQuestion
        {
            Id = new(Guid.CreateVersion7()),
            List = list.Id,
            Publisher = list.Publisher,
            Number = number,
            Group = "",
            Text = "Waarom?",
        };
        question.Begin(owner, Day);
        return question;
    }

    static void Bring(ParliamentQuestion question, QuestionState state, string owner, bool isMinistry)
    {
        if (state == QuestionState.Linked)
            Assert.Null(question.Link(Leader, question.Revision, 2));
        if (state is QuestionState.Open or QuestionState.Linked)
            return;
        var writer = Drafting.By("answers", owner, Role.Supplier);
        Assert.Null(question.Write(writer, question.Revision, "Omdat."));
        if (state == QuestionState.Returned)
            Assert.Null(question.Return(Leader, question.Revision));
        var agrees = isMinistry ? Drafting.By("agrees", owner, Role.Controller) : Leader;
        if (state == QuestionState.Agreed)
            Assert.Null(question.Agree(agrees, question.Revision, default));
        Assert.Equal(state, question.State);
    }
}

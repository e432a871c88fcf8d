using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions;

/// <summary>What is done with one question, each in a write of its own.</summary>
sealed class QuestionDeeds(Database database, QuestionList list, Act act, CancellationToken stop)
{
    public Task<Refusal?> Write(ParliamentQuestion one, int seen, string answer) =>
        Do(
            one,
            "answered",
            (db, question) =>
            {
                if (question.Write(act, seen, answer) is { } refusal)
                    return refusal;
                db.Add(Version(question));
                return null;
            }
        );

    public Task<Refusal?> Agree(ParliamentQuestion one, int seen, AnswerJudgement judgement) =>
        Do(one, "agreed", (_, question) => question.Agree(act, seen, judgement));

    public Task<Refusal?> Return(ParliamentQuestion one, int seen) =>
        Do(one, "returned", (_, question) => question.Return(act, seen));

    public Task<Refusal?> Unlink(ParliamentQuestion one, int seen) =>
        Do(one, "unlinked", (_, question) => question.Unlink(act, seen));

    /// <summary>Answered with another, which has an answer of its own; both change, so that two that are linked to each other at once do not both go.</summary>
    public Task<Refusal?> Link(ParliamentQuestion one, int seen, int to) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var all = await db.Set<ParliamentQuestion>().Where(other => other.List == list.Id).ToListAsync(end);
                var question = all.Single(other => other.Id == one.Id);
                if (all.Find(other => other.Number == to) is not { SameAs: null } target || target.Id == one.Id)
                    return QuestionRefusals.NoSuchLink;
                if (all.Exists(other => other.SameAs == one.Number))
                    return QuestionRefusals.LeadsHere;
                if (question.Link(act, seen, to) is { } refusal)
                    return refusal;
                target.LeadTo();
                Record(deeds, "linked", question);
                return null;
            },
            stop
        );

    Task<Refusal?> Do(ParliamentQuestion one, string done, Func<RekenschapDb, ParliamentQuestion, Refusal?> deed) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var question = await db.Set<ParliamentQuestion>().SingleAsync(other => other.Id == one.Id, end);
                if (deed(db, question) is { } refusal)
                    return refusal;
                Record(deeds, done, question);
                return null;
            },
            stop
        );

    internal void Record(Deeds deeds, string done, ParliamentQuestion one) =>
        deeds.RecordJson(
            $"question.{done}",
            FormattableString.Invariant($"{list.Subject}/{one.Number}"),
            new
            {
                one.Owner,
                one.Due,
                one.Version,
                one.Answer,
                one.SameAs,
                one.Said,
            }
        );

    AnswerVersion Version(ParliamentQuestion question) =>
        new()
        {
            Question = question.Id,
            Number = question.Version,
            Text = question.Answer,
            By = act.Actor.Pseudonym,
            Organisation = act.Actor.Organisation,
            Role = act.Role,
            At = act.At,
        };
}

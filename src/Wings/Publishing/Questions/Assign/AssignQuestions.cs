using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions.Assign;

/// <summary>Says of some questions at once who answers them, and by when: all of them, or none.</summary>
static class AssignQuestions
{
    /// <param name="seen">The revision of each that was looked at.</param>
    public static Task<Refusal?> Run(
        Database database,
        Act act,
        QuestionList list,
        ImmutableDictionary<int, int> seen,
        Answerer owner,
        DateOnly due,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var record = new QuestionDeeds(database, list, act, stop);
                var all = await db.Set<ParliamentQuestion>().Where(one => one.List == list.Id).ToListAsync(end);
                foreach (var (number, revision) in seen.OrderBy(one => one.Key))
                {
                    if (all.Find(one => one.Number == number) is not { } question)
                        return QuestionRefusals.Missing;
                    if (question.Assign(act, revision, owner, due) is { } refusal)
                        return refusal;
                    record.Record(deeds, "assigned", question);
                }
                return null;
            },
            stop
        );
}

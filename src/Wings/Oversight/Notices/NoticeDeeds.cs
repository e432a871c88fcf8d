using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices.Answers;

namespace Rekenschap.Oversight.Notices;

/// <summary>What is done with notices, each deed in a write of its own.</summary>
sealed class NoticeDeeds(Database database, Act act, CancellationToken stop)
{
    /// <summary>Sends a notice under the next number.</summary>
    /// <param name="make">Makes it with its number.</param>
    /// <param name="organisations">Codes; at least one.</param>
    public async Task<(Refusal? Refusal, int Number)> Send(Func<int, Notice> make, IReadOnlyList<string> organisations)
    {
        var number = 0;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                number = (await db.Set<Notice>().MaxAsync(one => (int?)one.Number, end) ?? 0) + 1;
                var made = make(number);
                db.Add(made);
                db.AddRange(organisations.Select(code => Ask(made, code)));
                deeds.RecordJson("notice.sent", NoticePaths.Subject(number), NoticeEntry.Of(made, organisations));
                return null;
            },
            stop
        );
        return (refusal, number);
    }

    NoticeAnswer Ask(Notice notice, string organisation) =>
        new()
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Notice = notice.Id,
            Organisation = organisation,
        };

    public Task<Refusal?> Answer(int number, string organisation, AnswerVerb verb, int seen, AnswerSaid said) =>
        Do(
            number,
            async (db, deeds, notice, end) =>
            {
                var one = await db.Set<NoticeAnswer>()
                    .SingleOrDefaultAsync(one => one.Notice == notice.Id && one.Organisation == organisation, end);
                if (one is null)
                    return NoticeRefusals.Missing;
                if (one.Do(verb, act, seen, notice, said) is { } refusal)
                    return refusal;
                deeds.RecordJson(
                    "notice.answered",
                    $"{NoticePaths.Subject(number)}/{organisation}",
                    NoticeAnswerEntry.Of(number, one)
                );
                return null;
            }
        );

    public Task<Refusal?> Close(int number, int seen, string said, string left) =>
        Do(
            number,
            async (db, deeds, notice, end) =>
            {
                var answers = await Answers(db, notice, end);
                var tally = NoticeTally.Of(answers.Select(one => one.State));
                if (notice.Close(act, seen, tally, said, left) is { } refusal)
                    return refusal;
                // Who answers at the same moment is either counted here, or told that it was closed.
                foreach (var one in answers)
                    one.EndsWithNotice();
                Record(deeds, "closed", notice, []);
                return null;
            }
        );

    public Task<Refusal?> Reopen(int number, int seen, string why) =>
        Do(number, "reopened", notice => notice.Reopen(act, seen, why));

    public Task<Refusal?> Move(int number, int seen, DateTimeOffset due, string why) =>
        Do(number, "moved", notice => notice.Move(act, seen, due, why));

    public Task<Refusal?> Name(int number, int seen, NoticeReader reader) =>
        Do(number, "named", notice => notice.Name(act, seen, reader));

    /// <summary>Sends it to more organisations; those that had it keep what they answered.</summary>
    public Task<Refusal?> Widen(int number, int seen, IReadOnlyList<string> organisations) =>
        Do(
            number,
            async (db, deeds, notice, end) =>
            {
                var had = (await Answers(db, notice, end)).Select(one => one.Organisation).ToHashSet();
                var more = organisations.Where(code => !had.Contains(code)).ToList();
                if (more.Count == 0)
                    return NoticeRefusals.NobodyNew;
                if (notice.Widen(act, seen) is { } refusal)
                    return refusal;
                db.AddRange(more.Select(code => Ask(notice, code)));
                Record(deeds, "widened", notice, more);
                return null;
            }
        );

    static Task<List<NoticeAnswer>> Answers(RekenschapDb db, Notice notice, CancellationToken end) =>
        db.Set<NoticeAnswer>().Where(one => one.Notice == notice.Id).ToListAsync(end);

    Task<Refusal?> Do(int number, string kind, Func<Notice, Refusal?> deed) =>
        Do(
            number,
            (_, deeds, notice, _) =>
            {
                if (deed(notice) is { } refusal)
                    return Task.FromResult<Refusal?>(refusal);
                Record(deeds, kind, notice, []);
                return Task.FromResult<Refusal?>(null);
            }
        );

    Task<Refusal?> Do(int number, Func<RekenschapDb, Deeds, Notice, CancellationToken, Task<Refusal?>> deed) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
                await db.Set<Notice>().SingleOrDefaultAsync(one => one.Number == number, end) is { } notice
                    ? await deed(db, deeds, notice, end)
                    : NoticeRefusals.Missing,
            stop
        );

    static void Record(Deeds deeds, string kind, Notice one, IReadOnlyList<string> organisations) =>
        deeds.RecordJson("notice." + kind, NoticePaths.Subject(one.Number), NoticeEntry.Of(one, organisations));
}

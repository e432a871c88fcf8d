using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Oversight.Notices.Write;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>Plays one notice of the demonstration: sent, answered and perhaps closed, at the moments at which people would.</summary>
/// <param name="act">Of the software; whose pseudonym stands for everybody's.</param>
sealed class PlayNotice(Database database, Act act, string publisher, DemoNotice one, CancellationToken stop)
{
    int number;

    NoticeDeeds As(Role role, string organisation, DateTimeOffset at) =>
        new(database, new(Actor.With(act.Actor.Pseudonym, organisation, role), role, at, act.Reason), stop);

    /// <returns>Null when all of it was done.</returns>
    public async Task<Refusal?> Run()
    {
        var written = new WrittenNotice(
            one.Title,
            one.Words,
            one.Severity,
            "",
            "",
            one.Asked,
            one.Due,
            NoticeMarking.Internal,
            [.. one.Answers.Select(answer => answer.Organisation)]
        );
        var id = new Id<Notice>(Guid.CreateVersion7(one.Sent));
        (var refusal, number) = await As(Role.Coordinator, publisher, one.Sent)
            .Send(next => written.Numbered(next, id, publisher, invented: true, one.Sent), written.To);
        foreach (var answer in one.Answers)
            refusal ??= await Answer(answer);
        return refusal ?? await Close();
    }

    async Task<Refusal?> Answer(DemoAnswer answer)
    {
        if (answer.Verb is not { } verb)
            return null;
        var seen = 1;
        Task<Refusal?> Say(AnswerVerb said, int days, AnswerSaid words) =>
            As(Role.Supplier, answer.Organisation, At(days)).Answer(number, answer.Organisation, said, seen++, words);
        var refusal = await Say(verb, answer.Days, new(answer.Said));
        foreach (var measure in answer.Measures)
            refusal ??= await Say(AnswerVerb.Plan, answer.Days, new(measure.What, Day(measure.Until)));
        for (var i = 0; i < answer.Measures.Length; i++)
            if (answer.Measures[i].Done is { } done)
                refusal ??= await Say(AnswerVerb.Complete, done, new("", Day(done), i + 1));
        var last = answer.Measures.Max(measure => measure.Done);
        return last is { } end && answer.Measures.All(measure => measure.Done is not null)
            ? refusal ?? await Say(AnswerVerb.Finish, end, default)
            : refusal;
    }

    async Task<Refusal?> Close() =>
        one.Closed is var (days, said)
            ? await As(Role.Coordinator, publisher, At(days)).Close(number, 1, said, "")
            : null;

    /// <summary>An hour later than it was sent, so many days after.</summary>
    DateTimeOffset At(int days) => one.Sent.AddHours(1).AddDays(days);

    DateOnly Day(int days) => Clock.DayOf(At(days));
}

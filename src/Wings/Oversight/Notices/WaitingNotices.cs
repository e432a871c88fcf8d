using System.Globalization;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices;

/// <summary>The notices that wait for somebody: to be answered, for a measure, or to be chased and closed.</summary>
static class WaitingNotices
{
    static readonly Bilingual Open = new("Open de melding", "Open the notice");
    static readonly Bilingual ToAnswer = new("is uw organisatie geraakt?", "is your organisation affected?");
    static readonly Bilingual StillUnknown = new(
        "nog onbekend of u geraakt bent",
        "unknown yet whether you are affected"
    );
    static readonly Bilingual ToDo = new("u bent geraakt: maatregelen", "you are affected: measures");
    static readonly Bilingual ToClose = new("iedereen is klaar, sluit haar", "all are done, close it");

    public static async Task<IEnumerable<Waiting>> For(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    ) =>
        (await NoticeLine.For(db, who, today, openOnly: true, stop)).SelectMany(line =>
            Own(line, who).Concat(Led(line, who))
        );

    static IEnumerable<Waiting> Own(NoticeLine line, SignedIn who)
    {
        if (line.Own is not { IsSettled: false } own || !NoticeNeed.Answers(who, own.Organisation))
            yield break;
        var next = own.Measures.Where(one => one.DoneOn is null).Min(one => (DateOnly?)one.Until);
        var (what, by) = own.State switch
        {
            AnswerState.Affected => (ToDo, next ?? DayOf(line)),
            AnswerState.Unsure => (StillUnknown, DayOf(line)),
            _ => (ToAnswer, DayOf(line)),
        };
        yield return new(Named(line, what), by, NoticePaths.Of(line.Notice.Number, own.Organisation), Open);
    }

    static IEnumerable<Waiting> Led(NoticeLine line, SignedIn who)
    {
        if (!NoticeNeed.Leads(who, line.Notice))
            yield break;
        var what = line.Tally.IsSettled ? ToClose : Left(line.Tally);
        yield return new(Named(line, what), DayOf(line), NoticePaths.Of(line.Notice.Number), Open);
    }

    static DateOnly DayOf(NoticeLine line) => Clock.DayOf(line.Notice.Due);

    static Bilingual Named(NoticeLine line, Bilingual what)
    {
        var (name, title) = (NoticeTexts.TitleOf(line.Notice.Number), line.Notice.Title);
        return new($"{name.Nl}, {title}: {what.Nl}", $"{name.En}, {title}: {what.En}");
    }

    static Bilingual Left(NoticeTally tally) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{tally.Missing} van {tally.Sent} zonder antwoord"),
            string.Create(CultureInfo.InvariantCulture, $"{tally.Missing} of {tally.Sent} without an answer")
        );
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Portfolio.Register.Write;

/// <summary>Peildatum en status; a status that changes is added to the history.</summary>
sealed class StandingForm : SectionForm
{
    public override string Key => "standing";

    public override Bilingual Title => SectionTexts.Standing;

    public override ImmutableArray<SectionField> Fields(SectionAround around) =>
        [
            SectionField.Needed("date", SectionTexts.Date, FieldKind.Day),
            SectionField.Of<ActivityStatus>("status", SectionTexts.Status, FieldKind.One, ActivityWords.Of) with
            {
                Optional = false,
            },
            new("since", SectionTexts.Since, FieldKind.Day) { Hint = SectionTexts.SinceHint },
            new("explained", SectionTexts.Explained, FieldKind.Words),
        ];

    public override IEnumerable<(string Name, string? Value)> Fill(
        WrittenFacts facts,
        int? row,
        SectionAround around
    ) =>
        [
            ("date", ReadSection.Said(facts.Facts.Standing.Date)),
            ("status", facts.Facts.Standing.Status.ToString()),
            ("explained", facts.Facts.Standing.Explained),
        ];

    public override SectionChange? Read(FormState form, WrittenFacts facts, int? row, SectionAround around)
    {
        var date = form.Past("date", around, SectionTexts.NoDay);
        var status = form.Choice("status", Enum.GetValues<ActivityStatus>(), SectionTexts.NoChoice);
        var since = form.Past("since", around);
        var last = facts.Facts.History.LastOrDefault();
        var turns = status is not null && status != (last?.Status ?? ActivityStatus.NotStarted);
        if (turns && since is null && form.ErrorOf("since") is null)
            form.Wrong("since", SectionTexts.NoSince);
        if (turns && since < last?.From)
            form.Wrong("since", SectionTexts.SinceEarlier);
        var explained = form.Words("explained");
        return form.Good
            ? before => before with { Facts = Turned(before.Facts, new(date, status!.Value, explained), since) }
            : null;
    }

    static ActivityFacts Turned(ActivityFacts facts, Standing standing, DateOnly? since) =>
        facts with
        {
            Standing = standing,
            History = StatusHistory.Turn(facts.History, standing.Status, since),
        };
}

/// <summary>The history of a status.</summary>
static class StatusHistory
{
    /// <summary>The history with a status since a day; as it was where it is that already, or the day is not known.</summary>
    public static ImmutableArray<StatusSpan> Turn(
        ImmutableArray<StatusSpan> history,
        ActivityStatus status,
        DateOnly? since
    )
    {
        if (since is not { } from || (history.LastOrDefault()?.Status ?? ActivityStatus.NotStarted) == status)
            return history;
        return history is [.. var before, var last]
            ? [.. before, last with { Until = from }, new(from, null, status)]
            : [new(from, null, status)];
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Collections.Rounds;

/// <summary>Takes rounds and reminders out of a form; what is wrong is told at its field.</summary>
static class SentPlan
{
    public const int Rows = 3;

    public static FormState Filled(CollectionPlan plan)
    {
        var fields = new List<(string, string?)>
        {
            ("before", plan.RemindBefore.ToString(CultureInfo.InvariantCulture)),
            ("escalate", plan.EscalateAfter.ToString(CultureInfo.InvariantCulture)),
        };
        for (var i = 0; i < plan.Earlier.Length; i++)
            fields.AddRange([
                ($"nl{i + 1}", plan.Earlier[i].Name.Nl),
                ($"en{i + 1}", plan.Earlier[i].Name.En),
                ($"due{i + 1}", Days.Machine(plan.Earlier[i].Due)),
            ]);
        return FormState.With([.. fields]);
    }

    public static (ImmutableArray<Round> Earlier, int Before, int Escalate) Read(FormState sent, Collection collection)
    {
        var rounds = ImmutableArray.CreateBuilder<Round>();
        var from = collection.Opens;
        for (var number = 1; number <= Rows; number++)
            if (Read(sent, number, from, collection.Due) is { } round)
            {
                rounds.Add(round);
                from = round.Due.AddDays(1);
            }
        return (rounds.ToImmutable(), Whole(sent, "before"), Whole(sent, "escalate"));
    }

    static Round? Read(FormState sent, int number, DateOnly from, DateOnly last)
    {
        var (nl, en) = (sent.Text($"nl{number}", most: 80), sent.Text($"en{number}", most: 80));
        var due = sent.Day($"due{number}");
        if (nl.Length == 0 && en.Length == 0 && due is null)
            return null;
        if (nl.Length == 0 || en.Length == 0)
            sent.Wrong(nl.Length == 0 ? $"nl{number}" : $"en{number}", RoundTexts.NoName);
        if (due is null && sent.ErrorOf($"due{number}") is null)
            sent.Wrong($"due{number}", RoundTexts.NoDay);
        else if (due is { } day && (day < from || day >= last))
            sent.Wrong($"due{number}", RoundTexts.OutOfOrder(Days.Machine(from), Days.Machine(last.AddDays(-1))));
        return sent.Good ? new(new(nl, en), due!.Value) : null;
    }

    static int Whole(FormState sent, string field)
    {
        if (int.TryParse(sent[field], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 60)
            return days;
        sent.Wrong(field, RoundTexts.NoDays);
        return 0;
    }
}

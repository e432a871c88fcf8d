using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>An activity's estimates one after another: each with what changed against the one before, and why.</summary>
static class ActivityStory
{
    /// <summary>By day; those of one day as they were filled in.</summary>
    public static ImmutableArray<CostForm> InOrder(ImmutableArray<CostForm> forms) =>
        [.. forms.OrderBy(form => form.Date)];

    public static TableView Of(ImmutableArray<CostForm> forms, DashboardWords words)
    {
        var ordered = InOrder(forms);
        return new(
            "story",
            words.In(ActivityTexts.StoryCaption),
            [
                new(words.In(ActivityTexts.When)),
                new(words.In(ActivityTexts.What)),
                new(words.In(ActivityTexts.Why)),
                new(words.In(ActivityTexts.Estimated), Numeric: true),
                new(words.In(ActivityTexts.Against), Numeric: true),
                new(words.In(ActivityTexts.EndsOn)),
                new(words.In(ActivityTexts.Spent), Numeric: true),
            ],
            [.. ordered.Select((form, i) => Row(form, i == 0 ? null : ordered[i - 1], words))],
            Empty: words.In(ActivityTexts.NoForms)
        );
    }

    static Row Row(CostForm form, CostForm? before, DashboardWords words) =>
        new([
            new(words.Date(form.Date)),
            new(words.In(ActivityWords.Of(form.Action))),
            Why(form, words),
            new(words.Money(form.Estimated.Total)),
            new(Against(form.Estimated.Total, before?.Estimated.Total, words.Language)),
            new(words.Date(form.End)),
            new(words.Money(form.Actual.Total)),
        ]);

    /// <summary>The reasons of the dashboard, and what the department says to them, which is in Dutch.</summary>
    static Cell Why(CostForm form, DashboardWords words)
    {
        var said = string.Join(
            " ",
            new[] { form.CostsExplained, form.EndExplained }.Where(text => text.Length > 0).Distinct()
        );
        var reasons = words.Reasons(form.Reasons);
        if (said.Length == 0)
            return Cell.Of(reasons);
        var text = reasons.Length == 0 ? said : $"{reasons}. {said}";
        return words.Language == Language.Nl
            ? new(text)
            : new(text) { Lang = "nl", LangMark = words.In(ActivityTexts.InDutch) };
    }

    static string Against(decimal? now, decimal? before, Language language) =>
        now is { } some && before is > 0 and { } first ? Amounts.Change((some - first) / first, language) : Cell.Dash;
}

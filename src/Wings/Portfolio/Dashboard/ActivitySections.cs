using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>The sections of an activity as the public reads them; what is empty is left out.</summary>
static class ActivitySections
{
    public static IEnumerable<(string Name, string Value)> Facts(Activity one, DashboardWords words)
    {
        var general = one.Facts.General;
        (Bilingual Name, string? Value)[] all =
        [
            (ActivityTexts.Number, DashboardTexts.Number(one.Number)),
            (ActivityTexts.Ministry, words.Name(one.Ministry)),
            (ActivityTexts.Organisation, one.Organisation == one.Ministry ? null : words.Name(one.Organisation)),
            (ActivityTexts.Partners, Listed(general.Partners.Select(words.Name))),
            (ActivityTexts.Subject, general.Subject is { } subject ? words.In(ActivityWords.Of(subject)) : null),
            (ActivityTexts.Kind, general.Kind is { } kind ? words.In(ActivityWords.Of(kind)) : null),
            (ActivityTexts.Occasion, general.Occasion),
            (ActivityTexts.Goal, general.Goal),
            (ActivityTexts.Benefits, Listed(general.Benefits.Select(benefit => words.In(ActivityWords.Of(benefit))))),
            (ActivityTexts.Services, Listed(general.Services)),
            (ActivityTexts.Development, general.Development),
            (ActivityTexts.Custom, general.Custom is { } custom ? words.In(YesOrNo(custom)) : null),
            (ActivityTexts.Start, general.Start is { } start ? words.Date(start) : null),
            (ActivityTexts.Reported, one.Facts.Standing.Date is { } day ? words.Date(day) : null),
            (ActivityTexts.Upkeep, one.Facts.Upkeep.YearlyEuro is { } euro ? words.Money(euro) : null),
            (ActivityTexts.Life, one.Facts.Upkeep.Life is { } life ? words.In(Life(life)) : null),
        ];
        foreach (var (name, value) in all)
            if (!string.IsNullOrWhiteSpace(value))
                yield return (words.In(name), value);
    }

    static string Listed(IEnumerable<string> all) => string.Join("; ", all);

    static Bilingual YesOrNo(bool yes) => yes ? ActivityTexts.Yes : ActivityTexts.No;

    static Bilingual Life(LifeSpan life) =>
        life.Until is { } until
            ? new($"{life.From}–{until} jaar", $"{life.From}–{until} years")
            : new($"langer dan {life.From} jaar", $"over {life.From} years");

    public static IEnumerable<(string Heading, TableView Table)> Tables(
        Activity one,
        Estimate estimate,
        DashboardWords words
    )
    {
        var (facts, tables) = (one.Facts, new SectionTables(words));
        TableSection[] all =
        [
            tables.Statuses(facts.History),
            tables.Costs(estimate),
            tables.Milestones(facts.Milestones),
            tables.Benefits(facts.Benefits),
            tables.Papers(facts.Papers),
            tables.Reviews(facts.Reviews),
            SectionTables.Parties(facts.Parties),
            tables.Decisions(one.Decisions),
            tables.Unlocks(one.Unlocks),
            tables.Versions(one.Steps),
        ];
        return from section in all where !section.Rows.IsEmpty select section.In(words);
    }
}

/// <summary>A section with a row for each thing in it.</summary>
sealed record TableSection(
    string Id,
    Bilingual Heading,
    ImmutableArray<(Bilingual Name, bool Numeric)> Columns,
    ImmutableArray<Row> Rows
)
{
    public (string, TableView) In(DashboardWords words) =>
        (
            words.In(Heading),
            new(Id, words.In(Heading), [.. Columns.Select(one => new Column(words.In(one.Name), one.Numeric))], Rows)
        );
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Counts;
using Rekenschap.Portfolio.Register.Write;
using Rekenschap.Portfolio.Workbook;

namespace Rekenschap.Portfolio.Annex;

/// <summary>
/// The annex to the yearly report as a document to go on with: its numbers are claims on accepted figures, and what was
/// recalibrated most stands with its reasons.
/// </summary>
/// <param name="all">As they are public.</param>
sealed class AnnexDocument(
    IReadOnlyCollection<Activity> all,
    IEditionFigures edition,
    int year,
    Language language,
    DateOnly day
)
{
    /// <summary>More than twice.</summary>
    const int Often = 3;

    readonly AcceptedNumbers numbers = new(edition, year, language);
    readonly AnnexSentences say = new(language, year);

    /// <summary>Whether any number of the year can be stated.</summary>
    public bool HasNumbers => numbers.Of(CountActivities.Live) is not null;

    public BegunDocument Write() =>
        new(
            edition.Edition.Code,
            language == Language.Nl ? $"ict-activiteiten-{year}" : $"ict-activities-{year}",
            AnnexTexts.TitleOf(year).In(language),
            language,
            day,
            year,
            [.. Parts().Select(text => new DocumentPart(text))]
        );

    IEnumerable<string> Parts()
    {
        yield return say.Begin(day);
        foreach (var text in Whole())
            yield return text;
        yield return $"## {AnnexTexts.ByMinistry.In(language)}";
        foreach (var code in Ministries())
            if (Ministry(code) is { } text)
                yield return text;
        if (Recalibrated() is not { Length: > 0 } often)
            yield break;
        yield return $"## {AnnexTexts.Recalibrated.In(language)}";
        yield return say.Often;
        yield return string.Join('\n', often);
    }

    IEnumerable<string> Whole()
    {
        if (numbers.Of(CountActivities.Live) is { } live)
            yield return Sentences(
                say.Live(live, numbers.Of(CountActivities.Reorientation)),
                say.Movements(
                    numbers.Of(CountActivities.Started),
                    numbers.Of(CountActivities.Finished),
                    numbers.Of(CountActivities.Cancelled)
                )
            );
        if (Both(CountActivities.CostsCurrent, CountActivities.CostsInitial, null, say.Costs) is { } costs)
            yield return Sentences(costs, say.Change(Derived(DerivedFigures.CostChange, say.Percent)));
        if (
            Both(CountActivities.FinishedCurrent, CountActivities.FinishedInitial, null, say.Delivered) is { } delivered
        )
            yield return Sentences(delivered, say.Recalibrated(numbers.Of(CountActivities.Recalibrations)));
        if (Derived(DerivedFigures.DurationMean, say.Years) is { } mean)
            yield return say.Duration(mean);
        if (numbers.Of(CountActivities.WithAdvice) is { } advised)
            yield return say.Advised(advised);
    }

    string? Euro(string indicator, string? organisation) =>
        numbers.As(indicator, organisation, euro => euro == 0 ? null : say.Euro(euro));

    string? Derived(string indicator, Func<decimal, string> words) => numbers.As(indicator, null, words);

    IEnumerable<string> Ministries() => all.Select(one => one.Ministry).Distinct().Order(StringComparer.Ordinal);

    string? Ministry(string code)
    {
        if (numbers.Of(CountActivities.Live, code) is not { } live)
            return null;
        return Sentences(
            say.Here(NameOf(code), live),
            Both(CountActivities.CostsCurrent, CountActivities.CostsInitial, code, say.Costs),
            say.Movements(
                numbers.Of(CountActivities.Started, code),
                numbers.Of(CountActivities.Finished, code),
                numbers.Of(CountActivities.Cancelled, code)
            ),
            Both(CountActivities.FinishedCurrent, CountActivities.FinishedInitial, code, say.Delivered),
            say.Recalibrated(numbers.Of(CountActivities.Recalibrations, code))
        );
    }

    /// <summary>A sentence on two amounts, where both were accepted and neither is nothing.</summary>
    string? Both(string current, string initial, string? organisation, Func<string, string, string> words) =>
        Euro(current, organisation) is { } now && Euro(initial, organisation) is { } then ? words(now, then) : null;

    /// <summary>A line for each that is in the report of the year and was recalibrated more than twice by its end.</summary>
    string[] Recalibrated() =>
        [
            .. all.Where(one => JbrYear.Holds(one, year))
                .Select(one => (one, Forms: one.Facts.Forms.Where(IsRecalibration).ToList()))
                .Where(pair => pair.Forms.Count >= Often)
                .OrderBy(pair => pair.one.Ministry, StringComparer.Ordinal)
                .ThenBy(pair => pair.one.Number)
                .Select(pair =>
                    $"- {Plain.Of(ReadSection.OneLine(pair.one.Name))} ({NameOf(pair.one.Ministry)}): {Reasons(pair.Forms)}."
                ),
        ];

    bool IsRecalibration(Activities.Sections.CostForm form) =>
        form.Action == CostAction.Recalibration && form.Date.Year <= year;

    string Reasons(IEnumerable<Activities.Sections.CostForm> forms) =>
        string.Join(
            "; ",
            forms
                .SelectMany(form => form.Reasons)
                .Distinct()
                .Order()
                .Select(reason => ActivityWords.Of(reason).In(language))
        );

    string NameOf(string code) => edition.Organisations.ByCode(code)?.NameOn(new(year, 12, 31)).In(language) ?? code;

    static string Sentences(params ReadOnlySpan<string?> all)
    {
        var told = new List<string>();
        foreach (var one in all)
            if (one is not null)
                told.Add(one);
        return string.Join(' ', told);
    }
}

/// <summary>Indicators that a catalogue derives from what the register counts, by the code that they have in every catalogue.</summary>
static class DerivedFigures
{
    /// <summary>(current − initial) / initial, of the sums.</summary>
    public const string CostChange = "portfolio_cost_change";

    /// <summary>Years: the sum of durations by how many are known.</summary>
    public const string DurationMean = "portfolio_duration_mean";
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Changes;

/// <summary>What a public version changed against the one before, in words: status, estimate, end, and why it was recalibrated.</summary>
static class StepWords
{
    /// <summary>One line at least, so that a version is never told without a word.</summary>
    /// <param name="place">Of the version among the steps, from 0.</param>
    public static ImmutableArray<Bilingual> Of(Activity one, int place)
    {
        var now = one.Steps[place];
        if (place == 0)
            return First(now);
        var before = one.Steps[place - 1];
        ImmutableArray<Bilingual> lines =
        [
            .. Begun(before, now),
            .. Status(before, now),
            .. Costs(before, now),
            .. End(before, now),
            .. Recalibrated(one.Facts, before, now),
        ];
        return lines.IsEmpty ? [Same] : lines;
    }

    static readonly Bilingual Same = new(
        "Bijgewerkt. Status, geschatte kosten en einde bleven gelijk.",
        "Updated. Status, estimated costs and end stayed the same."
    );

    static readonly Bilingual New = new("Nieuw op het dashboard.", "New on the dashboard.");

    static readonly Bilingual NotBegun = new(
        "Openbaar in het register; op het dashboard zodra de activiteit begint.",
        "Public in the register; on the dashboard once the activity begins."
    );

    static IEnumerable<Bilingual> Begun(PublishedStep before, PublishedStep now) =>
        before.Status == ActivityStatus.NotStarted && now.Status != ActivityStatus.NotStarted ? [New] : [];

    static ImmutableArray<Bilingual> First(PublishedStep now)
    {
        var status = ActivityWords.Of(now.Status);
        return
        [
            // What has not begun is public and not on the dashboard yet.
            now.Status == ActivityStatus.NotStarted
                ? NotBegun
                : New,
            new($"Status: {status.Nl}.", $"Status: {status.En}."),
            Both("Geschatte kosten", "Estimated costs", language => Amounts.Say(now.CurrentEuro, language)),
            Both("Geschat einde", "Estimated end", language => Day(now.End, language)),
        ];
    }

    static IEnumerable<Bilingual> Status(PublishedStep before, PublishedStep now)
    {
        if (before.Status == now.Status)
            yield break;
        var (was, becomes) = (ActivityWords.Of(before.Status), ActivityWords.Of(now.Status));
        yield return new($"Status: was {was.Nl}, is {becomes.Nl}.", $"Status: was {was.En}, is {becomes.En}.");
    }

    static IEnumerable<Bilingual> Costs(PublishedStep before, PublishedStep now)
    {
        if (before.CurrentEuro == now.CurrentEuro)
            yield break;
        yield return Both(
            "Geschatte kosten",
            "Estimated costs",
            language =>
                Changed(Amounts.Say(before.CurrentEuro, language), Amounts.Say(now.CurrentEuro, language))
                + Ratio(before.CurrentEuro, now.CurrentEuro, language)
        );
    }

    static string Ratio(decimal? before, decimal? now, Language language) =>
        before is > 0 and { } was && now is { } some ? $" ({Amounts.Change((some - was) / was, language)})" : "";

    static IEnumerable<Bilingual> End(PublishedStep before, PublishedStep now)
    {
        if (before.End == now.End)
            yield break;
        yield return Both(
            "Geschat einde",
            "Estimated end",
            language => Changed(Day(before.End, language), Day(now.End, language))
        );
    }

    /// <summary>
    /// Recalibrations that the version before did not have, each with its reasons and what the department says. Forms stand in
    /// the order in which they were filled in; the day of a form may be any in the past, and says nothing of which is new.
    /// </summary>
    static IEnumerable<Bilingual> Recalibrated(ActivityFacts facts, PublishedStep before, PublishedStep now) =>
        facts
            .Forms.Where(form => form.Action == CostAction.Recalibration)
            .Skip(before.Recalibrations)
            .Take(Math.Max(0, now.Recalibrations - before.Recalibrations))
            .Select(Recalibration);

    static Bilingual Recalibration(CostForm form)
    {
        var reasons = form.Reasons.Distinct().Order().Select(ActivityWords.Of).ToList();
        var said = string.Join(
            " ",
            new[] { form.CostsExplained, form.EndExplained }.Where(text => text.Length > 0).Distinct()
        );
        return new(
            $"Herijkt op {Days.Long(form.Date, Language.Nl)}: {string.Join("; ", reasons.Select(one => one.Nl))}. {said}".TrimEnd(),
            $"Recalibrated on {Days.Long(form.Date, Language.En)}: {string.Join("; ", reasons.Select(one => one.En))}. {said}".TrimEnd()
        );
    }

    static Bilingual Both(string nl, string en, Func<Language, string> says) =>
        new(Ended($"{nl}: {says(Language.Nl)}"), Ended($"{en}: {says(Language.En)}"));

    /// <summary>What ends with an abbreviation has its point already.</summary>
    static string Ended(string text) => text.EndsWith('.') ? text : text + ".";

    static string Changed(string was, string becomes) => $"was {was}, is {becomes}";

    static string Day(DateOnly? day, Language language) =>
        day is { } known ? Days.Long(known, language) : DashboardTexts.NotKnown.In(language);
}

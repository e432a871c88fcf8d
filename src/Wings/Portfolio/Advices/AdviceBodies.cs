using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Advices;

/// <summary>What the college wrote and what the department said to it, as signed-in and public pages show it.</summary>
/// <param name="Source">That it is quoted, and from what; null of an original.</param>
/// <param name="Conclusions">Null where there are none, or not for who reads.</param>
/// <param name="FollowUps">A line for each recommendation; null where there are none.</param>
/// <param name="Earlier">What stood there before; null where nothing did.</param>
public sealed record AdviceBodyView(
    Language Language,
    bool Invented,
    string? Source,
    ImmutableArray<(string Name, string Value, string? Link)> Facts,
    string? Conclusions,
    TableView? FollowUps,
    string? ReactionBy,
    string? Reaction,
    TableView? Earlier,
    bool Public
);

/// <summary>Builds it.</summary>
/// <param name="NameOf">Name of an organisation by its code.</param>
/// <param name="LinkTo">Link to the activity; null where there is no page of it.</param>
/// <param name="Reads">Whether the reader may know what the college wrote.</param>
sealed record AdviceBodies(
    Language Language,
    Func<string, Bilingual> NameOf,
    Func<AdvisedActivity, string?> LinkTo,
    bool Reads
)
{
    string In(Bilingual text) => text.In(Language);

    string Day(DateOnly day) => In(AdviceTexts.Day(day));

    public AdviceBodyView Of(AdviceLine line)
    {
        var (one, said) = (line.Advice, line.Reaction);
        return new(
            Language,
            one.Invented,
            one.IsQuoted ? In(AdviceTexts.QuotedFrom(one.Reference)) : null,
            [.. Facts(line)],
            Reads && one.Conclusions.Length > 0 ? one.Conclusions : null,
            Reads && one.Recommendations.Length > 0 ? FollowUps(line) : null,
            said.On is { } on ? $"{Day(on)}, {said.Paper}" : null,
            said.Words.Length > 0 ? said.Words : null,
            one.Earlier.IsEmpty || !Reads ? null : Earlier(one),
            one.IsPublic
        );
    }

    IEnumerable<(string, string, string?)> Facts(AdviceLine line)
    {
        var one = line.Advice;
        yield return (
            In(AdviceTexts.Activity),
            line.Activity?.Name ?? $"{one.Project} ({In(AdviceTexts.NotInRegister)})",
            line.Activity is { } activity ? LinkTo(activity) : null
        );
        yield return (In(AdviceTexts.Ministry), In(NameOf(one.Ministry)), null);
        if (one.Organisation.Length > 0)
            yield return (In(AdviceTexts.Organisation), one.Organisation, null);
        if (one.RegisterNumber.Length > 0)
            yield return (In(AdviceTexts.RegisterNumber), one.RegisterNumber, null);
        if (one.RegisteredOn is { } registered)
            yield return (In(AdviceTexts.RegisteredOn), Day(registered), null);
        yield return (In(AdviceTexts.State), In(AdviceTexts.Of(one.State)), null);
        if (one.Decision.Length > 0 && Reads)
            yield return (In(AdviceTexts.Decision), one.Decision, null);
        if (one.Withdrawn.Length > 0)
            yield return (In(AdviceTexts.Withdrawn), one.Withdrawn, null);
        if (one.AdvisedOn is { } advised && Reads)
        {
            yield return (In(AdviceTexts.By), In(AdviceCollege.On(advised)), null);
            yield return (In(AdviceTexts.AdvisedOn), Day(advised), null);
        }
        if (one.SentOn is { } sent)
            yield return (In(AdviceTexts.SentOn), $"{Day(sent)}, {one.Paper}", null);
    }

    TableView FollowUps(AdviceLine line) =>
        new(
            "recommendations",
            In(AdviceTexts.Recommendations),
            [
                new(In(AdviceTexts.Recommendation)),
                new(In(AdviceTexts.HowFar)),
                new(In(AdviceTexts.On)),
                new(In(AdviceTexts.Says)),
            ],
            [.. line.Advice.Recommendations.Select((text, i) => Row(line, i + 1, text))]
        );

    Row Row(AdviceLine line, int number, string text)
    {
        var now = line.Last(number);
        var last = now ?? line.LastOfOlder(number);
        return new([
            new($"{AdviceTexts.Number(number)}. {text}") { Lang = "nl" },
            last is null ? new(In(AdviceTexts.Unsaid))
            : now is null ? new(In(AdviceTexts.SaidEarlier(last.HowFar)), Note: In(AdviceTexts.OfOlder) + last.Of)
            : new(In(AdviceTexts.Of(last.HowFar))),
            new(last is null ? Cell.Dash : Day(last.On)),
            Cell.Of(last?.Says) with
            {
                Lang = "nl",
            },
        ]);
    }

    TableView Earlier(IctAdvice one) =>
        new(
            "earlier",
            In(AdviceTexts.Earlier),
            [
                new(In(AdviceTexts.Until)),
                new(In(AdviceTexts.Advice)),
                new(In(AdviceTexts.Source)),
                new(In(AdviceTexts.Decision)),
            ],
            [
                .. one.Earlier.Select(before => new Row([
                    new(Day(before.On)),
                    Cell.Of(before.Title) with
                    {
                        Lang = "nl",
                    },
                    new(before.Reference.Length > 0 ? before.Reference : In(AdviceTexts.Original)),
                    new(before.Why.Length > 0 ? before.Why : In(AdviceTexts.ReplacedByOriginal)),
                ])),
            ]
        );
}

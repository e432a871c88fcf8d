using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>Whether a target was met (kind 6).</summary>
/// <param name="Comfortably">With a tenth to spare.</param>
/// <param name="Already">Before the target's own period.</param>
/// <param name="Year">The year that the words name.</param>
internal sealed record TargetStatement(Place Place, bool Met, bool Comfortably, bool Already, Period? Year)
    : Statement(Place)
{
    public override string Kind => "Target";

    public override int Direction(Question question) =>
        question.Target.Against?.Compare switch
        {
            Comparison.Less or Comparison.AtMost => -1,
            Comparison.More or Comparison.AtLeast => 1,
            _ => 0,
        };

    public override Outcome Judge(Question question)
    {
        if (question.Target.Against is not { } target)
            return Outcome.Asks(
                new(
                    "Deze woorden gaan over een doelstelling: kies welke",
                    "These words are about a target: choose which"
                ),
                $"against={Own(question)}"
            );
        if (At(question.Target) is not { } at)
            return Outcome.Unreadable(
                $"De woorden noemen {Year}, maar de claim gaat over {question.Target.At.Period}",
                $"The words name {Year}, but the claim is about {question.Target.At.Period}"
            );
        if (Already && target.Period.End <= at.Period.End)
            return Outcome.If(
                false,
                $"de doelstelling is van {target.Period} en dus niet al eerder behaald",
                $"the target is of {target.Period}, so it was not met before"
            );
        var value = question.Ask(question.Indicator, at);
        return value.With(Bound(question, target, at), (_, bound) => Known.Of(bound)) is { Value: { } end }
            ? Judge(question, target, value, end)
            : Outcome.Unverifiable((value.Value is null ? value : Bound(question, target, at)).Lacking!);
    }

    public override Bilingual? TrueWords(Question question)
    {
        var met = this with { Met = true, Already = false, Comfortably = false };
        return (met with { Comfortably = true }).Judge(question).Verdict == Verdict.Holds
                ? new("ruim behaald", "comfortably met")
            : met.Judge(question).Verdict == Verdict.Holds ? new("behaald", "met")
            : (met with { Met = false }).Judge(question).Verdict == Verdict.Holds ? new("niet behaald", "not met")
            : null;
    }

    Outcome Judge(Question question, TargetFacts target, Known value, decimal bound)
    {
        var reach = ReachOf(target.Compare, bound);
        var outcome = Outcome.Of(value, reach, question.Show, Compared.Level);
        return Met ? outcome : Negated(outcome, question.Show, bound);
    }

    static Outcome Negated(Outcome met, Show show, decimal bound)
    {
        var holds = met.Verdict != Verdict.Holds;
        var shown = show.For(met.Value ?? 0, bound);
        string Text(Language language) => $"{shown.Write(met.Value ?? 0, language)} / {shown.Write(bound, language)}";
        var negated = holds
            ? Outcome.If(
                true,
                $"de doelstelling is niet gehaald ({Text(Language.Nl)})",
                $"the target is not met ({Text(Language.En)})"
            )
            : Outcome.If(
                false,
                $"de doelstelling is wel gehaald ({Text(Language.Nl)})",
                $"the target is met ({Text(Language.En)})"
            );
        return negated with { Value = met.Value, Interval = Opposite(met.Interval), Compared = Compared.Level };
    }

    /// <summary>What a target leaves out; none for one that asks for equality.</summary>
    static Interval? Opposite(Interval? met) =>
        met switch
        {
            { Low: { } low, High: null } one => new(null, low, true, !one.LowIncluded),
            { High: { } high, Low: null } one => new(high, null, !one.HighIncluded),
            _ => null,
        };

    /// <summary>The coordinate, at the year that the words name where the address leaves the period open.</summary>
    Coordinate? At(ClaimTarget target) =>
        Year is not { } year || Overlap(year, target.At.Period) ? target.At
        : target.PeriodNamed ? null
        : target.At.At(year);

    static bool Overlap(Period a, Period b) => a.Start <= b.End && b.Start <= a.End;

    static Bilingual Named(TargetFacts target) => target.Name ?? Bilingual.Same(target.Code);

    /// <summary>What the value must reach: the target, and with a tenth to spare for "ruim".</summary>
    Known Bound(Question question, TargetFacts target, Coordinate at)
    {
        var demanded = Question.Usable(
            question.Figures.TargetValue(target.Code, at, question.Target.AsOf),
            Named(target)
        );
        if (!Comfortably)
            return demanded;
        var required = target.Baseline is null
            ? demanded
            : Question
                .Usable(question.Figures.TargetBaseline(target.Code, at, question.Target.AsOf), Named(target))
                .With(demanded, (baseline, end) => Known.Of(end - baseline));
        return demanded.With(
            required,
            (end, change) => Known.Of(end + Direction(question) * question.Policy.Comfortably * Math.Abs(change))
        );
    }

    Reach ReachOf(Comparison compare, decimal bound) =>
        new(
            compare switch
            {
                Comparison.AtMost => new(null, bound),
                Comparison.Less => new(null, bound, true, Comfortably),
                Comparison.AtLeast => new(bound, null),
                Comparison.More => new(bound, null, Comfortably),
                _ when Comfortably => new(bound, bound, false, false),
                _ => new(bound, bound),
            }
        );

    static string Own(Question question) =>
        string.Join(
            ", ",
            question
                .Edition.Targets.Where(target => target.Indicator == question.Indicator.Code)
                .Select(target => target.Code)
        );
}

using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Claims.Reading;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>The highest or lowest among siblings (kind 9); a tie holds, and without every sibling nothing is known.</summary>
internal sealed record RankStatement(Place Place, bool Highest) : Statement(Place)
{
    public override string Kind => "Rank";

    public override Outcome Judge(Question question)
    {
        if (question.Target.Among is not { } among)
            return Outcome.Unreadable(
                "Waaronder is dit de rang? Geef 'among=organisations' of 'among=periods'",
                "Among what is this the rank? Give 'among=organisations' or 'among=periods'"
            );
        var siblings = among == Among.Periods ? Siblings.Periods(question) : Siblings.Organisations(question);
        if (siblings is not { Count: > 0 })
            return Outcome.Unreadable(
                $"{question.Target.At.Organisation} in {question.Target.At.Period} heeft niets waarmee het te vergelijken is",
                $"{question.Target.At.Organisation} in {question.Target.At.Period} has nothing to be compared with"
            );
        return Judge(question, siblings);
    }

    Outcome Judge(Question question, IReadOnlyList<Coordinate> siblings)
    {
        decimal? most = null;
        foreach (var sibling in siblings)
        {
            var known = question.Ask(question.Indicator, sibling);
            if (known.Value is not { } value)
                return Outcome.Unverifiable(known.Lacking!);
            most =
                most is not { } so ? value
                : Highest ? Math.Max(so, value)
                : Math.Min(so, value);
        }
        return Outcome.Of(
            question.Value,
            new(Highest ? new(most, null) : new(null, most)),
            question.Show,
            Compared.Other
        );
    }
}

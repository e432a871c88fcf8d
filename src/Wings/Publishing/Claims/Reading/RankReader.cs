using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads "het hoogste", "de minste ambtenaren", "the highest of all ministries".</summary>
internal static class RankReader
{
    public static (Statement, int)? Read(Sentence sentence, int index)
    {
        if (sentence.Here(index, Sense.Highest, Sense.Lowest) is not { } rank || IsShare(sentence, index, rank.Next))
            return null;
        var next = sentence.PastNoun(rank.Next);
        next = OfAll(sentence, next) ?? next;
        return (new RankStatement(sentence.PlaceOf(index, next), rank.Meaning.Sense == Sense.Highest), next);
    }

    /// <summary>The index after "van alle ministeries", "of all years", "among all departments".</summary>
    static int? OfAll(Sentence sentence, int index)
    {
        if (
            (sentence.Here(index, Sense.Of)?.Next ?? (sentence.Folded(index) == "among" ? index + 1 : null))
            is not { } of
        )
            return null;
        var all = sentence.Find(of, Sense.All)?.Next ?? of;
        return sentence.Siblings(sentence.Skip(all));
    }

    static bool IsShare(Sentence sentence, int index, int next) =>
        sentence.Target.Among is null && sentence.Here(index, Sense.Majority) is { } share && share.Next == next;
}

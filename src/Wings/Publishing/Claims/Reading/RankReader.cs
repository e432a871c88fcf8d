using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads "het hoogste", "de minste ambtenaren", "the fewest".</summary>
internal static class RankReader
{
    public static (Statement, int)? Read(Sentence sentence, int index)
    {
        if (sentence.Here(index, Sense.Highest, Sense.Lowest) is not { } rank || IsShare(sentence, index, rank.Next))
            return null;
        var next = sentence.PastNoun(rank.Next);
        return (new RankStatement(sentence.PlaceOf(index, next), rank.Meaning.Sense == Sense.Highest), next);
    }

    static bool IsShare(Sentence sentence, int index, int next) =>
        sentence.Target.Among is null && sentence.Here(index, Sense.Majority) is { } share && share.Next == next;
}

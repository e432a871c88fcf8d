using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads "vrijwel alle", "het overgrote deel van de ambtenaren", "a minority".</summary>
internal static class ShareReader
{
    static readonly Sense[] Shares =
    [
        Sense.All,
        Sense.None,
        Sense.NearlyAll,
        Sense.VastMajority,
        Sense.Majority,
        Sense.LargePart,
        Sense.SmallPart,
        Sense.Minority,
    ];

    public static (Statement, int)? Read(Sentence sentence, int index)
    {
        if (sentence.Here(index, Shares) is not { } share || IsRank(sentence, index, share.Next))
            return null;
        var next = sentence.PastNoun(share.Next);
        return (new ShareStatement(sentence.PlaceOf(index, next), share.Meaning.Sense), next);
    }

    /// <summary>"de meeste" is a rank where the claim says among what.</summary>
    static bool IsRank(Sentence sentence, int index, int next) =>
        sentence.Target.Among is not null && sentence.Here(index, Sense.Highest) is { } rank && rank.Next == next;
}

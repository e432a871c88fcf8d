using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Writing;

/// <summary>Shares in words, the most telling first.</summary>
internal static class ShareWords
{
    static readonly ImmutableArray<(Sense Share, Bilingual Words)> Shares =
    [
        (Sense.All, new("alle", "all")),
        (Sense.None, new("geen", "none")),
        (Sense.NearlyAll, new("vrijwel alle", "nearly all")),
        (Sense.VastMajority, new("het overgrote deel", "the vast majority")),
        (Sense.Majority, new("de meerderheid", "the majority")),
        (Sense.LargePart, new("een groot deel", "a large part")),
        (Sense.SmallPart, new("een klein deel", "a small part")),
        (Sense.Minority, new("een minderheid", "a minority")),
    ];

    public static Bilingual? For(decimal ratio, Policy policy) =>
        Shares.FirstOrDefault(share => ShareStatement.ReachOf(share.Share, policy).Judge(ratio) == Verdict.Holds).Words;
}

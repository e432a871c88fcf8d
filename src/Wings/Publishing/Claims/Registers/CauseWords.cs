using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>How much of a change words ascribe to a cause.</summary>
internal enum CauseSaid
{
    /// <summary>"mede door": a part that counts.</summary>
    Partly,

    /// <summary>"door", "vooral door": most of it.</summary>
    Mainly,

    /// <summary>"uitsluitend door": nearly all of it.</summary>
    Only,
}

/// <summary>What words say of a cause.</summary>
/// <param name="Direction">1 where they say that the cause grew, -1 that it shrank, 0 where they say neither.</param>
/// <param name="Next">The index after what was read; the name of the cause follows.</param>
/// <param name="Whole">Whether the words need no name: "dit heeft ertoe geleid".</param>
internal readonly record struct CauseStated(CauseSaid Said, int Direction, int Next, bool Whole);

/// <summary>Reads the words that tie a change to its cause (kind 17).</summary>
internal static class CauseWords
{
    static readonly PhraseTable<(CauseSaid, bool Whole)> Ties = new(
        (
            (CauseSaid.Mainly, false),
            "door|vooral door|met name door|hoofdzakelijk door|dankzij|vooral dankzij|vanwege|wegens|als gevolg van|ten gevolge van|komt door|komt vooral door",
            "because of|mainly because of|due to|mainly due to|owing to|thanks to|as result of|by|through"
        ),
        (
            (CauseSaid.Partly, false),
            "mede door|mede dankzij|mede als gevolg van|onder andere door|onder meer door|deels door|ook door",
            "partly because of|partly due to|partly as result of|among other things because of|also because of"
        ),
        (
            (CauseSaid.Only, false),
            "uitsluitend door|alleen door|geheel door|enkel door",
            "only because of|solely because of|entirely due to|solely due to"
        ),
        ((CauseSaid.Mainly, true), "dit ertoe geleid|dit toe geleid|dit heeft ertoe geleid", "this led to"),
        (
            (CauseSaid.Partly, true),
            "dit onder andere toe geleid|dit onder andere ertoe geleid|dit mede toe geleid|dit mede ertoe geleid|dit heeft daaraan bijgedragen|dit daaraan bijgedragen",
            "this contributed to|this led to among other things|this among other things led to"
        )
    );

    static readonly PhraseTable<int> Directions = new(
        (
            -1,
            "minder|lagere|lager|daling van|afname van|vermindering van|dalende|afnemende",
            "less|fewer|lower|fall in|decrease in|decline in|reduction in|falling"
        ),
        (
            1,
            "meer|hogere|hoger|stijging van|groei van|toename van|stijgende|groeiende",
            "more|higher|rise in|growth in|growth of|increase in|rising|growing"
        )
    );

    /// <summary>Null where the words begin with none of the ties.</summary>
    public static CauseStated? Of(RegisterWords words)
    {
        if (Ties.At(words, 0) is not { } tie)
            return null;
        var direction = Directions.At(words, tie.Next);
        return new(tie.Says.Item1, direction?.Says ?? 0, direction?.Next ?? tie.Next, tie.Says.Whole);
    }
}

using System.Collections.Frozen;

namespace Rekenschap.Publishing.Named;

/// <summary>Folded words that say nothing of which figure is meant.</summary>
internal static class SmallWords
{
    static readonly FrozenSet<string> All = (
        "de het een van in op en voor met is zyn was waren wordt worden werd werden bij by aan dat die dit deze er ook te "
        + "ten ter tot uit naar door om over per als dan maar of nog al niet geen wel meer minder heeft hebben had kan "
        + "kunnen moet we wy u uw ons onze zich hun haar daar hier waar wat wie hoe nu eind begin jaar jaren aantal deel "
        + "the a an of and for to on at with by is are was were be been has have had it its this that these those there "
        + "than then from as or not no more less our we year years number part end which who how now rijk ryk government "
        + "gestegen gedaald steeg daalde toegenomen afgenomen licht sterk risen fallen rose fell ruim bijna ongeveer circa "
        + "rykskantoor central totaal total alle all"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Measuring =
        "aandeel share percentage procent gemiddeld gemiddelde average mean maand maanden month months kwartaal quarter tegenover against sinds since binnen within twee drie vier vyf zes zeven acht negen tien two three four five six seven eight nine ten"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Folded words of a name that say how something is measured and not what.</summary>
    public static bool Measures(string folded) => Measuring.Contains(folded);

    public static bool Has(string folded) => folded.Length < 2 || All.Contains(folded) || char.IsDigit(folded[0]);
}

namespace Rekenschap.Publishing.Claims.Words;

internal sealed partial class Vocabulary
{
    static IEnumerable<Entry> English() =>
        [
            .. EnglishTies(),
            .. EnglishHedges(),
            .. EnglishNumbers(),
            .. EnglishMultiples(),
            .. EnglishTrends(),
            .. EnglishTargets(),
            .. EnglishComparisons(),
            .. EnglishShares(),
            .. EnglishMagnitudes(),
        ];

    static IEnumerable<Entry> EnglishTies() =>
        [
            .. Say(Sense.PassedOver, "the|a|an|there"),
            .. Say(Sense.PassedOver, "be|am|is|are|was|were|been|being"),
            .. Say(Sense.PassedOver, "have|has|had|having"),
            .. Say(Sense.Not, "not"),
            .. Say(Sense.No, "no"),
            .. Say(Sense.In, "in|at"),
            .. Say(Sense.By, "by|with"),
            .. Say(Sense.To, "to"),
            .. Say(Sense.Until, "to"),
            .. Say(Sense.From, "from"),
            .. Say(Sense.Of, "of"),
            .. Say(Sense.And, "and"),
        ];

    static IEnumerable<Entry> EnglishHedges() =>
        [
            .. Say(Sense.About, "about|around|approximately|some"),
            .. Say(Sense.WellOver, "well over|just over"),
            .. Say(Sense.MoreThan, "more than|over|longer than|larger than"),
            .. Say(Sense.Nearly, "nearly|almost"),
            .. Say(Sense.LessThan, "less than|fewer than|under|shorter than|smaller than"),
            .. Say(Sense.AtLeast, "at least"),
            .. Say(Sense.AtMost, "at most"),
            .. Say(Sense.Between, "between"),
        ];

    static IEnumerable<Entry> EnglishNumbers() =>
        [
            .. Say(Sense.Fraction, "half|one half", 50),
            .. Say(Sense.Fraction, "a third|one third", 33),
            .. Say(Sense.Fraction, "two thirds", 67),
            .. Say(Sense.Fraction, "a quarter|one quarter", 25),
            .. Say(Sense.Fraction, "three quarters", 75),
            .. Say(Sense.Scale, "thousand", 1_000),
            .. Say(Sense.Scale, "million", 1_000_000),
            .. Say(Sense.Scale, "billion|bn", 1_000_000_000),
            .. Say(Sense.OutOf, "in|out of"),
            .. Say(Sense.Minus, "minus"),
        ];

    static IEnumerable<Entry> EnglishMultiples()
    {
        string[] times = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        return
        [
            .. Say(Sense.Multiple, "double|doubled|doubles|doubling", 2),
            .. Say(Sense.Multiple, "triple|tripled|triples|tripling", 3),
            .. Say(Sense.Multiple, "quadruple|quadrupled|quadruples|quadrupling", 4),
            .. Say(Sense.Multiple, "quintuple|quintupled|quintuples|quintupling", 5),
            .. times.SelectMany(
                (word, index) => Say(Sense.Multiple, $"{word}fold|{word} fold|{index + 2} fold", index + 2)
            ),
            .. Say(Sense.Multiple, "halve|halved|halves|halving", 0.5m),
        ];
    }

    static IEnumerable<Entry> EnglishTrends() =>
        [
            .. Say(Sense.Rise, "rises|rose|risen|rising|increased|increases|increasing|grow|grows|grew|grown|growing"),
            .. Say(Sense.Rise, "rise|increase|growth", noun: true),
            .. Say(Sense.Fall, "falls|fell|fallen|falling|decreased|decreases|decreasing|declined|declines|declining"),
            .. Say(Sense.Fall, "fall|decrease|decline", noun: true),
            .. Say(
                Sense.Stable,
                "virtually unchanged|almost unchanged|unchanged|stable|maintained|maintain|maintains|maintaining"
            ),
            .. Say(Sense.Remain, "remain|remains|remained|remaining"),
            .. Say(Sense.Slightly, "slightly|slight|somewhat"),
            .. Say(Sense.Strongly, "strongly|strong|sharply|sharp"),
            .. Say(Sense.Explosively, "explosively|explosive"),
        ];

    static IEnumerable<Entry> EnglishTargets() =>
        [
            .. Say(Sense.Met, "met|meet|meets|meeting|achieved|achieve|achieves|achieving"),
            .. Say(Sense.Comfortably, "comfortably|comfortable"),
            .. Say(Sense.Already, "already"),
            .. Say(Sense.Yet, "yet"),
        ];

    static IEnumerable<Entry> EnglishComparisons() =>
        [
            .. Say(Sense.Higher, "higher|more|longer|larger|greater|more often"),
            .. Say(Sense.Lower, "lower|less|fewer|shorter|smaller|less often"),
            .. Say(Sense.Faster, "faster|more quickly"),
            .. Say(Sense.Slower, "slower|less fast|less quickly|more slowly"),
            .. Say(Sense.Than, "than"),
            .. Say(Sense.Expected, "expected"),
            .. Say(Sense.Significant, "significantly|significant"),
            .. Say(Sense.Improved, "improved|improve|improves|improving"),
            .. Say(Sense.Improved, "improvement", noun: true),
            .. Say(Sense.Highest, "highest|most"),
            .. Say(Sense.Lowest, "lowest|fewest"),
        ];

    static IEnumerable<Entry> EnglishShares() =>
        [
            .. Say(Sense.All, "all|everyone"),
            .. Say(Sense.None, "none|nobody"),
            .. Say(Sense.NearlyAll, "nearly all|almost all|virtually all|nearly everyone|almost everyone"),
            .. Say(Sense.VastMajority, "vast majority"),
            .. Say(Sense.Majority, "most|majority"),
            .. Say(Sense.LargePart, "large part"),
            .. Say(Sense.SmallPart, "small part"),
            .. Say(Sense.Minority, "minority"),
        ];

    static IEnumerable<Entry> EnglishMagnitudes() =>
        [
            .. Say(Sense.Magnitude, "dozens", 10),
            .. Say(Sense.Magnitude, "hundreds", 100),
            .. Say(Sense.Magnitude, "thousands", 1_000),
            .. Say(Sense.Magnitude, "tens of thousands", 10_000),
            .. Say(Sense.Magnitude, "hundreds of thousands", 100_000),
            .. Say(Sense.Magnitude, "millions", 1_000_000),
            .. Say(Sense.Magnitude, "tens of millions", 10_000_000),
            .. Say(Sense.Magnitude, "hundreds of millions", 100_000_000),
            .. Say(Sense.Magnitude, "billions", 1_000_000_000),
            .. Say(Sense.Magnitude, "tens of billions", 10_000_000_000),
            .. Say(Sense.Magnitude, "hundreds of billions", 100_000_000_000),
            .. Say(Sense.Many, "many"),
        ];
}

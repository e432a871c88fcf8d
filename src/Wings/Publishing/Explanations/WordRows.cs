using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Explanations;

/// <summary>
/// What every wording of the vocabulary allows, told by the very intervals that judge. Where a number is needed it is
/// 40 per cent, of which a tenth is four points, so that nobody takes the one for the other.
/// </summary>
sealed record WordRows(Policy Policy)
{
    const decimal Number = 0.40m;
    const decimal Place = 0.01m;

    public IEnumerable<WordRow> Of(Vocabulary vocabulary) =>
        [
            .. Hedges(),
            .. Numbers(vocabulary),
            .. Multiples(vocabulary),
            .. Trends(),
            .. Targets(),
            .. Comparisons(),
            .. Shares(),
            .. Magnitudes(vocabulary),
            .. Ties(),
        ];

    IEnumerable<WordRow> Hedges()
    {
        foreach (
            var (sense, hedge) in new[]
            {
                (Sense.About, Hedge.About),
                (Sense.WellOver, Hedge.WellOver),
                (Sense.MoreThan, Hedge.MoreThan),
                (Sense.Nearly, Hedge.Nearly),
                (Sense.LessThan, Hedge.LessThan),
                (Sense.AtLeast, Hedge.AtLeast),
                (Sense.AtMost, Hedge.AtMost),
            }
        )
        {
            var allowed = Said(Hedged(hedge), ComparedValue.Form.Share);
            yield return new([sense], WordTexts.Ruled(Rule(hedge), allowed), hedge);
            if (hedge == Hedge.WellOver)
                yield return new([Sense.Comfortably], WordTexts.Comfortably(Percent(Policy.Comfortably)));
        }
        yield return new([Sense.Between], WordTexts.Between, Hedge.Between);
    }

    /// <summary>What a hedge allows of any number.</summary>
    Bilingual Rule(Hedge hedge) =>
        hedge switch
        {
            Hedge.About => WordTexts.About(
                Percent(Policy.About),
                Said(Reach.Of(Hedge.About, 3, 1, Policy), ComparedValue.Form.Bare)
            ),
            Hedge.WellOver => WordTexts.WellOver(Percent(Policy.Ruim)),
            Hedge.MoreThan => WordTexts.MoreThan(Percent(Policy.MoreThan)),
            Hedge.Nearly => WordTexts.Nearly(Percent(Policy.Nearly)),
            Hedge.LessThan => WordTexts.LessThan(Percent(Policy.LessThan)),
            Hedge.AtLeast => WordTexts.AtLeast(Percent(Policy.AtLeast)),
            _ => WordTexts.AtMost,
        };

    /// <summary>What a plain number allows, for the text above the table.</summary>
    public Bilingual Plain => Said(Hedged(Hedge.Plain), ComparedValue.Form.Share);

    Reach Hedged(Hedge hedge) => Reach.Of(hedge, Number, Place, Policy);

    IEnumerable<WordRow> Numbers(Vocabulary vocabulary)
    {
        foreach (var amount in Amounts(vocabulary, Sense.Fraction))
            yield return new(
                [Sense.Fraction],
                Said(Reach.Of(Hedge.Plain, amount / 100, Place, Policy), ComparedValue.Form.Share),
                Amount: amount
            );
        yield return new([Sense.OutOf], WordTexts.OutOf);
        foreach (var amount in Amounts(vocabulary, Sense.Scale))
            yield return new([Sense.Scale], WordTexts.Scale(amount), Amount: amount);
        yield return new([Sense.Minus], WordTexts.Minus);
    }

    IEnumerable<WordRow> Multiples(Vocabulary vocabulary) =>
        Amounts(vocabulary, Sense.Multiple)
            .Select(times => new WordRow(
                [Sense.Multiple],
                Said(MultipleStatement.ReachOf(times, Hedge.Plain, Policy), ComparedValue.Form.Multiple),
                Amount: times
            ));

    IEnumerable<WordRow> Trends()
    {
        yield return new([Sense.Rise], WordTexts.Rise);
        yield return new([Sense.Fall], WordTexts.Fall);
        yield return new(
            [Sense.Stable, Sense.Remain],
            WordTexts.Change(Said(new(new(-Policy.Stable, Policy.Stable)), ComparedValue.Form.Share))
        );
        yield return new([Sense.Slightly], Strong(Strength.Slightly));
        yield return new([Sense.Strongly], Strong(Strength.Strongly));
        yield return new([Sense.Explosively], Strong(Strength.Explosively));
    }

    Bilingual Strong(Strength strength) =>
        WordTexts.Change(Said(TrendStatement.ReachOf(strength, Policy), ComparedValue.Form.Share));

    static IEnumerable<WordRow> Targets()
    {
        yield return new([Sense.Met], WordTexts.Met);
        yield return new([Sense.Already], WordTexts.Already);
        yield return new([Sense.Yet], WordTexts.Yet);
    }

    IEnumerable<WordRow> Comparisons()
    {
        yield return new([Sense.Higher], WordTexts.Higher);
        yield return new([Sense.Lower], WordTexts.Lower);
        yield return new([Sense.Faster], WordTexts.Faster);
        yield return new([Sense.Slower], WordTexts.Slower);
        yield return new([Sense.Expected], WordTexts.Expected);
        yield return new([Sense.Significant], WordTexts.Significant(Percent(Policy.Significance)));
        yield return new([Sense.Improved], WordTexts.Improved);
        yield return new([Sense.Highest], WordTexts.Highest);
        yield return new([Sense.Lowest], WordTexts.Lowest);
    }

    IEnumerable<WordRow> Shares() =>
        new[]
        {
            Sense.All,
            Sense.None,
            Sense.NearlyAll,
            Sense.VastMajority,
            Sense.Majority,
            Sense.LargePart,
            Sense.SmallPart,
            Sense.Minority,
        }.Select(sense => new WordRow([sense], Said(ShareStatement.ReachOf(sense, Policy), ComparedValue.Form.Share)));

    IEnumerable<WordRow> Magnitudes(Vocabulary vocabulary)
    {
        foreach (var power in Amounts(vocabulary, Sense.Magnitude))
            yield return new(
                [Sense.Magnitude],
                Said(MagnitudeStatement.ReachOf(power, many: false, Policy), ComparedValue.Form.Bare),
                Amount: power
            );
        yield return new(
            [Sense.Many],
            WordTexts.Many(Said(MagnitudeStatement.ReachOf(1_000, many: true, Policy), ComparedValue.Form.Bare))
        );
    }

    static IEnumerable<WordRow> Ties()
    {
        yield return new([Sense.Not, Sense.No], WordTexts.Not);
        yield return new([Sense.By, Sense.To, Sense.From, Sense.Of, Sense.Until], WordTexts.Roles);
        yield return new([Sense.In, Sense.And, Sense.Than, Sense.PassedOver], WordTexts.PassedOver);
    }

    static IEnumerable<decimal> Amounts(Vocabulary vocabulary, Sense sense) =>
        vocabulary.All.Where(one => one.Meaning.Sense == sense).Select(one => one.Meaning.Amount).Distinct();

    /// <summary>"vanaf 40% tot 44%; minstens 44%: te zwak gesteld".</summary>
    static Bilingual Said(Reach reach, ComparedValue.Form form) =>
        new(Said(reach, form, Language.Nl), Said(reach, form, Language.En));

    static string Said(Reach reach, ComparedValue.Form form, Language language)
    {
        var written = new ComparedValue(new Measure("", 0, language), form);
        var text = written.Say(reach.True);
        return reach.Weak is { } weak
            ? $"{text}; {written.Say(weak)}: {VerdictNames.Of(Verdict.Understated).In(language).ToLowerInvariant()}"
            : text;
    }

    static Bilingual Percent(decimal share) =>
        new(Notation.WriteFull(share * 100, Language.Nl) + "%", Notation.WriteFull(share * 100, Language.En) + "%");
}

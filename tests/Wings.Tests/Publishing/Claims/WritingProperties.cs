using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Claims.Writing;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

/// <summary>What the system writes it also reads, and finds true; what lies outside it does not.</summary>
public sealed class WritingProperties
{
    static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    static readonly Gen<(decimal Value, string Unit, int Decimals, WordingForm Form)> Cases =
        from digits in Gen.Choose(-99_999, 999_999)
        from power in Gen.Choose(-4, 6)
        from unit in Gen.Elements("fte", "EUR", "kWh", "days", "pieces", "desks", "ratio")
        from decimals in Gen.Choose(0, 3)
        from form in Gen.Elements(Enum.GetValues<WordingForm>())
        select (Scaled(digits, unit == "ratio" ? power - 5 : power), unit, decimals, form);

    static decimal Scaled(int digits, int power)
    {
        decimal value = digits;
        for (; power > 0; power--)
            value *= 10;
        for (; power < 0; power++)
            value /= 10;
        return value;
    }

    static FakeEdition Edition(decimal value, string unit, int decimals = 0) =>
        new FakeEdition().Measure("x", unit, facts => facts with { Decimals = decimals }).Value("x", "2023", value);

    [Fact]
    public void What_the_system_writes_of_a_value_holds_in_both_languages()
    {
        var written = 0;
        Check.One(
            Many.WithMaxTest(1500),
            Prop.ForAll(
                Cases.ToArbitrary(),
                one =>
                {
                    var edition = Edition(one.Value, one.Unit, one.Decimals);
                    var words = Writer.WordsFor(one.Value, edition.Indicator("x")!, one.Form, Policy.Default);
                    written += words is null ? 0 : 1;
                    return words is null
                        || (edition.Nl(words.Nl, "x").Verdict, edition.En(words.En, "x").Verdict)
                            == (Verdict.Holds, Verdict.Holds);
                }
            )
        );
        Assert.True(written > 900, $"only {written} of 1500 were written");
    }

    [Theory]
    [InlineData(WordingForm.Plain)]
    [InlineData(WordingForm.About)]
    [InlineData(WordingForm.AtMost)]
    [InlineData(WordingForm.AtLeast)]
    [InlineData(WordingForm.Between)]
    [InlineData(WordingForm.WellOver)]
    public void Every_value_above_nothing_can_be_written_in_these_forms(WordingForm form) =>
        Check.One(
            Many,
            Prop.ForAll(
                Cases.Where(one => one.Value > 0).ToArbitrary(),
                one =>
                    Writer.WordsFor(one.Value, Edition(one.Value, one.Unit).Indicator("x")!, form, Policy.Default)
                        is not null
            )
        );

    [Fact]
    public void Half_a_place_outside_the_interval_the_words_fail_or_are_understated() =>
        Check.One(
            Many.WithMaxTest(1000),
            Prop.ForAll(
                Cases.ToArbitrary(),
                one =>
                {
                    var edition = Edition(one.Value, one.Unit, one.Decimals);
                    if (Writer.WordsFor(one.Value, edition.Indicator("x")!, one.Form, Policy.Default) is not { } words)
                        return true;
                    var interval = edition.Nl(words.Nl, "x").Interval!.Value;
                    var half = Math.Max(Math.Abs(one.Value) / 1000, 0.000_01m);
                    return Outside(interval.High, half) && Outside(interval.Low, -half);

                    bool Outside(decimal? end, decimal step) =>
                        end is not { } last
                        || Edition(last + step, one.Unit).Nl(words.Nl, "x").Verdict
                            is Verdict.Fails
                                or Verdict.Understated;
                }
            )
        );

    [Fact]
    public void More_than_never_fails_for_a_larger_value_once_it_holds() =>
        Check.One(
            Many,
            Prop.ForAll(
                Gen.Choose(1, 1_000_000).ToArbitrary(),
                Gen.Choose(1, 1_000_000).ToArbitrary(),
                Gen.Choose(0, 1_000_000).ToArbitrary(),
                (stated, value, more) =>
                {
                    var words = "meer dan " + Notation.Write(stated, 0, Language.Nl);
                    return Edition(value, "fte").Nl(words, "x").Verdict == Verdict.Fails
                        || Edition(value + (decimal)more, "fte").Nl(words, "x").Verdict
                            is Verdict.Holds
                                or Verdict.Understated;
                }
            )
        );

    [Fact]
    public void What_is_suggested_instead_holds_in_both_languages()
    {
        string[] words =
        [
            "gestegen",
            "licht gedaald",
            "gelijk gebleven",
            "verdubbeld",
            "ruim verdrievoudigd",
            "gehalveerd",
            "gestegen met 3%",
            "gedaald met ruim 10%",
            "van 5 naar 10",
            "ruim 100",
            "bijna 100",
            "minstens 3",
            "duizenden",
            "gedaald met 4 fte",
        ];
        var suggested = 0;
        Check.One(
            Many.WithMaxTest(1000),
            Prop.ForAll(
                Gen.Elements(words).ToArbitrary(),
                Gen.Choose(1, 5000).ToArbitrary(),
                Gen.Choose(1, 5000).ToArbitrary(),
                (said, from, to) =>
                {
                    const string target = "x?from=2022&to=2023";
                    var edition = new FakeEdition().Measure("x", "fte").Value("x", "2022", from).Value("x", "2023", to);
                    var judged = edition.Nl(said, target);
                    if (judged.Suggestion is not { } better || judged.Verdict == Verdict.Unreadable)
                        return true;
                    suggested++;
                    var verb = better.Nl.StartsWith("met ", StringComparison.Ordinal)
                        ? to > from
                            ? ("gestegen ", "risen ")
                            : ("gedaald ", "fallen ")
                        : ("", "");
                    return (
                            edition.Nl(verb.Item1 + better.Nl, target).Verdict,
                            edition.En(verb.Item2 + better.En, target).Verdict
                        ) == (Verdict.Holds, Verdict.Holds);
                }
            )
        );
        Assert.True(suggested > 300, $"only {suggested} suggestions");
    }
}

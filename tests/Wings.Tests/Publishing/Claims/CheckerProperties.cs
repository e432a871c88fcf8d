using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Claims.Writing;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

/// <summary>What must be true of the checker, for any value and any wording.</summary>
public sealed class CheckerProperties
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

    static readonly string[] Targets =
    [
        "x",
        "x?from=2022",
        "x?against=goal",
        "x?versus=y",
        "x?among=periods",
        "x?among=organisations&organisation=FIN",
        "x?from=2022&in=points",
    ];

    static FakeEdition Whole(string unit = "ratio") =>
        new FakeEdition()
            .Measure("x", unit)
            .Measure("y", unit)
            .Value("x", "2022", 0.123_456m)
            .Value("x", "2023", 0.654_321m)
            .Value("y", "2023", 0.5m)
            .Goal(new("goal", null, "x", Comparison.AtLeast, 0.6m, null, null, false, Kernel.Time.Period.Year(2030)));

    [Fact]
    public void Any_text_whatever_gives_a_verdict_and_never_an_exception() =>
        Check.One(
            Many.WithMaxTest(1000),
            Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                ArbMap.Default.ArbFor<string>(),
                (words, address) =>
                {
                    var (said, at) = (words ?? "", address ?? "");
                    return Targets.All(target =>
                            Whole().Nl(said, target).Verdict is not (Verdict.Holds or Verdict.Understated)
                        )
                        && Whole().En(said, "x?" + at).Verdict is not (Verdict.Holds or Verdict.Understated)
                        && Whole().En("65%", at).Verdict == Verdict.Unreadable;
                }
            )
        );

    [Fact]
    public void A_word_that_nobody_knows_makes_any_claim_unreadable()
    {
        var known = Vocabulary
            .Nl.Wordings.Concat(Vocabulary.En.Wordings)
            .SelectMany(wording => wording.Split(' '))
            .ToHashSet();
        var strange =
            from letters in Gen.Elements("abcdefghijklmnopqrstuvwxyzéï".ToCharArray()).ArrayOf(7)
            let word = new string(letters)
            where !known.Contains(Tokenizer.Fold(word))
            select word;
        var readable = Gen.Elements(
            "65%",
            "ruim behaald",
            "gestegen",
            "hoger",
            "hoogste",
            "het gros",
            "gestegen met 430%"
        );
        Check.One(
            Many,
            Prop.ForAll(
                strange.ToArbitrary(),
                readable.ToArbitrary(),
                Gen.Choose(0, 2).ToArbitrary(),
                (word, words, place) =>
                    Targets.All(target =>
                    {
                        var judged = Whole().Nl(Insert(words, word, place), target);
                        return judged.Verdict == Verdict.Unreadable
                            && judged.Reason.Nl.Contains($"'{word}' (positie ", StringComparison.Ordinal);
                    })
            )
        );
    }

    static string Insert(string words, string word, int place)
    {
        var parts = words.Split(' ').ToList();
        parts.Insert(Math.Min(place, parts.Count), word);
        return string.Join(' ', parts);
    }

    [Fact]
    public void Shuffled_wordings_never_break_the_reader()
    {
        var wordings = Vocabulary
            .Nl.Wordings.Concat(["5", "3,5", "60%", "1.000", "-2", "fte", "€", "dan verwacht", "in 2023"])
            .ToArray();
        Check.One(
            Many.WithMaxTest(1500),
            Prop.ForAll(
                Gen.Elements(wordings).ArrayOf(5).ToArbitrary(),
                parts => Targets.All(target => Enum.IsDefined(Whole().Nl(string.Join(' ', parts), target).Verdict))
            )
        );
    }

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

    [Fact]
    public void A_verdict_does_not_depend_on_the_machines_language()
    {
        var usual = CultureInfo.CurrentCulture;
        try
        {
            string[] told =
            [
                .. new[] { "nl-NL", "en-US", "tr-TR", "fa-IR", "sv-SE", "" }.Select(culture =>
                {
                    CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                    return string.Join(
                        '\n',
                        new[]
                        {
                            "65,4%",
                            "ruim 60%",
                            "GESTEGEN met 430%",
                            "minder dan -5%",
                            "hoogste",
                            "IJsselmeer",
                        }.Select(words => Told(Whole().Nl(words, "x?from=2022")))
                    );
                }),
            ];
            Assert.Single(told.Distinct());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = usual;
        }
    }

    static string Told(JudgedClaim judged) =>
        $"{judged.Verdict} {judged.Reason} {judged.Reason.En} {Notation.Plain(judged.Value ?? 0)} {judged.Suggestion}";
}

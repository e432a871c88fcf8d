using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Claims.Writing;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

/// <summary>The checker never guesses, never breaks, and says the same everywhere.</summary>
public sealed class ReadingProperties
{
    static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

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
                    // A bare "1" is a number that the value may lie around.
                    var (said, at) = ((words ?? "").Replace('1', 'l'), address ?? "");
                    return Targets.All(target =>
                            Whole().Nl(said, target).Verdict is not (Verdict.Holds or Verdict.Understated)
                        )
                        && Whole().En(said, "x?" + at).Verdict is not (Verdict.Holds or Verdict.Understated)
                        && Whole().En("65%", at).Verdict is not Verdict.Understated;
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

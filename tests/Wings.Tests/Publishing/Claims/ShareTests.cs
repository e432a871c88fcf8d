using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Claims.Judging;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class ShareTests
{
    [Theory]
    [InlineData("1", "0.999", "alle|iedereen|volledig", "all|everyone")]
    [InlineData("0", "0.001", "geen|niemand", "none|nobody")]
    [InlineData("0.95", "0.949", "vrijwel alle|nagenoeg alle", "nearly all")]
    [InlineData("1", "0.9", "vrijwel alle|nagenoeg alle", "nearly all")]
    [InlineData(
        "0.95",
        "0.949",
        "vrijwel iedereen|nagenoeg iedereen|bijna iedereen|bijna alle",
        "almost all|virtually all|nearly everyone|almost everyone"
    )]
    [InlineData("0.75", "0.749", "het overgrote deel|verreweg de meeste", "the vast majority|a vast majority")]
    [InlineData(
        "0.501",
        "0.5",
        "het gros|de meeste|het merendeel|de meerderheid|een meerderheid",
        "most|the majority|a majority"
    )]
    [InlineData("0.40", "0.399", "een groot deel", "a large part")]
    [InlineData("0.249", "0.25", "een klein deel", "a small part")]
    [InlineData("0.001", "0", "een klein deel", "a small part")]
    [InlineData("0.499", "0.5", "een minderheid", "a minority")]
    [InlineData("0", "0.6", "een minderheid", "a minority")]
    public void A_share_in_words_has_its_bound(string holds, string fails, string dutch, string english)
    {
        foreach (
            var (language, words) in dutch
                .Split('|')
                .Select(w => (Language.Nl, w))
                .Concat(english.Split('|').Select(w => (Language.En, w)))
        )
        {
            Assert.Equal((words, Verdict.Holds), (words, Level(language, words, holds, "ratio")));
            Assert.Equal((words, Verdict.Fails), (words, Level(language, words, fails, "ratio")));
            Assert.Equal((words, Verdict.Unreadable), (words, Level(language, words, holds, "fte")));
        }
    }

    [Fact]
    public void The_noun_may_follow_a_share()
    {
        var edition = new FakeEdition()
            .Measure("home", "ratio", facts => facts with { NounsNl = ["ambtenaren"], NounsEn = ["staff"] })
            .Value("home", "2023", 0.8m);
        Assert.Equal(Verdict.Holds, edition.Nl("het overgrote deel van de ambtenaren", "home").Verdict);
        Assert.Equal(Verdict.Holds, edition.Nl("de meeste ambtenaren", "home").Verdict);
        Assert.Equal(Verdict.Fails, edition.Nl("vrijwel alle ambtenaren", "home").Verdict);
        Assert.Equal(Verdict.Holds, edition.En("the vast majority of staff", "home").Verdict);
        Assert.Equal(Verdict.Holds, edition.Nl("acht op de tien ambtenaren", "home").Verdict);
        Assert.Equal(Verdict.Unreadable, edition.Nl("de meeste leerlingen", "home").Verdict);
    }

    [Theory]
    [InlineData("niet alle")]
    [InlineData("een deel")]
    [InlineData("een grote meerderheid")]
    public void A_share_that_is_not_listed_is_unreadable(string words) =>
        Assert.Equal(Verdict.Unreadable, Level(Language.Nl, words, "0.9", "ratio"));

    [Theory]
    [InlineData("tientallen", "dozens", 10)]
    [InlineData("honderden", "hundreds", 100)]
    [InlineData("duizenden", "thousands", 1_000)]
    [InlineData("tienduizenden", "tens of thousands", 10_000)]
    [InlineData("tientallen miljoenen", "tens of millions", 10_000_000)]
    [InlineData("miljarden", "billions", 1_000_000_000)]
    [InlineData("honderdduizenden", "hundreds of thousands", 100_000)]
    [InlineData("miljoenen", "millions", 1_000_000)]
    public void A_magnitude_is_from_twice_to_ten_times_its_power(string dutch, string english, int power)
    {
        foreach (
            var (times, plain, many) in new[]
            {
                (1.99m, Verdict.Fails, Verdict.Fails),
                (2m, Verdict.Holds, Verdict.Fails),
                (2.99m, Verdict.Holds, Verdict.Fails),
                (3m, Verdict.Holds, Verdict.Holds),
                (9.99m, Verdict.Holds, Verdict.Holds),
                (10m, Verdict.Understated, Verdict.Understated),
            }
        )
        {
            var value = Notation.Plain(times * power);
            Assert.Equal((times, plain), (times, Level(Language.Nl, dutch, value)));
            Assert.Equal((times, plain), (times, Level(Language.En, english, value)));
            Assert.Equal((times, many), (times, Level(Language.Nl, "vele " + dutch, value)));
            Assert.Equal((times, many), (times, Level(Language.Nl, "talrijke " + dutch, value)));
            Assert.Equal((times, many), (times, Level(Language.En, "many " + english, value)));
        }
    }

    [Theory]
    [InlineData(Language.Nl, "miljoenen euro's", "EUR")]
    [InlineData(Language.Nl, "duizenden MWh", "kWh")]
    [InlineData(Language.En, "millions of euros", "EUR")]
    [InlineData(Language.En, "thousands of MWh", "kWh")]
    public void A_magnitude_may_have_a_unit(Language language, string words, string unit) =>
        Assert.Equal(Verdict.Holds, Level(language, words, "3000000", unit));

    [Fact]
    public void A_magnitude_in_a_wrong_unit_is_unreadable() =>
        Assert.Equal(Verdict.Unreadable, Level(Language.Nl, "miljoenen euro's", "3000000", "fte"));
}

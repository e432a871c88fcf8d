using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Publishing.Drafts.Write.Words;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>Chosen words take in one word more or leave one out, on either side.</summary>
public sealed class ReachTests
{
    static string[] Of(string body)
    {
        var (all, chosen) = Written.Chosen(body);
        return
        [
            .. Reach.Of(all, chosen).Select(one => $"{(one.More ? '+' : '-')}{one.Word}: {one.At.Of(all.Text.Plain)}"),
        ];
    }

    [Theory]
    [InlineData("Het was «ruim 12» miljoen m3.", "+was: was ruim 12|+miljoen: ruim 12 miljoen|-ruim: 12|-12: ruim")]
    [InlineData("Doel «behaald», zegt men.", "+Doel: Doel behaald")]
    [InlineData("Zo was het. «Meer» (dan ooit)", "+(dan: Meer (dan")]
    [InlineData("Een [mark](not-a-figure:) «12» [ander](not-a-figure:)", "")]
    [InlineData("Al [ruim 12](not-a-figure:) jaar", "", true)]
    public void One_word_more_or_less_within_the_sentence(string body, string expected, bool marked = false)
    {
        if (marked)
            body = body.Replace("ruim 12", "«ruim 12»", StringComparison.Ordinal);
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Of(body));
    }

    [Fact]
    public void What_is_reached_is_found_back_by_its_line_words_and_number()
    {
        Prop.ForAll(
                Gen.Elements("12", "ruim", "m3", "12", "de", "12 m3,", "was.", "(12)").ArrayOf(8).ToArbitrary(),
                words =>
                {
                    var body = string.Join(' ', words).Trim();
                    var at = body.IndexOf("12", StringComparison.Ordinal);
                    if (at < 0)
                        return true;
                    var (all, chosen) = Written.Chosen(body[..at] + "«12»" + body[(at + 2)..]);
                    return Reach
                        .Of(all, chosen)
                        .All(one =>
                        {
                            var said = one.At.Of(all.Text.Plain);
                            var line = chosen.Line;
                            return all.Find(line, said, all.Nth(line, said, one.At))?.At == one.At;
                        });
                }
            )
            .QuickCheckThrowOnFailure();
    }
}

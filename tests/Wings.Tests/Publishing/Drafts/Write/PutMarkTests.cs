using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Publishing.Drafts.Write.Words;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>A mark is put exactly where its words stand, and nothing else becomes another.</summary>
public sealed class PutMarkTests
{
    const string Gas = "claim:gas_use?period=2023";

    [Theory]
    [InlineData("Er ging «1.451 m3» doorheen.", "Er ging [1.451 m3](claim:gas_use?period=2023) doorheen.")]
    [InlineData("**«1.451» m3**", "**[1.451](claim:gas_use?period=2023) m3**")]
    [InlineData("Het is «**1.451** m3» gas", "Het is [**1.451** m3](claim:gas_use?period=2023) gas")]
    [InlineData("Het is **«1.451** m3» gas", "Het is [**1.451** m3](claim:gas_use?period=2023) gas")]
    [InlineData("- a\n- «1.451 m3»\n", "- a\n- [1.451 m3](claim:gas_use?period=2023)\n")]
    [InlineData("> citaat «1.451\n> m3» is", "> citaat [1.451\n> m3](claim:gas_use?period=2023) is")]
    [InlineData("| a |\n| --- |\n| «1.451» |\n", "| a |\n| --- |\n| [1.451](claim:gas_use?period=2023) |\n")]
    [InlineData(
        "tekst[^n]\n\n[^n]: Het was «1.451 m3».\n",
        "tekst[^n]\n\n[^n]: Het was [1.451 m3](claim:gas_use?period=2023).\n"
    )]
    [InlineData("## Gas «1.451 m3»\n\ntekst", "## Gas [1.451 m3](claim:gas_use?period=2023)\n\ntekst")]
    [InlineData("    code «1.451 m3»\n", null)]
    [InlineData("[buiten «1.451 m3» is](https://example.org)", null)]
    [InlineData("een [half «woord](not-a-figure:) is» dat", null)]
    public void Words_are_marked_where_they_stand_or_not_at_all(string body, string? marked)
    {
        var (all, chosen) = Written.Chosen(body);
        Assert.Equal(marked is null ? null : Written.Head + marked, PutMark.On(all, chosen, Gas)?.Text);
    }

    [Theory]
    [InlineData("Er ging 1.451 m3 doorheen", "1.451 m3")]
    [InlineData("Het ging van 24 naar 64 dit jaar", "van 24 naar 64")]
    [InlineData("Wij zijn met 12 mensen", "12")]
    [InlineData("Dat kostte meer dan € 3 miljard", "meer dan € 3 miljard")]
    [InlineData("Dat kostte €3 miljard", "€3 miljard")]
    [InlineData("Dat kostte EUR 12 miljoen", "EUR 12 miljoen")]
    [InlineData("Er ging 12 miljoen m3 doorheen", "12 miljoen m3")]
    [InlineData("Meer dan de helft is vrouw", "Meer dan de helft")]
    [InlineData("Het doel is ruim behaald", "ruim behaald")]
    [InlineData("Het doel werd ruim, zo bleek, behaald", "behaald")]
    [InlineData("Dat was ruim. De helft is vrouw", "helft")]
    [InlineData("Het is 12\nton is veel", "12 ton")]
    public void What_belongs_to_a_number_is_marked_with_it(string body, string words) =>
        Assert.Equal(words, Written.Words(Written.Head + body).Loose[0].Words);

    [Fact]
    public void Words_of_the_title_above_the_text_take_no_mark()
    {
        var (all, chosen) = Written.Chosen("tekst", "---\ntitle: Gas met «22 procent» omlaag\nlanguage: nl\n---\n");
        Assert.Null(PutMark.On(all, chosen, Gas));
    }

    [Fact]
    public void Words_in_the_caption_of_a_chart_are_marked()
    {
        var (all, chosen) = Written.Chosen("```table\nindicator: gas_use\ntitle: Gas was «1.451 m3» groot\n```\n");
        Assert.Contains(
            "title: Gas was [1.451 m3](claim:gas_use?period=2023) groot",
            PutMark.On(all, chosen, Gas)?.Text
        );
    }

    [Fact]
    public void A_mark_is_changed_replaced_and_taken_away()
    {
        var (all, chosen) = Written.Chosen("a [«1.451 m3»](claim:gas_use?period=2022) b [x](not-a-figure:) c");
        Assert.NotNull(chosen.Mark);
        Assert.EndsWith(
            "a [1.451 m3](claim:gas_use?period=2023) b [x](not-a-figure:) c",
            PutMark.On(all, chosen, Gas)!.Text
        );
        Assert.EndsWith(
            "a [circa 1.500 m3](claim:gas_use?period=2023) b [x](not-a-figure:) c",
            PutMark.On(all, chosen, Gas, "circa 1.500 m3")!.Text
        );
        Assert.EndsWith("a 1.451 m3 b [x](not-a-figure:) c", PutMark.Off(all, chosen.Mark)!.Text);
        Assert.EndsWith(
            "a {figure:gas_use?period=2023} b [x](not-a-figure:) c",
            PutMark.Figure(all, chosen, "gas_use?period=2023")!.Text
        );
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r", "")]
    public void Each_untagged_statement_is_found_back_and_its_mark_taken_away_leaves_the_text_as_it_was(
        string end,
        string mark
    )
    {
        var text =
            mark
            + (
                Written.Head
                + "# Kop\n\nGas *daalde* met 22 procent, en **5 fte** vertrok.\n\n- 12 dagen\n- een \\* en &euro; 300\n\n"
                + "| a | b |\n| --- | --- |\n| 3,5 | drie keer |\n\nslot van [7 weken](not-a-figure:) en 8 weken[^v]\n\n[^v]: Het was 99 ton.\n"
            ).Replace("\n", end, StringComparison.Ordinal);
        var all = Written.Words(text);
        Assert.True(all.Loose.Length >= 7, $"only {all.Loose.Length} were found");
        foreach (var one in all.Loose)
        {
            var chosen = all.Find(one.Line, one.Words, 1);
            Assert.NotNull(chosen);
            var put = PutMark.On(all, chosen, Gas);
            Assert.True(put is not null, one.Words);
            var after = Written.Words(put.Text);
            Assert.DoesNotContain(after.Loose, two => two.Line == one.Line && two.Words == one.Words);
            var marked = Assert.Single(after.Marked, two => two.Claim is not null);
            Assert.Equal(one.Words, marked.Words);
            Assert.Equal(text, PutMark.Off(after, marked)!.Text);
        }
    }

    [Fact]
    public void Whatever_is_chosen_of_whatever_text_either_nothing_is_done_or_just_that() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                Gen.ArrayOf(
                        Gen.Elements(
                            "22 procent",
                            "**",
                            "_",
                            "[",
                            "](claim:x)",
                            "\n",
                            " ",
                            "`",
                            "> ",
                            "- ",
                            "1.451 m3",
                            "{figure:gas_use}",
                            "\\",
                            "[^n]"
                        )
                    )
                    .ToArbitrary(),
                Gen.Choose(0, 500).ToArbitrary(),
                Gen.Choose(1, 20).ToArbitrary(),
                (pieces, from, length) =>
                {
                    var all = Written.Words(Written.Head + string.Concat(pieces));
                    var plain = all.Text.Plain;
                    var start = from % plain.Length;
                    var chosen = all.At(new(start, Math.Min(plain.Length, start + length)));
                    var put = PutMark.On(all, chosen, Gas);
                    return put is null
                        || put.Text == plain[..put.Piece.Start] + put.Instead + plain[put.Piece.End..]
                            && Written.Words(put.Text).Marked.Any(one => one.Address.Of(put.Text) == Gas);
                }
            )
        );
}

using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Ease;

namespace Rekenschap.Wings.Tests.Publishing.Documents;

/// <summary>The measure against texts counted by hand.</summary>
public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("kat", 1)]
    [InlineData("water", 2)]
    [InlineData("ministerie", 4)]
    [InlineData("ij", 1)]
    [InlineData("eeuw", 1)]
    [InlineData("mooie", 2)]
    [InlineData("groei", 1)]
    [InlineData("stations", 3)]
    [InlineData("financiën", 4)]
    [InlineData("coördinatie", 5)]
    [InlineData("theater", 3)]
    [InlineData("ICT", 3)]
    [InlineData("ICT-bezetting", 6)]
    [InlineData("fte", 1)]
    public void Dutch_syllables_are_groups_of_vowels_that_sound_as_one(string word, int syllables) =>
        Assert.Equal(syllables, Syllables.In(word, Language.Nl));

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("made", 1)]
    [InlineData("makes", 1)]
    [InlineData("boxes", 2)]
    [InlineData("table", 2)]
    [InlineData("used", 1)]
    [InlineData("counted", 2)]
    [InlineData("committee", 3)]
    [InlineData("ministry", 3)]
    public void English_syllables_leave_out_the_silent_e(string word, int syllables) =>
        Assert.Equal(syllables, Syllables.In(word, Language.En));

    [Fact]
    public void A_Dutch_text_counted_by_hand_gets_its_score()
    {
        // De kat drinkt water. | Het is nu warm in huis, zegt 1.018 keer de man!  -> 4 + 10 words, 5 + 10 syllables
        var text = Readability.Of(
            ["De kat drinkt water. Het is nu warm in huis, zegt 1.018 keer de man!"],
            Language.Nl
        );
        Assert.Equal(new Readability(Language.Nl, 2, 14, 15), text);
        Assert.Equal(Math.Round(206.835m - 0.93m * 7 - 77m * 15 / 14, 1), text.Score);
        Assert.True(text.IsPlain);
    }

    [Fact]
    public void An_English_text_counted_by_hand_gets_its_score()
    {
        // The cat sat on the table. | It made a noise.  -> 6 + 4 words, 7 + 4 syllables
        var text = Readability.Of(["The cat sat on the table.", "It made a noise."], Language.En);
        Assert.Equal(new Readability(Language.En, 2, 10, 11), text);
        Assert.Equal(Math.Round(206.835m - 1.015m * 5 - 84.6m * 1.1m, 1), text.Score);
    }

    [Fact]
    public void A_sentence_of_the_office_is_not_plain() =>
        Assert.False(
            Readability
                .Of(
                    [
                        "De verantwoordelijkheden betreffende de rijksbrede informatiehuishouding worden overeenkomstig het Coördinatiebesluit departementsoverstijgend geïmplementeerd.",
                    ],
                    Language.Nl
                )
                .IsPlain
        );

    [Fact]
    public void A_text_without_words_has_no_score() =>
        Assert.Null(Readability.Of(["1.018 + 3,5", ""], Language.Nl).Score);

    [Fact]
    public void Any_text_is_measured_and_a_word_has_a_syllable() =>
        Prop.ForAll<string?[]>(paragraphs =>
            {
                var read = Readability.Of(paragraphs.Select(text => text ?? ""), Language.Nl);
                return read.Syllables >= read.Words && read.Words >= read.Sentences;
            })
            .QuickCheckThrowOnFailure();
}

using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Publishing.Questions.Receive;

namespace Rekenschap.Wings.Tests.Publishing.Questions;

/// <summary>Lists of questions as committees send them.</summary>
public sealed class ReadQuestionsTests
{
    static QuestionsRead Read(string text) => ReadQuestions.Of(text);

    [Theory]
    [InlineData("1. Waarom daalde het?\n2. En het gas?")]
    [InlineData("1) Waarom daalde het?\n\n2) En het gas?")]
    [InlineData("Vraag 1\nWaarom daalde het?\nVraag 2\nEn het gas?")]
    [InlineData("Vraag 1: Waarom daalde het?\nVraag 2: En het gas?")]
    [InlineData("1\nWaarom daalde het?\n2\nEn het gas?")]
    [InlineData("1\tWaarom daalde het?\r\n2\tEn het gas?\r\n")]
    [InlineData("\uFEFFnumber;question\n1;Waarom daalde het?\n2;En het gas?\n")]
    public void Each_number_begins_a_question(string text)
    {
        var read = Read(text);
        Assert.Null(read.Problem);
        Assert.Equal(
            [(1, "Waarom daalde het?"), (2, "En het gas?")],
            read.Questions.Select(one => (one.Number, one.Text))
        );
    }

    [Fact]
    public void What_stands_under_a_number_is_part_of_it_and_numbers_that_do_not_follow_begin_nothing()
    {
        var read = Read(
            "Lijst van vragen\n\n1. Kunt u ingaan op:\n1. het gas\n2023 was warm.\n\n155.000 mensen?\n2. En dit?"
        );
        Assert.Equal(1, read.Before);
        Assert.Equal("Kunt u ingaan op:\n1. het gas\n2023 was warm.\n\n155.000 mensen?", read.Questions[0].Text);
        Assert.Equal("En dit?", read.Questions[1].Text);
    }

    [Fact]
    public void A_heading_is_that_of_the_questions_below_it()
    {
        var read = Read("# Personeel\n1. Een?\n2. Twee?\n\n## Gas\n3. Drie?");
        Assert.Equal(["Personeel", "Personeel", "Gas"], read.Questions.Select(one => one.Group));
        Assert.Equal("Twee?", read.Questions[1].Text);
    }

    [Theory]
    [InlineData("1. Een?\n2. Twee?\n4. Vier?", "Na vraag 2 komt 4")]
    [InlineData("Geen vraag te zien", "geen genummerde vraag")]
    [InlineData("", "geen genummerde vraag")]
    [InlineData("number,question\n1,Een?\n1,Nog een?\n", "tweemaal")]
    [InlineData("number,question\n1,\n", "geen woorden")]
    [InlineData("number,question\nx,Een?\n", "geheel getal")]
    [InlineData("number,question,bijlage\n1,Een?,FIN\n", "bijlage")]
    [InlineData("number,question\n0,Een?\n", "geen nummer")]
    public void What_cannot_be_taken_says_why(string text, string says) =>
        Assert.Contains(says, Read(text).Problem!.Nl, StringComparison.Ordinal);

    [Fact]
    public void A_table_may_say_who_answers_and_by_when()
    {
        var one = Assert.Single(
            Read("number,question,group,owner,due\n1,\"Een, twee?\nDrie?\",Gas,OCW,2024-06-10\n").Questions
        );
        Assert.Equal(("Een, twee?\nDrie?", "Gas", "OCW"), (one.Text, one.Group, one.Owner));
        Assert.Equal(new DateOnly(2024, 6, 10), one.Due);
    }

    [Fact]
    public void More_than_fit_are_refused() =>
        Assert.NotNull(Read(string.Concat(Enumerable.Range(1, 501).Select(i => $"{i}. Vraag?\n"))).Problem);

    [Fact]
    public void Whatever_was_numbered_comes_back_word_for_word() =>
        Prop.ForAll(
                (
                    from words in Gen.Elements(
                            "Waarom 5% meer?",
                            "Hoe zit het met 2023?",
                            "a\nb",
                            "Kunt u dat (zie 3.) zeggen?"
                        )
                        .NonEmptyListOf()
                    select words.ToArray()
                ).ToArbitrary(),
                words =>
                {
                    var text = string.Concat(words.Select((one, i) => $"{i + 1}. {one}\n\n"));
                    Assert.Equal(words, Read(text).Questions.Select(one => one.Text));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Prop.ForAll<string>(text => Assert.NotNull(Read(text ?? "")))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}

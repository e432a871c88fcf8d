using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Questions;
using Rekenschap.Publishing.Questions.Letter;

namespace Rekenschap.Wings.Tests.Publishing.Questions;

/// <summary>The letter with answers: what stands under which question, and words of others as they are.</summary>
public sealed class LetterTests
{
    const string Letter =
        "---\ntitle: x\n---\nGeachte voorzitter,\n\n### Vraag 1\n\n> Waarom?\n>\n> En hoe?\n\nDaarom.\n\n- zo\n\n### Vraag 2\n\n> Wie?\n\nIemand.\n\n***\n\nHoogachtend,\n";

    static ParliamentQuestion Question(int number, string group = "") =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            List = new(Guid.CreateVersion7()),
            Publisher = "FIN",
            Number = number,
            Group = group,
            Text = "?",
        };

    [Fact]
    public void An_answer_is_what_stands_below_its_quotation()
    {
        var answers = new LetterAnswers(Letter, Language.Nl);
        Assert.Equal("Daarom.\n\n- zo", answers.Of(Question(1)));
        Assert.Equal("Iemand.", answers.Of(Question(2)));
        Assert.Null(answers.Of(Question(3)));
    }

    [Fact]
    public void A_question_stands_below_the_heading_of_its_group_and_no_rank_is_skipped_where_it_has_none()
    {
        Assert.Equal("### Vraag 1", AnswerLetter.Heading(Question(1, "Gas"), Language.Nl));
        Assert.Equal("## Vraag 1", AnswerLetter.Heading(Question(1), Language.Nl));
        var other = Letter.Replace("### ", "## ", StringComparison.Ordinal);
        Assert.Equal("Iemand.", new LetterAnswers(other, Language.Nl).Of(Question(2, "Gas")));
        Assert.Null(new LetterAnswers(other, Language.Nl).Of(Question(22)));
    }

    [Fact]
    public void Another_answer_takes_its_place_and_all_else_stays()
    {
        var answers = new LetterAnswers(Letter, Language.Nl);
        Assert.True(answers.Put(Question(2), "Niemand.\n\nEcht niet."));
        Assert.Equal("Niemand.\n\nEcht niet.", new LetterAnswers(answers.ToString(), Language.Nl).Of(Question(2)));
        Assert.Equal(Letter.Replace("Iemand.", "Niemand.\n\nEcht niet.", StringComparison.Ordinal), answers.ToString());
        Assert.False(answers.Put(Question(9), "x"));
    }

    [Fact]
    public void Words_of_others_are_just_those_words_whatever_signs_are_in_them() =>
        Prop.ForAll(
                (
                    from pieces in Gen.Elements(Pieces).NonEmptyListOf()
                    select string.Concat(pieces).Trim()
                ).ToArbitrary(),
                words =>
                {
                    var plain = Plain.Of(words);
                    foreach (var text in new[] { plain, "> " + plain, $"> [{plain}](external:Kamer?date=2024-06-03)" })
                        Assert.Equal(Spaced(words), Spaced(PlainText(text)));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    static string Spaced(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string PlainText(string markdown)
    {
        var tree = Grammar.Parse(markdown);
        return string.Join(
            ' ',
            Markdig
                .Syntax.MarkdownObjectExtensions.Descendants<Markdig.Syntax.LeafBlock>(tree)
                .Select(leaf => leaf.Inline is { } inline ? Passage.PlainText(inline) : "")
        );
    }

    static readonly string[] Pieces =
    [
        "woord ",
        "[x](claim:gas)",
        "**",
        "_",
        "# ",
        "- ",
        "+ ",
        "1. ",
        "2024) ",
        "<b>",
        "&amp;",
        "{figure:gas}",
        "[^1]",
        "`",
        "| ",
        "~~",
        "\\",
        "!",
        "https://voorbeeld.nl/a_b",
        "> ",
        "=",
        "é",
    ];
}

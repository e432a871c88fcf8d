using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Publishing.Questions;

namespace Rekenschap.Wings.Tests.Publishing.Questions;

/// <summary>Which questions of a list ask nearly the same.</summary>
public sealed class SimilarQuestionsTests
{
    static readonly string[] List =
    [
        "Kunt u toelichten waarom het gasverbruik van de ministeries in 2023 daalde?",
        "Kunt u toelichten hoeveel ambtenaren met pensioen gaan in de komende jaren?",
        "Waarom daalde het gasverbruik van de ministeries in 2023?",
        "Kunt u toelichten hoeveel inhuur er was bij Defensie?",
        "Kunt u toelichten waarom het gasverbruik van de ministeries in 2021 daalde?",
        "Hoe verklaart u het ziekteverzuim?",
    ];

    static SimilarQuestions Of(params string[] texts) => new(texts.Select((text, i) => (i + 1, text)));

    [Fact]
    public void The_same_question_in_other_words_is_alike_and_comes_first() => Assert.Equal(3, Of(List).To(1)[0]);

    [Fact]
    public void What_all_questions_have_makes_none_alike()
    {
        Assert.DoesNotContain(4, Of(List).To(2));
        Assert.Empty(Of(List).To(6));
    }

    [Fact]
    public void A_number_that_is_not_there_is_like_none() => Assert.Empty(Of(List).To(99));

    [Fact]
    public void If_one_is_like_another_the_other_is_like_it_and_none_is_like_itself() =>
        Prop.ForAll(
                (
                    from words in Gen.Elements("gas", "verzuim", "defensie", "2023", "2022", "waarom", "inhuur")
                        .ListOf()
                        .Select(one => string.Join(' ', one))
                        .ListOf()
                    select words.ToArray()
                ).ToArbitrary(),
                texts =>
                {
                    var similar = Of(texts);
                    foreach (var number in Enumerable.Range(1, texts.Length))
                    {
                        Assert.DoesNotContain(number, similar.To(number));
                        Assert.All(similar.To(number), other => Assert.Contains(number, similar.To(other)));
                    }
                }
            )
            .QuickCheckThrowOnFailure();
}

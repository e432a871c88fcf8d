using Rekenschap.Figures.Editions;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Wings.Tests.Demonstration;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>The demonstration's register and the registers of its edition know the same promises: a reader of either finds those of the other.</summary>
public sealed class OnePromiseTests
{
    static readonly DateOnly Today = new(2024, 12, 1);

    sealed record Known(
        string Subject,
        string Organisation,
        DateOnly Date,
        string Paper,
        string Phrase,
        DateOnly? Kept,
        DateOnly? Withdrawn,
        bool Invented
    );

    static IEnumerable<Known> Register =>
        DemoPromises
            .On(Today)
            // What follows another is followed there, and what is made up as of today is in no edition of 2023.
            .Where(one => one.SameAs is null && one.Date != Today.AddDays(-60) && one.Date != Today.AddDays(-30))
            .Select(one => new Known(
                one.Subject,
                one.Organisation,
                one.Date,
                one.Paper,
                one.Phrase,
                one.Kept?.On,
                one.Withdrawn?.On,
                one.Invented
            ));

    static IEnumerable<Known> Edition =>
        ReadEdition
            .Read(Example.Edition, new())
            .Folder!.Registers.Commitments.Select(one => new Known(
                one.Name.Nl,
                one.Ministry,
                one.Promised,
                one.Paper,
                one.Phrase,
                one.Kept is { } kept && kept.End <= Today ? kept.End : null,
                one.Withdrawn,
                one.Place.Invented
            ));

    [Fact]
    public void Every_promise_of_the_edition_is_in_the_register_and_the_other_way_round()
    {
        Assert.Equal(46, Edition.Count());
        Assert.Equal(
            Edition.OrderBy(one => one.Subject, StringComparer.Ordinal),
            Register.OrderBy(one => one.Subject, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Each_says_in_its_words_the_term_that_it_is_held_to() =>
        Assert.All(
            DemoPromises.On(Today),
            one => Assert.Contains(one.Phrase, one.Words, StringComparison.OrdinalIgnoreCase)
        );
}

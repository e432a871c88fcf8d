using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>Ratings stand on the scale of their year; two scales are never turned into each other.</summary>
public sealed class RatingTests
{
    [Theory]
    [InlineData("Amber/ Red", "rating_spelling", "amber_red given")]
    [InlineData("amber/green", "rating_spelling", "amber_green given")]
    [InlineData("Orange", "rating_unknown", "unreadable")]
    [InlineData("Reset", null, "not_given:reset")]
    [InlineData("", null, "empty")]
    public void A_rating_that_is_written_in_another_way_or_is_none(string cell, string? code, string stated)
    {
        var reading = Elsewhere.Read(Elsewhere.With(("Rating", cell)));
        Assert.Equal(code is null ? [] : [code], reading.Faults.Select(fault => fault.CodeWord));
        Assert.Equal(stated, reading.Only().Stated(ForeignField.Rating));
        reading.LosesNothing();
    }

    [Fact]
    public void A_word_of_five_points_is_no_rating_on_three()
    {
        var reading = Elsewhere.ReadAll(
            ("2014.csv", Elsewhere.Text(Elsewhere.Heading, Elsewhere.With(("Rating", "Amber/Red"))))
        );
        Assert.Equal(["E2 rating rating_other_scale 1 [Amber/Red] left_out"], reading.Faults());
        Assert.Equal("unreadable", reading.Only().Stated(ForeignField.Rating));
    }

    [Fact]
    public void Where_the_scale_changes_the_break_is_told_and_each_year_keeps_its_own()
    {
        var text = Elsewhere.Text(Elsewhere.Heading, Elsewhere.Bridge);
        var reading = Elsewhere.ReadAll(("2013.csv", text), ("2014.csv", text), ("2015.csv", text));
        var told = Assert.Single(reading.Faults);
        Assert.Equal((FaultCode.ScaleBreak, 2014, "five > three"), (told.Code, told.Year, told.Written));
        Assert.Equal(["five", "three", "three"], reading.Series.Select(one => one.Project.Scale));
    }

    [Fact]
    public void Of_two_who_rate_it_is_told_who_did()
    {
        var mapping = Elsewhere.Mapping(
            Elsewhere
                .MappingText()
                .Replace(
                    "- { field: rating, heading: Rating }",
                    "- { field: rating, heading: Rating, nth: 1, by: board }\n      - { field: rating, heading: Rating, nth: 2, by: owner }",
                    StringComparison.Ordinal
                )
        );
        var text = Elsewhere.Text(
            Elsewhere.Heading + ",Rating",
            Elsewhere.Bridge + ",",
            Elsewhere.With(("Nr", "P2"), ("Rating", "")) + ",Red",
            Elsewhere.With(("Nr", "P3")) + ",Red",
            Elsewhere.With(("Nr", "P4"), ("Rating", "Reset")) + ",Reset"
        );
        var reading = Rekenschap.Portfolio.Foreign.Series.ReadForeignCorpus.Of(
            mapping,
            [Elsewhere.File("2012.csv", text)],
            []
        );
        Assert.Equal(
            ["board amber given", "owner red given", "board amber given", " not_given:reset"],
            reading.Series.Select(one => $"{one.Project.RatedBy} {one.Project.Stated(ForeignField.Rating)}")
        );
        Assert.Equal([FaultCode.HeadingTwice, FaultCode.RatedTwice], reading.Faults.Select(fault => fault.Code));
        reading.LosesNothing();
    }
}

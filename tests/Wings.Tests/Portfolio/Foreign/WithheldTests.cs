using Rekenschap.Portfolio.Foreign.Cells;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>What the law keeps back, and what nobody gave, is said with its kind and is never zero.</summary>
public sealed class WithheldTests
{
    [Theory]
    [InlineData(
        "Exempt under Section 43 of the Freedom of Information Act 2000 (Commercial Interests)",
        "withheld:foia-43",
        null
    )]
    [InlineData("exempt  under section 43(2) of the FoI Act (2000)", "withheld:foia-43", null)]
    [InlineData(
        "Exempt under Sections 24 & 43 of the Freedom of Information Act 2000",
        "withheld:foia-24+foia-43",
        null
    )]
    [InlineData("Exempt under Section 43 (2) and section 24", "withheld:foia-24+foia-43", null)]
    [InlineData("Exempt under Section 99 of the Act", "withheld:section-99", "law_unknown")]
    [InlineData("Exempt", "withheld:no_law_named", "withheld_without_law")]
    [InlineData("Not for the public, COVID-19", "withheld:secret_of_state", null)]
    [InlineData("Reset", "not_given:reset", null)]
    [InlineData("Did not provide data", "not_given:not_provided", null)]
    public void Words_in_the_place_of_an_amount_a_day_and_a_rating(string words, string stated, string? code)
    {
        foreach (
            var (heading, field) in new[]
            {
                ("Whole life", ForeignField.WholeLife),
                ("End", ForeignField.End),
                ("Rating", ForeignField.Rating),
            }
        )
        {
            var reading = Elsewhere.Read(Elsewhere.With((heading, words)));
            Assert.Equal(stated, reading.Only().Stated(field));
            Assert.Null(reading.Only()[field].Number);
            Assert.Equal(code is null ? [] : [code], reading.Faults.Select(fault => fault.CodeWord));
            reading.LosesNothing();
        }
    }

    [Fact]
    public void A_name_is_a_name_whatever_it_begins_with() =>
        Assert.Equal(
            "Exempt Vehicles Register",
            Elsewhere.Read(Elsewhere.With(("Project", "Exempt Vehicles Register"))).Only().Name
        );

    [Fact]
    public void A_long_text_that_begins_with_such_words_is_a_text()
    {
        var text =
            "Did not provide data. "
            + string.Join(' ', Enumerable.Repeat("But much was said of the board that met.", 12));
        Assert.Equal(text, Elsewhere.Read(Elsewhere.With(("Why", text))).Only().Texts[0].Value.Word);
    }
}

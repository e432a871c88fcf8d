using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Import;
using Rekenschap.Portfolio.Register;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;
using static Rekenschap.Wings.Tests.Portfolio.Import.ImportRulesTests;

namespace Rekenschap.Wings.Tests.Portfolio.Import;

/// <summary>Amounts, estimates and names in a ministry's own spreadsheet, where they may be taken for something else.</summary>
public sealed class ImportDoubtTests
{
    static ActivityFacts Formed(params CostForm[] later) => Known with { Forms = [Known.Forms[0], .. later] };

    static SeenActivity Draft(ActivityFacts facts, params CostForm[] published)
    {
        var one = Seen(7, "Zaaksysteem", facts, isPublic: false);
        return one with
        {
            Public = new()
            {
                Id = new(Guid.CreateVersion7()),
                Activity = 7,
                Version = 1,
                Name = "Zaaksysteem",
                Facts = Formed(published),
            },
        };
    }

    const string Recalibrated = "Nummer;Kosten;Reden;Toelichting kosten;Peildatum\n";

    static ImportSaid InMillions(ImportSaid said) => With(said, "all.Unit", "mln");

    [Fact]
    public void The_corrected_sheet_of_the_same_day_keeps_the_reasons_that_it_says_again()
    {
        var first = Assert
            .Single(
                Plan(
                    Recalibrated + "7;12;Prijsontwikkeling;Loonkosten;31-1-2024\n",
                    InMillions,
                    Seen(7, "Zaaksysteem", Known)
                ).Steps
            )
            .Written.Facts;
        var scope = ActivityWords.Of(RecalibrationReason.ScopeFromWithin).Nl;
        var both = $"7;13;\"Prijsontwikkeling; {scope}\";Loonkosten;31-1-2024\n";
        var second = Assert.Single(Plan(Recalibrated + both, InMillions, Draft(first)).Steps).Written.Facts;
        Assert.Equal(2, second.Forms.Length);
        Assert.Equal(
            [RecalibrationReason.Prices, RecalibrationReason.ScopeFromWithin],
            second.Forms[1].Reasons.Order()
        );
        Assert.Empty(Plan(Recalibrated + both, InMillions, Draft(second)).Steps);
        // Other costs with the same reasons are the same recalibration too.
        var third = Assert
            .Single(
                Plan(
                    Recalibrated + both.Replace("7;13", "7;14", StringComparison.Ordinal),
                    InMillions,
                    Draft(second)
                ).Steps
            )
            .Written.Facts;
        Assert.Equal((2, 14_000_000m), (third.Forms.Length, third.Forms[1].Estimated.Total));
        Assert.Equal([RecalibrationReason.Prices, RecalibrationReason.ScopeFromWithin], third.Forms[1].Reasons.Order());
    }

    [Fact]
    public void A_recalibration_that_is_public_stays_and_the_corrected_sheet_of_its_day_comes_beside_it()
    {
        var published = Form(CostAction.Recalibration, "2024-01-31", "2025-01-01", 12_000_000m);
        var scope = ActivityWords.Of(RecalibrationReason.ScopeFromWithin).Nl;
        var sheet = Recalibrated + $"7;13;\"Prijsontwikkeling; {scope}\";Loonkosten;31-1-2024\n";
        foreach (var seen in new[] { Seen(7, "Zaaksysteem", Formed(published)), Draft(Formed(published), published) })
        {
            var facts = Assert.Single(Plan(sheet, InMillions, seen).Steps).Written.Facts;
            Assert.Equal([Known.Forms[0], published], facts.Forms.Take(2));
            Assert.Equal([RecalibrationReason.ScopeFromWithin], facts.Forms[2].Reasons);
            Assert.Empty(Plan(sheet, InMillions, Draft(facts, published)).Steps);
        }
    }

    [Theory]
    [InlineData("1.250.000", false, "1250000")]
    [InlineData("1,250,000", false, "1250000")]
    [InlineData("1.250.000,50", false, "1250000.50")]
    [InlineData("1,250,000.50", false, "1250000.50")]
    [InlineData("€ 12,5", false, "12.5")]
    [InlineData("12.5", false, "12.5")]
    [InlineData("0.125", false, "0.125")]
    [InlineData("0,125", false, "0.125")]
    [InlineData("1250,500", false, "1250.500")]
    [InlineData("950.000", false, null)]
    [InlineData("1,250", false, null)]
    [InlineData("15.5.2024", false, null)]
    [InlineData("1.25.000", false, null)]
    [InlineData("-5", false, null)]
    [InlineData("1.250", true, "1.250")]
    [InlineData("1.25E7", true, "12500000")]
    [InlineData("1.25E7", false, null)]
    public void An_amount_that_is_text_is_read_as_people_write_and_a_number_as_it_is(
        string text,
        bool isNumber,
        string? amount
    ) =>
        Assert.Equal(
            amount is null ? null : decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture),
            ImportWords.Amount(new(1, 0, text) { IsNumber = isNumber }, asWritten: false)
        );

    [Fact]
    public void In_a_workbook_text_that_may_be_two_numbers_is_a_fault_and_a_number_is_none()
    {
        static ImportPlan Of(WantedCell cell)
        {
            var sheet = Read(
                PlainBook.Write(
                    new(
                        "t",
                        Language.Nl,
                        Today,
                        [
                            new(
                                "blad",
                                [
                                    [WantedCell.Of("Nummer"), WantedCell.Of("Kosten"), WantedCell.Of("Peildatum")],
                                    [WantedCell.Of(7, 0), cell, WantedCell.Of("31-1-2024")],
                                ]
                            ),
                        ]
                    ),
                    BookForm.Xlsx
                )
            );
            var said = With(ImportSaid.Guess(sheet.Rows, sheet.Separator), "all.Unit", "euro");
            return Plan(sheet, said, Seen(7, "Zaaksysteem", Known));
        }
        Assert.Equal("B2", Assert.Single(Of(WantedCell.Of("950.000")).Faults).Place);
        decimal? Costs(WantedCell cell) => Assert.Single(Of(cell).Steps).Written.Facts.Forms[1].Estimated.Total;
        Assert.Equal(1_250_000m, Costs(WantedCell.Of("1.250.000")));
        Assert.Equal(950m, Costs(WantedCell.Of(950, 0)));
    }

    [Theory]
    [InlineData("12500000", "1.000 miljard")]
    [InlineData("99999999999999999999999", "1.000 miljard")]
    public void Euros_in_a_sheet_that_is_said_to_be_in_millions_are_a_fault(string costs, string says)
    {
        var plan = Plan($"Nummer;Kosten;Peildatum\n7;{costs};31-1-2024\n", InMillions, Seen(7, "Zaaksysteem", Known));
        Assert.Contains(says, Assert.Single(plan.Faults).Says.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_an_activity_with_another_name_is_taken_over_only_after_a_decision()
    {
        const string sheet = "Nummer;Naam;Doel\n7;Archief;x\n";
        var known = Seen(7, "Zaaksysteem", Known);
        var asked = Plan(sheet, null, known);
        Assert.Contains("heet in het register 'Zaaksysteem'", Assert.Single(asked.Faults).Says.Nl);
        Assert.Empty(asked.Steps);
        var same = Plan(sheet, said => With(said, ImportSaid.OfSame("Archief"), "7"), known);
        Assert.Equal((7, "Archief"), (Assert.Single(same.Steps).Number, same.Steps[0].Written.Name));
        var other = Plan(sheet, said => With(said, ImportSaid.OfSame("Archief"), ImportSaid.New), known);
        Assert.Null(Assert.Single(other.Steps).Number);
        // A department's own number is no number of the register.
        Assert.Null(Assert.Single(Plan("id;Naam;Doel\n7;Archief;x\n", null, known).Steps).Number);
    }

    [Fact]
    public void Names_are_one_line_and_lists_have_a_border()
    {
        var made = Assert.Single(Plan("Naam;Doel\n\"Een\n## Kop\";x\n").Steps);
        Assert.Equal("Een ## Kop", made.Written.Name);
        var parties = string.Join("; ", Enumerable.Range(1, 201).Select(i => $"P{i}"));
        var plan = Plan($"Naam;Leveranciers\nArchief;\"{parties}\"\n");
        Assert.Contains("meer dan 200", Assert.Single(plan.Faults).Says.Nl, StringComparison.Ordinal);
        plan = Plan($"Naam;Leveranciers\nArchief;{new string('x', 201)}\n");
        Assert.Contains("langer dan 200", Assert.Single(plan.Faults).Says.Nl, StringComparison.Ordinal);
    }
}

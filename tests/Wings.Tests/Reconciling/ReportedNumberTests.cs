using System.Collections.Immutable;
using Rekenschap.Figures.AnnualReports;
using Rekenschap.Figures.AnnualReports.Record;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Reconciling;

/// <summary>Figures as annual reports write them, typed or pasted.</summary>
public sealed class ReportedNumberTests
{
    static IndicatorFacts Of(string code, string unit) =>
        new(
            code,
            new(code + "-nl", code + "-en"),
            null,
            unit,
            [],
            Frequency.Year,
            Better.Unsaid,
            0,
            [],
            [],
            null,
            null,
            null,
            null,
            0,
            1,
            null
        );

    [Theory]
    [InlineData("12,30", "", "m3", "12.3", "0.01")]
    [InlineData("1.234", "", "m3", "1234", "1")]
    [InlineData("1.234.000", "1000", "m3", "1234000", "1000")]
    [InlineData("22,0", "", "ratio", "0.22", "0.001")]
    [InlineData("22%", "", "ratio", "0.22", "0.01")]
    public void The_last_digit_that_is_written_says_to_what_it_is_rounded_unless_more_is_said(
        string text,
        string said,
        string unit,
        string value,
        string step
    )
    {
        var indicator = Of("gas", unit);
        Assert.Null(ReportedNumber.Read(text, said, indicator, Language.Nl, out var read));
        Assert.Equal((value, step), (Notation.Plain(read.Value), Notation.Plain(read.Step)));
        var figure = new ReportedFigure("gas", read.Value, read.Step, "p. 3");
        var again = ReportedNumber.Write(figure, indicator, Language.En);
        Assert.Null(ReportedNumber.Read(again, ReportedNumber.Said(read.Step), indicator, Language.En, out var reread));
        Assert.Equal((read.Value, read.Step), (reread.Value, reread.Step));
    }

    [Theory]
    [InlineData("1.234", "1000", "voluit")]
    [InlineData("12", "7", "afrondt")]
    [InlineData("veel", "", "veel")]
    [InlineData("1,1234567", "", "6 erachter")]
    [InlineData("9999999999999999", "", "15 cijfers")]
    public void What_cannot_be_such_a_figure_is_told_with_how_to_mend_it(string text, string said, string word)
    {
        var complaint = ReportedNumber.Read(text, said, Of("gas", "m3"), Language.Nl, out _);
        Assert.Contains(word, complaint!.Nl);
    }

    [Fact]
    public void Pasted_cells_name_a_figure_by_its_code_or_its_name_and_a_heading_is_passed_over()
    {
        ImmutableArray<IndicatorFacts> all = [Of("gas", "m3"), Of("fte", "fte")];
        var (lines, wrong) = PastedReport.Read(
            "Cijfer\tWaarde\tWaar\r\nGAS\t1.234.000\tp. 3\t1.000\r\nfte-en\t12,5\ttabel 4\r\n\r\n",
            all
        );
        Assert.Empty(wrong);
        Assert.Equal(new ReportLine("1.234.000", "p. 3", "1000"), lines["gas"]);
        Assert.Equal(new ReportLine("12,5", "tabel 4", ""), lines["fte"]);
    }

    [Fact]
    public void What_is_wrong_in_pasted_cells_is_told_by_line()
    {
        var (_, wrong) = PastedReport.Read(
            "gas;1;p. 1\ngas;2;p. 2\nolie;3;p. 3\nfte;4",
            [Of("gas", "m3"), Of("fte", "fte")]
        );
        Assert.Equal(3, wrong.Length);
        Assert.All(
            [2, 3, 4],
            line => Assert.Contains(wrong, one => one.Nl.StartsWith($"Regel {line}:", StringComparison.Ordinal))
        );
    }
}

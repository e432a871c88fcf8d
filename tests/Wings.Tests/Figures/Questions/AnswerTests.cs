using System.Text.Json;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class AnswerTests
{
    static EditionFigures Edition() =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("OCW")
            .Organisation("VWS")
            .List("sex", "f m")
            .Indicator("gas", frequency: Frequency.Quarter)
            .Indicator("staff", dimensions: "organisation sex", minimumCell: 10, unit: "people")
            .Indicator("double", "gas * 2", frequency: Frequency.Quarter)
            .Collection("gas", "2023-01..2023-06")
            .Collection("staff", "2022..2023")
            .Delivery("FIN", "gas 2023-Q1 1.50", "gas 2023-Q2 2.25 E", "staff 2023 sex=f 5", "staff 2023 sex=m 20")
            .Delivery("OCW", "gas 2023-Q1 3", "staff 2023 sex=f 30", "staff 2023 sex=m 40")
            .Delivery("VWS", "gas 2023-Q1 4", "staff 2023 sex=f 50", "staff 2023 sex=m 60")
            .Build();

    static FigureTable Ask(string indicator, string? period, params string[] by)
    {
        var question = new FigureQuestion(
            indicator,
            period is null ? null : Period.Parse(period),
            [.. by],
            null,
            AsOf.Then
        );
        var (table, problem) = question.Ask(Edition());
        Assert.Null(problem);
        return table!;
    }

    [Fact]
    public void Csv_has_the_contract_s_columns_and_full_precision() =>
        Assert.Equal(
            "indicator,period,organisation,value,status,coverage\n"
                + "gas,2023-Q2,FIN,2.25,E,100%\ngas,2023-Q2,OCW,,M,0%\ngas,2023-Q2,VWS,,M,0%\n",
            CsvAnswer.Write(Ask("gas", "2023-Q2", "organisation"))
        );

    [Fact]
    public void Without_a_period_it_is_the_last_and_by_period_all() =>
        Assert.Equal(
            ["gas,2023-Q2,2.25,P,33.3%"],
            CsvAnswer.Write(Ask("gas", null)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]
        );

    [Theory]
    [InlineData("gas", "gas,2023-Q1,8.5,A,100%", "gas,2023-Q2,2.25,P,33.3%")]
    [InlineData("double", "double,2023-Q1,17,A,100%", "double,2023-Q2,4.5,P,33.3%")]
    public void By_period_lists_the_collected_periods(string indicator, params string[] expected) =>
        Assert.Equal(
            expected,
            CsvAnswer.Write(Ask(indicator, null, "period")).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]
        );

    [Fact]
    public void Suppressed_values_print_empty_with_status_c() =>
        Assert.Equal(
            ["staff,2023,FIN,f,,C,0%", "staff,2023,FIN,m,,C,0%", "staff,2023,OCW,f,,C,0%"],
            CsvAnswer.Write(Ask("staff", "2023", "organisation", "sex")).Split('\n')[1..4]
        );

    [Fact]
    public void What_does_not_exist_is_named_with_the_nearest()
    {
        var edition = Edition();
        var gaz = new FigureQuestion("gaz", null, [], null, AsOf.Then).Ask(edition);
        Assert.Contains("'gas'", gaz.Problem!.Nl, StringComparison.Ordinal);
        var sekse = new FigureQuestion("staff", null, ["sec"], null, AsOf.Then).Ask(edition);
        Assert.Contains("'sex'", sekse.Problem!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_stat_counts_values_by_their_place_in_the_cube()
    {
        using var json = JsonDocument.Parse(
            JsonStatAnswer.Write(Ask("staff", "2023", "organisation", "sex"), Edition(), Language.Nl)
        );
        var root = json.RootElement;
        Assert.Equal("2.0", root.GetProperty("version").GetString());
        Assert.Equal([1, 1, 3, 2], root.GetProperty("size").EnumerateArray().Select(size => size.GetInt32()));
        Assert.Equal(
            "50,60",
            string.Join(
                ',',
                root.GetProperty("value")
                    .EnumerateObject()
                    .Where(one => one.Name is "4" or "5")
                    .Select(one => one.Value.GetRawText())
            )
        );
        Assert.Equal("C", root.GetProperty("status").GetProperty("0").GetString());
        Assert.False(root.GetProperty("value").TryGetProperty("0", out _));
    }

    [Fact]
    public void Sdmx_csv_keeps_suppressed_values_back() =>
        Assert.Equal(
            [
                "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORGANISATION,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,UNIT_MEASURE,DECIMALS,COVERAGE,INVENTED",
                "dataflow,FIN:trial_organisation(1.0),I,staff,FIN,2023,25,A,F,people,0,100%,edition",
            ],
            SdmxCsvAnswer.Write(Ask("staff", "2023", "organisation")).Split('\n')[..2]
        );

    [Fact]
    public void The_plain_table_is_laid_out_and_gives_its_reasons() =>
        Assert.Equal(
            """
            gas (m³)
            periode  waarde  status  dekking
            2023-Q2    2,25       P    33.3%
            gas: 1 van 3 organisaties volledig; niet volledig: OCW, VWS

            """.ReplaceLineEndings("\n"),
            PlainAnswer.Write(Ask("gas", null), Language.Nl)
        );
}

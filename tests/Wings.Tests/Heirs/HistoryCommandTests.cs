using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Figures.Editions;

namespace Rekenschap.Wings.Tests.Heirs;

public sealed class HistoryCommandTests : IDisposable
{
    readonly SmallEdition edition = new();

    public HistoryCommandTests()
    {
        edition.Deliver("FIN", "2023 900").Deliver("FIN.2", "2023 950");
        edition.Write(
            "deliveries/energy/received.csv",
            "organisation,number,received,accepted,reason\nFIN,1,2024-02-01,2024-02-02,\nFIN,2,2024-06-01,2024-06-03,meter vervangen\n"
        );
    }

    public void Dispose() => edition.Dispose();

    Prompt Ask(params string[] more) =>
        Prompt.Run([
            "figures",
            "gas",
            "--edition",
            edition.Path,
            "--period",
            "2023",
            "--organisation",
            "FIN",
            "--history",
            .. more,
        ]);

    [Fact]
    public void The_prompt_tells_what_a_figure_was_and_is()
    {
        var csv = Ask("--format", "csv");
        Assert.Equal((0, ""), (csv.Exit, csv.Error));
        Assert.Equal(
            [
                "indicator,period,since,value,status,coverage,deliverer,role,collection,number,reason",
                "gas,2023,2024-02-02,900,A,100%,FIN,data supplier,energy,1,",
                "gas,2023,2024-06-03,950,A,100%,FIN,data supplier,energy,2,meter vervangen",
            ],
            csv.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Contains("delivery 2, 1 cell: meter vervangen", Ask("--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("aanlevering 2, 1 cel: meter vervangen", Ask().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_cannot_tell_it_is_refused()
    {
        var refused = Ask("--format", "sdmx-csv");
        Assert.Equal((2, ""), (refused.Exit, refused.Output));
        Assert.Contains("table, csv of json", refused.Error, StringComparison.Ordinal);
    }
}

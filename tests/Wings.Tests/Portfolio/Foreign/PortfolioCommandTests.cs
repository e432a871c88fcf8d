using System.IO.Compression;
using System.Text;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>A person reads returns at the prompt, gets seven files, and sees what was wrong.</summary>
public sealed class PortfolioCommandTests
{
    static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void Returns_become_series_faults_and_identities_in_the_readers_language()
    {
        var folder = Folder.New();
        var mapping = Write(folder, "elsewhere.yaml", Elsewhere.MappingText());
        var first = Write(
            folder,
            "2012.csv",
            Elsewhere.Text(Elsewhere.Heading, Elsewhere.With(("Project", "=1+1"), ("Start", "spring")))
        );
        var second = Path.Combine(folder, "2013.csv.gz");
        using (var packed = new GZipStream(File.Create(second), CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes(Elsewhere.Text(Elsewhere.Heading, Elsewhere.Bridge)));
        var to = Path.Combine(folder, "series");

        var read = Prompt.Run("portfolio", "read", mapping, second, first, "--to", to);

        Assert.Equal(1, read.Exit);
        Assert.Contains("1 projecten in 2 jaaropgaven", read.Output);
        Assert.Contains("date_unreadable", read.Output);
        Assert.Equal(
            ["cells.csv", "faults.csv", "identities.csv", "likenesses.csv", "series.csv", "summary.csv", "texts.csv"],
            Directory.GetFiles(to).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "2012.csv,2012,F2,start,date_unreadable,1,spring,left_out,Dit is geen datum\n",
            File.ReadAllText(Path.Combine(to, "faults.csv"))
        );
        var series = File.ReadAllLines(Path.Combine(to, "series.csv"));
        Assert.StartsWith(
            "corpus,project,year,id,name,currency,rating_scale,rated_by,department,department_state,",
            series[0]
        );
        Assert.StartsWith("elsewhere,elsewhere:P1,2012,P1,'=1+1,EUR,five,,Works,given,", series[1]);
        Assert.StartsWith("elsewhere,elsewhere:P1,2013,P1,Bridge,EUR,five,,Works,given,", series[2]);
        Assert.Contains(
            "same_id_other_name,2012,'=1+1,Works,P1,2013,Bridge,Works,P1,P1\n",
            File.ReadAllText(Path.Combine(to, "likenesses.csv"))
        );
    }

    [Fact]
    public void A_mapping_that_is_wrong_or_a_file_that_is_not_there_writes_nothing()
    {
        var folder = Folder.New();
        var mapping = Write(folder, "wrong.yaml", "corpus: x\n");
        var to = Path.Combine(folder, "series");
        var read = Prompt.Run(
            "portfolio",
            "read",
            mapping,
            Path.Combine(folder, "none.csv"),
            "--to",
            to,
            "--lang",
            "en"
        );
        Assert.Equal(2, read.Exit);
        Assert.Contains("'currency' is missing", read.Output);
        Assert.Contains("none.csv: is not there", read.Output);
        Assert.False(Directory.Exists(to));
    }
}

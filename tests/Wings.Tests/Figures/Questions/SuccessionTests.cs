using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class SuccessionTests
{
    static TrialEdition Old(string successors, string aggregate = "sum") =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("OLD", until: "2020-12-31", successors: successors)
            .Organisation("MID", from: "2021-01-01", until: "2021-12-31", successors: "A:0.25 B:0.75")
            .Organisation("A", from: "2021-01-01")
            .Organisation("B", from: "2022-01-01")
            .Indicator("jobs", aggregate: aggregate)
            .Collection("jobs", "2020..2023")
            .Delivery("FIN", "jobs 2020 10")
            .Delivery("OLD", "jobs 2020 100");

    [Fact]
    public void A_chain_of_successors_is_followed_to_its_end()
    {
        var edition = Old("MID:0.4 A:0.6").Build();
        Assert.Equal(70, edition.Ask("jobs", "2020", "A", AsOf.Now).Value);
        Assert.Equal(30, edition.Ask("jobs", "2020", "B", AsOf.Now).Value);
        Assert.Equal(110, edition.Ask("jobs", "2020", asOf: AsOf.Now).Value);
        Assert.Equal(Coverage.Whole.Share, edition.Ask("jobs", "2020", "A", AsOf.Now).Coverage.Share);
    }

    [Theory]
    [InlineData("A:0.6 B:0.6")]
    [InlineData("A B")]
    [InlineData("OLD")]
    public void Shares_that_add_to_more_than_all_say_nothing(string successors)
    {
        var edition = Old(successors).Build();
        Assert.Null(edition.Ask("jobs", "2020", asOf: AsOf.Now).Value);
        Assert.Equal(10, edition.Ask("jobs", "2020", "FIN", AsOf.Now).Value);
    }

    [Theory]
    [InlineData("A:0.6")]
    [InlineData("")]
    public void Of_what_the_shares_leave_out_no_total_can_be_given(string successors)
    {
        var edition = Old(successors).Build();
        var figure = edition.Ask("jobs", "2020", asOf: AsOf.Now);
        Assert.Null(figure.Value);
        Assert.Contains("OLD", figure.Reason!.En, StringComparison.Ordinal);
        Assert.Equal(successors == "" ? null : 60, edition.Ask("jobs", "2020", "A", AsOf.Now).Value);
    }

    [Fact]
    public void Only_a_sum_over_organisations_can_be_mapped()
    {
        var edition = Old("A", "mean").Build();
        Assert.Contains("not a sum", edition.Ask("jobs", "2020", asOf: AsOf.Now).Reason!.En, StringComparison.Ordinal);
        Assert.Equal(55, edition.Ask("jobs", "2020").Value);
    }

    [Fact]
    public void A_ministry_that_goes_on_gives_only_the_part_that_moved()
    {
        var edition = new TrialEdition()
            .Organisation("JENV", until: "2021-12-31", successors: "JENV:0.98 BZK:0.02")
            .Then("2022-01-01")
            .Organisation("BZK")
            .Indicator("jobs")
            .Indicator("share", "share(jobs, jobs{organisation=Rijk})", "ratio")
            .Collection("jobs", "2021..2022")
            .Delivery("JENV", "jobs 2021 1000", "jobs 2022 990")
            .Delivery("BZK", "jobs 2021 100", "jobs 2022 130")
            .Build();
        Assert.Equal(980, edition.Ask("jobs", "2021", "JENV", AsOf.Now).Value);
        Assert.Equal(120, edition.Ask("jobs", "2021", "BZK", AsOf.Now).Value);
        Assert.Equal(1100, edition.Ask("jobs", "2021", asOf: AsOf.Now).Value);
        Assert.Equal(1000, edition.Ask("jobs", "2021", "JENV").Value);
        Assert.Equal(990, edition.Ask("jobs", "2022", "JENV", AsOf.Now).Value);
        Assert.Equal(130, edition.Ask("jobs", "2022", "BZK", AsOf.Now).Value);
        Assert.Equal(120m / 1100m, edition.Ask("share", "2021", "BZK", AsOf.Now).Value!.Value, 20);
        Assert.Equal(1, edition.Ask("jobs", "2021", "BZK", AsOf.Now).Coverage.Share);
    }

    [Fact]
    public void A_code_that_comes_back_years_later_is_what_it_was_in_each_period()
    {
        var edition = new TrialEdition()
            .Organisation("EZ", until: "2010-12-31", successors: "ELI")
            .Then("2013-01-01", "2017-12-31", "EZK:0.8 LNV:0.2")
            .Organisation("ELI", from: "2011-01-01", until: "2012-12-31", successors: "EZ")
            .Organisation("EZK", from: "2018-01-01")
            .Organisation("LNV", until: "2010-12-31", successors: "ELI")
            .Then("2018-01-01")
            .Indicator("jobs")
            .Collection("jobs", "2010..2018")
            .Delivery("EZ", "jobs 2010 100", "jobs 2013 300")
            .Delivery("LNV", "jobs 2010 200", "jobs 2018 60")
            .Delivery("ELI", "jobs 2011 300")
            .Build();
        Assert.Equal(240, edition.Ask("jobs", "2010", "EZK", AsOf.Now).Value);
        Assert.Equal(60, edition.Ask("jobs", "2010", "LNV", AsOf.Now).Value);
        Assert.Equal(60, edition.Ask("jobs", "2011", "LNV", AsOf.Now).Value);
        Assert.Equal(60, edition.Ask("jobs", "2018", "LNV", AsOf.Now).Value);
        Assert.Equal(300, edition.Ask("jobs", "2010", asOf: AsOf.Now).Value);
        Assert.Equal(["EZ", "LNV"], edition.Expected("jobs", Kernel.Time.Period.Year(2010)));
        Assert.Equal(["ELI"], edition.Expected("jobs", Kernel.Time.Period.Year(2012)));
    }

    /// <summary>Ten years in which, at random, organisations split, merge, pass parts on and are renamed.</summary>
    [Fact]
    public void The_total_as_now_is_the_total_as_then() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), Preserved).QuickCheckThrowOnFailure();

    static void Preserved(int seed)
    {
        var random = new Random(seed);
        var edition = new TrialEdition();
        var living = new List<string> { "A", "B", "C" };
        var delivered = new List<(string Code, int Year, decimal Value)>();
        var born = living.ToDictionary(code => code, _ => (string?)null);
        for (var year = 2000; year < 2010; year++)
        {
            delivered.AddRange(living.Select(code => (code, year, (decimal)random.Next(1, 100_000) / 100)));
            var gone = living[random.Next(living.Count)];
            string[] fresh = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => $"N{year}x{i}")];
            var heirs = fresh.Append(living.Find(code => code != gone) ?? fresh[0]).Distinct().ToArray();
            edition.Organisation(gone, from: born[gone], until: $"{year}-12-31", successors: Shares(heirs, random));
            living.Remove(gone);
            living.AddRange(fresh);
            foreach (var code in fresh)
                born[code] = $"{year + 1}-01-01";
        }
        foreach (var code in living)
            edition.Organisation(code, from: born[code]);
        var figures = edition
            .Indicator("jobs")
            .Collection("jobs", "2000..2009")
            .Delivery(
                "A",
                [.. delivered.Select(one => FormattableString.Invariant($"jobs {one.Year} {one.Code} {one.Value}"))]
            )
            .Build();
        for (var year = 2000; year < 2010; year++)
        {
            var period = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(figures.Ask("jobs", period).Value, figures.Ask("jobs", period, asOf: AsOf.Now).Value);
            var now = figures.Expected("jobs", Kernel.Time.Period.Year(year), AsOf.Now);
            Assert.NotEmpty(now);
            var parts = now.Select(code => figures.Ask("jobs", period, code, AsOf.Now)).ToList();
            Assert.All(parts, part => Assert.True(part.Value is not null, part.Reason?.En));
            Assert.Equal(figures.Ask("jobs", period).Value, parts.Sum(part => part.Value));
        }
    }

    /// <summary>Whole hundredths that add to 1.</summary>
    static string Shares(string[] heirs, Random random)
    {
        var left = 100;
        var shares = new List<string>();
        for (var i = 0; i < heirs.Length; i++)
        {
            var part = i == heirs.Length - 1 ? left : random.Next(1, left - (heirs.Length - i - 1) + 1);
            left -= part;
            shares.Add(FormattableString.Invariant($"{heirs[i]}:{part / 100m}"));
        }
        return string.Join(' ', shares);
    }
}

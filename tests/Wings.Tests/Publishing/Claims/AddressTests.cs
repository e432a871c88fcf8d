using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class AddressTests
{
    static FakeEdition Edition() =>
        new FakeEdition()
            .Measure("gas_use", "m3", facts => facts with { Dimensions = ["organisation", "province"] })
            .Dimension("province", "DR", "GR")
            .Value("gas_use", "2023", 5)
            .Value("gas_use", "2022", 6)
            .Value("gas_use", "2023", 7, "J&V")
            .Value("gas_use", "2023", 8, "FIN");

    [Theory]
    [InlineData("gas_use", "5")]
    [InlineData("gas_use?period=2023", "5")]
    [InlineData("gas_use?period=2022", "6")]
    [InlineData("gas_use?organisation=J%26V", "7")]
    [InlineData("gas_use?organisation=j%26v", "7")]
    [InlineData("gas_use?organisation=Ministerie%20van%20Financien", "8")]
    [InlineData("gas_use?organisation=FIN&period=2023&as=now", "8")]
    [InlineData("gas_use?organisation=Rijk&as=then", "5")]
    [InlineData("gas_use?from=2022", "5")]
    [InlineData("gas_use?from=2022&to=2023", "5")]
    public void An_address_names_the_figure(string target, string words)
    {
        var judged = Edition().Nl(words, target);
        Assert.Equal((target, Verdict.Holds, "gas_use"), (target, judged.Verdict, judged.Indicator));
    }

    [Theory]
    [InlineData("gasuse", "gas_use")]
    [InlineData("", "gas_use")]
    [InlineData("gas_use?perod=2023", "period")]
    [InlineData("gas_use?period=2o23", "2023-Q2")]
    [InlineData("gas_use?period=", "period")]
    [InlineData("gas_use?period", "period")]
    [InlineData("gas_use?period=2023&period=2022", "period")]
    [InlineData("gas_use?organisation=FNI", "FIN")]
    [InlineData("gas_use?organisation=J&V", "V")]
    [InlineData("gas_use?province=DRE", "DR")]
    [InlineData("gas_use?provinc=DR", "province")]
    [InlineData("gas_use?among=period", "periods")]
    [InlineData("gas_use?in=point", "points")]
    [InlineData("gas_use?as=nwo", "now")]
    [InlineData("gas_use?to=2023", "from=")]
    [InlineData("gas_use?from=2022&to=2023&period=2022", "period=2022")]
    [InlineData("gas_use?against=target", "target")]
    [InlineData("gas_use?versus=gass_use", "gas_use")]
    public void What_is_wrong_in_an_address_is_told_with_the_nearest(string target, string nearest)
    {
        var judged = Edition().Nl("5", target);
        Assert.Equal((target, Verdict.Unreadable), (target, judged.Verdict));
        Assert.Contains(nearest, judged.Reason.Nl, StringComparison.Ordinal);
        Assert.Contains(nearest, judged.Reason.En, StringComparison.Ordinal);
        Assert.Null(judged.At);
    }

    [Theory]
    [InlineData("gas_use?period=2022&organisation=economie", "EZ1")]
    [InlineData("gas_use?period=2023&organisation=Economie", "EZ2")]
    [InlineData("gas_use?period=2022&organisation=Economie&as=now", "EZ2")]
    public void A_name_borne_by_two_bodies_one_after_another_is_the_body_of_the_period(string target, string body)
    {
        var edition = new FakeEdition(
            FakeEdition.Body("Rijk", OrganisationKind.Government, null),
            FakeEdition.Body("EZ1", OrganisationKind.Ministry, "Rijk", "Economie") with
            {
                ValidTo = new(2022, 12, 31),
            },
            FakeEdition.Body("EZ2", OrganisationKind.Ministry, "Rijk", "Economie") with
            {
                ValidFrom = new(2023, 1, 1),
            }
        ).Measure("gas_use", "m3");
        Assert.Equal(body, edition.Nl("5", target).At!.Organisation);
    }

    [Fact]
    public void A_member_of_a_dimension_is_part_of_the_coordinate()
    {
        var judged = Edition().Nl("5", "gas_use?province=DR");
        Assert.Equal("gas_use?period=2023&province=DR", judged.At!.Write("gas_use", "Rijk"));
        Assert.Equal(Verdict.Unverifiable, judged.Verdict);
    }

    [Fact]
    public void Without_any_period_the_claim_is_unreadable() =>
        Assert.Equal(
            Verdict.Unreadable,
            ClaimJudge
                .Judge(new("a.md", 1, "5", "gas_use"), new(Language.Nl, null), Edition(), Edition(), Policy.Default)
                .Verdict
        );

    [Fact]
    public void What_is_missing_insufficient_or_suppressed_is_unverifiable()
    {
        var edition = Edition()
            .Figure(
                "gas_use",
                "2020",
                new(123, FigureStatus.Provisional, new(1, 3), new("OCW ontbreekt", "OCW is missing"), false)
            )
            .Figure("gas_use", "2021", new(456, FigureStatus.Suppressed, Coverage.Whole))
            .Figure(
                "gas_use",
                "2019",
                new(5, FigureStatus.Provisional, new(2, 3), new("OCW ontbreekt", "OCW is missing"))
            );
        Assert.Equal(Verdict.Unverifiable, edition.Nl("5", "gas_use?period=2018").Verdict);
        Assert.Contains("OCW ontbreekt", edition.Nl("5", "gas_use?period=2020").Reason.Nl, StringComparison.Ordinal);
        Assert.Equal(Verdict.Holds, edition.Nl("5", "gas_use?period=2019").Verdict);
        foreach (
            var (words, target) in new[]
            {
                ("400", "gas_use?period=2021"),
                ("gestegen", "gas_use?from=2021&to=2023"),
                ("van 400 naar 5", "gas_use?from=2021&to=2023"),
                ("hoger", "gas_use?versus=period%3D2021"),
                ("hoogste", "gas_use?among=periods"),
                ("verdubbeld", "gas_use?from=2021&to=2023"),
            }
        )
        {
            var judged = edition.Nl(words, target);
            Assert.Equal((words, Verdict.Unverifiable, (decimal?)null), (words, judged.Verdict, judged.Value));
            Assert.DoesNotContain("456", judged.ToString(), StringComparison.Ordinal);
            Assert.Null(judged.Suggestion);
        }
    }

    [Fact]
    public void A_policy_file_changes_what_it_names_and_refuses_what_it_does_not_know()
    {
        var problems = new FolderProblems();
        var policy = Policy.Read(YamlMap.Read("about: 2%\nmany: 4\nmultiple: 0.4\n", "policy.yaml", problems)!);
        Assert.Equal(Policy.Default with { About = 0.02m, Many = 4, Multiple = 0.4m }, policy);
        Assert.Empty(problems.Found);
        Policy.Read(YamlMap.Read("abuot: 2%\nnearly: soon\n", "policy.yaml", problems)!);
        Assert.Contains(problems.Found, problem => problem.Message.En.Contains("'about'", StringComparison.Ordinal));
        Assert.Equal(2, problems.Found.Count);
        var edition = new FakeEdition().Measure("x", "fte").Value("x", "2023", 150_000);
        Assert.Equal(Verdict.Fails, edition.Nl("circa 155.000", "x", policy).Verdict);
        Assert.Equal(Verdict.Holds, edition.Nl("circa 155.000", "x").Verdict);
    }

    [Fact]
    public void Unreadable_words_name_the_place_and_the_nearest_that_can_be_read()
    {
        var judged = Edition().Nl("rium 5", "gas_use");
        Assert.Equal(Verdict.Unreadable, judged.Verdict);
        Assert.Equal("ruim 5", judged.Suggestion?.Nl);
        Assert.Contains("'rium' (positie 1)", judged.Reason.Nl, StringComparison.Ordinal);
        Assert.Equal("5 m3", Edition().Nl("behoorlijk wat", "gas_use").Suggestion?.Nl);
    }
}

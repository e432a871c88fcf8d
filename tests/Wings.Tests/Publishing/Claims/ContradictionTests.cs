using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class ContradictionTests
{
    static readonly FakeEdition Edition = new FakeEdition()
        .Measure("users", "pieces")
        .Measure("rate", "ratio")
        .Value("users", "2022", 100_000)
        .Value("users", "2023", 100_000)
        .Value("rate", "2023", 0.6m);

    static int Pairs(params (string Words, string Target)[] claims) =>
        Contradictions.Find(claims.Select(claim => Edition.Nl(claim.Words, claim.Target))).Length;

    [Theory]
    [InlineData("circa 100.000", "meer dan 100.000", 1)]
    [InlineData("meer dan 100.000", "ongeveer 100.000", 1)]
    [InlineData("circa 100.000", "100.000", 0)]
    [InlineData("circa 100.000", "meer dan 95.000", 0)]
    [InlineData("ruim 100.000", "bijna 100.000", 1)]
    [InlineData("minder dan 90.000", "meer dan 90.000", 1)]
    [InlineData("minstens 90.000", "hoogstens 90.000", 0)]
    [InlineData("3.181", "3.182", 1)]
    [InlineData("3.181", "3.181", 0)]
    [InlineData("duizenden", "20.000", 1)]
    public void Two_claims_of_one_figure_must_leave_room_for_each_other(string one, string other, int pairs) =>
        Assert.Equal(pairs, Pairs((one, "users"), (other, "users")));

    [Fact]
    public void Claims_about_different_figures_never_contradict() =>
        Assert.Equal(
            0,
            Pairs(
                ("5", "users"),
                ("6", "users?period=2022"),
                ("7%", "rate"),
                ("8", "users?as=now"),
                ("9", "users?organisation=FIN")
            )
        );

    [Fact]
    public void Claims_on_what_cannot_be_verified_contradict_too() =>
        Assert.Equal(1, Pairs(("circa 100.000", "users?period=2019"), ("meer dan 100.000", "users?period=2019")));

    [Fact]
    public void A_change_and_a_level_are_different_things()
    {
        const string change = "users?from=2022&to=2023";
        Assert.Equal(0, Pairs(("gestegen", change), ("100.000", "users")));
        Assert.Equal(1, Pairs(("gestegen", change), ("gedaald", change)));
        Assert.Equal(1, Pairs(("gestegen met 3%", change), ("gedaald met 3%", change)));
        Assert.Equal(1, Pairs(("van 90.000 naar 100.000", change), ("80.000", "users?period=2022")));
        Assert.Equal(1, Pairs(("verdubbeld", change), ("verdrievoudigd", change)));
    }

    [Fact]
    public void Each_pair_is_told_once_in_the_order_of_the_claims()
    {
        var claims = new[] { "5", "6", "5", "onleesbaar" }.Select(words => Edition.Nl(words, "users")).ToArray();
        var found = Contradictions.Find(claims);
        Assert.Equal([(claims[0], claims[1]), (claims[1], claims[2])], found.Select(pair => (pair.One, pair.Other)));
    }
}

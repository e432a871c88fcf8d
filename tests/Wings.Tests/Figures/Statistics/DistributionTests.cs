using Rekenschap.Kernel.Statistics;

namespace Rekenschap.Wings.Tests.Figures.Statistics;

public sealed class DistributionTests
{
    [Theory]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.995, 2.5758293035489004)]
    [InlineData(0.5, 0)]
    [InlineData(0.025, -1.959963984540054)]
    [InlineData(0.0013498980316300933, -3)]
    public void The_place_of_a_chance_is_that_of_the_tables(double chance, double z) =>
        Assert.Equal(z, NormalDistribution.Quantile(chance), 11);

    [Theory]
    [InlineData(1, 0.95, 12.706205)]
    [InlineData(2, 0.95, 4.302653)]
    [InlineData(3, 0.99, 5.840909)]
    [InlineData(10, 0.95, 2.228139)]
    [InlineData(11, 0.90, 1.795885)]
    [InlineData(30, 0.95, 2.042272)]
    [InlineData(120, 0.95, 1.979930)]
    [InlineData(1_000_000, 0.95, 1.959966)]
    public void The_span_of_t_is_that_of_the_tables(int degrees, double level, double t)
    {
        Assert.InRange(StudentDistribution.Span(level, degrees), t - 5e-6, t + 5e-6);
        Assert.Equal(1 - level, StudentDistribution.TwoSided(t, degrees), 5);
    }

    [Fact]
    public void Without_degrees_of_freedom_nothing_is_known()
    {
        Assert.Equal(double.PositiveInfinity, StudentDistribution.Span(0.95, 0));
        Assert.Equal(1, StudentDistribution.TwoSided(9, 0));
    }
}

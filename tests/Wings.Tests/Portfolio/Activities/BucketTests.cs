using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Wings.Tests.Portfolio.Activities;

public sealed class BucketTests
{
    [Theory]
    [InlineData(null, "Doorlooptijd onbekend")]
    [InlineData(-1, "Eerder")]
    [InlineData(0, "Ongewijzigd")]
    [InlineData(1, "Later ≤1 jaar")]
    [InlineData(4380, "Later ≤1 jaar")]
    [InlineData(4381, "Later >1 jaar")]
    public void An_end_date_falls_in_a_group_that_has_its_upper_edge(int? parts, string name) =>
        Assert.Equal(name, Buckets.Of(Buckets.OfEnd(parts is { } known ? new Duration(known) : null)).Nl);

    [Theory]
    [InlineData(null, "Doorlooptijd onbekend")]
    [InlineData("-0.0001", "Eerder")]
    [InlineData("0", "Ongewijzigd")]
    [InlineData("0.0001", "Later < 50%")]
    [InlineData("0.4999", "Later < 50%")]
    [InlineData("0.5", "Later 50-100%")]
    [InlineData("0.9999", "Later 50-100%")]
    [InlineData("1", "Later >= 100%")]
    public void A_duration_falls_in_a_group_that_has_its_lower_edge(string? ratio, string name) =>
        Assert.Equal(name, Buckets.Of(Buckets.OfDuration(Number(ratio))).Nl);

    [Theory]
    [InlineData(null, "(Geen kosten bekend)")]
    [InlineData("-1", "(Geen kosten bekend)")]
    [InlineData("0", "(Geen kosten bekend)")]
    [InlineData("0.01", "0-10 mln.")]
    [InlineData("10000000", "0-10 mln.")]
    [InlineData("10000000.01", "10-20 mln.")]
    [InlineData("20000000", "10-20 mln.")]
    [InlineData("20000000.01", "20-30 mln.")]
    [InlineData("30000000", "20-30 mln.")]
    [InlineData("40000000", "30-40 mln.")]
    [InlineData("50000000", "40-50 mln.")]
    [InlineData("50000000.01", "50-100 mln.")]
    [InlineData("100000000", "50-100 mln.")]
    [InlineData("100000000.01", "100+ mln.")]
    public void Costs_fall_in_a_group_that_has_its_upper_edge(string? euro, string name) =>
        Assert.Equal(name, Buckets.Of(Buckets.OfCost(Number(euro))).Nl);

    [Fact]
    public void More_costs_never_fall_in_a_lower_group() =>
        Prop.ForAll<uint, uint>(
                (cents, more) =>
                    cents == 0 || Buckets.OfCost((cents + (decimal)more) / 10) >= Buckets.OfCost(cents / 10m)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_choice_of_the_dashboard_has_its_words_in_both_languages()
    {
        Bilingual[] words =
        [
            .. Enum.GetValues<ActivityStatus>().Select(ActivityWords.Of),
            .. Enum.GetValues<VersionState>().Select(ActivityWords.Of),
            .. Enum.GetValues<ActivityKind>().Select(ActivityWords.Of),
            .. Enum.GetValues<Subject>().Select(ActivityWords.Of),
            .. Enum.GetValues<SocialBenefit>().Select(ActivityWords.Of),
            .. Enum.GetValues<CostAction>().Select(ActivityWords.Of),
            .. Enum.GetValues<RecalibrationReason>().Select(ActivityWords.Of),
            .. Enum.GetValues<OwnerKind>().Select(ActivityWords.Of),
            .. Enum.GetValues<CostType>().Select(CostTypes.Of),
        ];

        Assert.Equal(5 + 4 + 3 + 12 + 7 + 3 + 8 + 5 + 13, words.Length);
        Assert.All(words, one => Assert.True(one.Nl.Length > 0 && one.En.Length > 0));
        Assert.Equal("Project-endogene scopewijzigingen", ActivityWords.Of(RecalibrationReason.ScopeFromWithin).Nl);
    }

    static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

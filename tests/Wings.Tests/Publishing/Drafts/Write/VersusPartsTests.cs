using Rekenschap.Publishing.Drafts.Write.Tagging;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>What a comparison is made with is chosen by its parts and stays what it was.</summary>
public sealed class VersusPartsTests
{
    [Theory]
    [InlineData("", "", "", "", "")]
    [InlineData("expected", "expected", "", "", "")]
    [InlineData("period=2022", "", "2022", "", "")]
    [InlineData("organisation=FIN", "", "", "FIN", "")]
    [InlineData("jobs?period=2022&organisation=J%26V", "jobs", "2022", "J&V", "")]
    [InlineData("jobs?period=2022&province=DR", "jobs", "2022", "", "province=DR")]
    public void Its_parts_are_read_and_written_back(
        string versus,
        string figure,
        string period,
        string who,
        string rest
    )
    {
        var parts = VersusParts.Read(versus);
        Assert.Equal(new(figure, period, who, rest), parts);
        Assert.Equal(versus, parts.Write());
    }
}

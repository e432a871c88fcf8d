namespace Rekenschap.Wings.Tests.Answering;

/// <summary>A page of a document on which nothing is left to do but its plan, which is asked of each.</summary>
static class Clear
{
    public static void ButForItsPlan(string page)
    {
        Assert.Contains("Bepaal in de planning", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("Houdt tegen").Length);
        Assert.DoesNotContain("Let op", page, StringComparison.Ordinal);
    }
}

using Rekenschap.Wings.Tests.Demonstration;

namespace Rekenschap.Wings.Tests.Contract;

/// <summary>The address at which the public finds a publication, as the prompt takes it.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("jbr.example.org")]
    [InlineData("ftp://example.org/jbr/")]
    [InlineData("https://somebody:secret@example.org/")]
    [InlineData("https://example.org/jbr?year=2023")]
    [InlineData("/jbr/")]
    public void An_address_that_nobody_could_visit_ends_the_call_and_names_what_is_expected(string address)
    {
        var to = Folder.New();
        var build = Prompt.Run("build", Example.Edition, "--to", to, "--address", address, "--lang", "en");
        Assert.Equal(2, build.Exit);
        Assert.Contains($"--address '{address}'", build.Error, StringComparison.Ordinal);
        Assert.Contains("https://example.org/jbr/", build.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(to));
    }
}

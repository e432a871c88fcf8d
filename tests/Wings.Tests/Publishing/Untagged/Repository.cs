namespace Rekenschap.Wings.Tests.Publishing.Untagged;

/// <summary>Where the repository stands, and what may stand beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A folder named by an environment variable, or a neighbour of the repository; skips the test where it is not there.</summary>
    public static string Beside(string variable, string neighbour)
    {
        var folder = Environment.GetEnvironmentVariable(variable) ?? Path.Combine(Root, "..", "shared", neighbour);
        if (!Directory.Exists(folder))
            Assert.Skip($"{variable} is not set and ../shared/{neighbour} is not there");
        return folder;
    }

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Rekenschap.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no Rekenschap.slnx above the tests");
        return folder.FullName;
    }
}

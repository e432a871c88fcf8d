namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>The small folders that come with the contract; tests on them are skipped where they are not at hand.</summary>
static class ContractFolders
{
    public static string Of(string name)
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("REKENSCHAP_CONTRACT") ?? Beside(), name);
        Assert.SkipUnless(Path.Exists(folder), "The contract's folders are not at hand (REKENSCHAP_CONTRACT)");
        return folder;
    }

    static string Beside()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Rekenschap.slnx")))
            root = root.Parent;
        return Path.Combine(root?.Parent?.FullName ?? "", "shared", "contract");
    }
}

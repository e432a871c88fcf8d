namespace Rekenschap.Wings.Tests.Heirs;

/// <summary>Real files that lie outside the repository.</summary>
static class SharedData
{
    static string Place =>
        Environment.GetEnvironmentVariable("REKENSCHAP_DATA")
        ?? Path.Combine(Contract.Folder.Root, "..", "shared", "data");

    /// <summary>The full path of a file of the data; ends the test with a reason where it is not there.</summary>
    public static string Need(string file)
    {
        var full = Path.Combine(Place, file);
        Assert.SkipUnless(File.Exists(full), $"no {file} in {Place}; set REKENSCHAP_DATA to the folder that has it");
        return full;
    }
}

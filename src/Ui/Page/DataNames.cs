namespace Rekenschap.Ui.Page;

/// <summary>What the files of open data are called. An indicator that bears the name of a file about all of them gets a hyphen behind its own.</summary>
public static class DataNames
{
    /// <summary>Every figure of every indicator in one file.</summary>
    public const string All = "all";

    /// <summary>What the indicators are.</summary>
    public const string Indicators = "indicators";

    /// <summary>What the members of the dimensions are.</summary>
    public const string Members = "members";

    /// <summary>The structure of the SDMX files.</summary>
    public const string Structure = "structure";

    const string Ledger = "ledger";

    /// <summary>How the paths of all files of an indicator begin, and of no other.</summary>
    public static string Start(string indicator) => $"data/{Of(indicator)}.";

    /// <summary>The name of an indicator's files, without folder and ending.</summary>
    public static string Of(string indicator) =>
        indicator is All or Indicators or Members or Structure or Ledger ? indicator + "-" : indicator;
}

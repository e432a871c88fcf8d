namespace Rekenschap.Oversight.Import;

/// <summary>Addresses of the import of a register.</summary>
static class ImportPaths
{
    /// <summary>Where a spreadsheet is chosen.</summary>
    public static string Of(string root) => root + "/import";

    /// <summary>The one that waits.</summary>
    public static string Sheet(string root) => Of(root) + "/sheet";
}

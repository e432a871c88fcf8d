namespace Rekenschap.Figures.Editions;

/// <summary>A ledger that is to be continued committed to something else than what the folder holds now.</summary>
/// <param name="file">The delivered file.</param>
public sealed class LedgerDiffersException(string file) : Exception($"Another content of {file}")
{
    /// <summary>Path of the delivered file from the edition folder.</summary>
    public string File { get; } = file;
}

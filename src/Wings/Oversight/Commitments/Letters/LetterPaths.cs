using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>Addresses of the pages with promises in public texts.</summary>
static class LetterPaths
{
    public const string Root = CommitmentPaths.Root + "/letters";

    public static string Of(Id<LetterPromise> id) => $"{Root}/{id}";

    /// <summary>As the ledger names the text.</summary>
    public static string Subject(string letter) => $"letters/{letter}";
}

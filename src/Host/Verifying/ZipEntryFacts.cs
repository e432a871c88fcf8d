namespace Rekenschap.Host.Verifying;

/// <summary>An entry of a zip file as its directory names it.</summary>
/// <param name="Start">Where its own header stands.</param>
/// <param name="Data">Where its bytes begin.</param>
/// <param name="Mark">All in its headers that says nothing of its content: versions, dates, rights.</param>
internal sealed record ZipEntryFacts(
    string Name,
    long Start,
    long Data,
    int Method,
    uint Crc,
    long Packed,
    long Length,
    string Mark
)
{
    public const int Stored = 0;
    public const int Deflated = 8;
}

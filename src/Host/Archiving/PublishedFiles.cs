namespace Rekenschap.Host.Archiving;

/// <summary>What a build writes beside the site.</summary>
internal static class PublishedFiles
{
    public const string Archive = "publication.zip";

    /// <summary>The head of the ledger's tree: to be kept by whoever wants to hold a later publication against it.</summary>
    public const string TreeHead = "treehead.json";

    /// <summary>The publisher's signature under it; other bytes each time, so that it stands by itself.</summary>
    public const string Signature = "treehead.sig";
}

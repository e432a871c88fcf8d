namespace Rekenschap.Figures.Archives;

/// <summary>A file of an archive that is written when its turn comes, so that no two need be in memory at once.</summary>
/// <param name="Path">From the archive's root, with forward slashes.</param>
public sealed record ArchivedFile(string Path, Action<Stream> Write);

/// <summary>Where an archive keeps what is needed to work its figures out again.</summary>
public static class ArchivePaths
{
    /// <summary>The folder of all that is not part of the site.</summary>
    public const string Account = "account/";

    /// <summary>Catalogue, organisations, code lists, collections, policy and prose, as in an edition folder.</summary>
    public const string Edition = Account + "edition/";

    public const string Deliveries = Account + "deliveries.json";

    public const string Stated = Account + "stated.json";

    /// <summary>The observations of an accepted delivery.</summary>
    /// <param name="file">Path of the delivered file from the edition folder.</param>
    public static string Observations(string file) => $"{Account}observations/{file["deliveries/".Length..]}.csv";
}

using Rekenschap.Host.Archiving;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>Something that somebody does to an archive, and where it must be found.</summary>
/// <param name="Step">The step that must find it.</param>
/// <param name="Place">What the place of a fault must begin with.</param>
internal sealed record Tampering(string Name, Func<Forged, Forged> Do, string Step, string Place)
{
    public const string Brief = "account/edition/documents/brief.md";
    public const string Catalogue = "account/edition/catalogue/all.yaml";
    public const string Observations = "account/observations/all/OCW.csv.csv";
    public const string Hidden = "account/observations/all/FIN.csv.csv";
    public const string Ledger = LedgerFile.Path;

    public static IEnumerable<Tampering> All =>
        [
            .. TamperedFiles.Flips,
            .. TamperedFiles.Named,
            .. TamperedLedger.All,
            .. TamperedManifest.All,
            .. TamperedWhole.All,
        ];

    public override string ToString() => Name;

    /// <summary>A sentence that fails is said to hold.</summary>
    public static Forged Verdict(Forged archive) =>
        archive.Replace("account/verdicts.json", "\"verdict\": \"fails\"", "\"verdict\": \"holds\"");
}

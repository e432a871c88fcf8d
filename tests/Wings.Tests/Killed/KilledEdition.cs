using Rekenschap.Wings.Tests.Figures.Editions;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>The small edition with so many ministries that deliver side by side; made up, so that anybody may be played.</summary>
static class KilledEdition
{
    public static readonly string[] Ministries = ["AZ", "BZ", "DEF", "EZK", "JENV", "LNV"];

    public const string Publisher = "FIN";

    public static SmallEdition New() =>
        new SmallEdition()
            .Write(
                "edition.yaml",
                "code: small\ntitle: Klein\nyear: 2023\npublisher: FIN\npublished: 2024-05-15\nroot: Rijk\ninvented: true"
            )
            .Write(
                "organisations.csv",
                "code,name_nl,kind,parent,valid_from,valid_to\nRijk,Rijk,government,,,\nFIN,Financiën,ministry,Rijk,,\n"
                    + string.Concat(Ministries.Select(code => $"{code},Ministerie {code},ministry,Rijk,,\n"))
            )
            .Write(
                "catalogue/all.yaml",
                "indicators:\n  - { code: gas, name: Gas, unit: m3, frequency: year, aggregate: sum }\n"
            );
}

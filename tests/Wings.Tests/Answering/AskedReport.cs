using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Figures.Editions;

namespace Rekenschap.Wings.Tests.Answering;

/// <summary>The small edition with a report on which parliament asks: FIN publishes, OCW answers too, and DIEN is no ministry.</summary>
static class AskedReport
{
    public const string Path = "documents/verslag.md";

    public static Task<DeliverSite> Open(TestDatabases databases, Store store, Action<SmallEdition>? more = null) =>
        DeliverSite.Open(
            databases,
            store,
            edition =>
            {
                edition.Write(
                    "organisations.csv",
                    """
                    code,name_nl,kind,parent,valid_from,valid_to
                    Rijk,Rijk,government,,,
                    FIN,Financiën,ministry,Rijk,,
                    OCW,Onderwijs,ministry,Rijk,,
                    DIEN,Dienst,agency,FIN,,
                    """
                );
                edition.Deliver("OCW", "2022 900", "2023 800").Deliver("FIN", "2021 1000", "2022 1100", "2023 1000");
                edition.Write(
                    Path,
                    Document("Verslag 2023", "report", "Het gas was [1.800 m3](claim:gas?period=2023).")
                );
                more?.Invoke(edition);
            }
        );

    public static string Document(string title, string kind, string text) =>
        $"---\ntitle: {title}\nkind: {kind}\nlanguage: nl\ndate: 2024-01-15\nperiod: 2023\n---\n{text}\n";
}

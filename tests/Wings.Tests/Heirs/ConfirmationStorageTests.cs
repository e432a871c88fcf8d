using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Heirs;

public sealed class ConfirmationStorageTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_dispute_comes_out_of_the_database_as_it_went_in(Store store)
    {
        using var edition = new SmallEdition();
        edition.Collection("deliverers: { P-DIREKT: [ministry] }");
        edition.Write("deliveries/energy/P-DIREKT.csv", "organisation,indicator,period,value\nOCW,gas,2023,5\n");
        edition.Write(
            "deliveries/energy/confirmations.csv",
            "deliverer,number,organisation,answer,date,reason\nP-DIREKT,1,OCW,disputed,2024-02-20,te hoog\n"
        );
        var read = edition.Read();
        await using var database = await OfficeDatabases.New(databases, store);
        var contents = FolderContents.Of(edition.Path, read);
        Assert.True((await StoreEdition.Run(database.Database, OfficeDatabases.BySystem, contents)).Changed);
        Assert.False((await StoreEdition.Run(database.Database, OfficeDatabases.BySystem, contents)).Changed);
        await using var db = database.Open();
        var copy = Directory.CreateTempSubdirectory("rekenschap-confirmations-");
        FolderContents.Unpack((await LoadEdition.Run(db, "small"))!, copy.FullName);
        var again = ReadEdition.Read(copy.FullName, new());
        copy.Delete(recursive: true);
        Assert.Equal(
            [new("OCW", ConfirmationAnswer.Disputed, new(2024, 2, 20), "te hoog")],
            again.Deliveries[0].Report.Confirmations
        );
    }
}

using System.Text.Json;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Editions;

public sealed class ContractFolderTests
{
    static EditionRead Read(string name)
    {
        var read = ReadEdition.Read(ContractFolders.Of(name), new());
        Assert.Empty(read.Problems.Found.Select(one => one.Write(Language.En)));
        return read;
    }

    static string[] Statuses(EditionRead read) =>
        [.. read.Deliveries.Select(one => $"{Path.GetFileName(one.Report.File)} {one.Report.Status}")];

    static decimal? Value(
        EditionRead read,
        string indicator,
        int year,
        string organisation,
        DateOnly? day = null,
        AsOf asOf = AsOf.Then
    ) => read.Figures!.AsKnown(day).At(indicator, new(Period.Year(year), organisation), asOf).Value;

    [Fact]
    public void All_that_came_in_for_the_claims_is_accepted()
    {
        var read = Read("claims");
        Assert.Equal(["FIN.csv Accepted", "OCW.csv Accepted"], Statuses(read));
        Assert.Equal(26610, Value(read, "jobs", 2023, "Rijk"));
        Assert.Equal(732m / 1000, Value(read, "rate", 2023, "Rijk"));
    }

    [Fact]
    public void Findings_are_exactly_those_expected()
    {
        var read = Read("findings");
        using var expected = JsonDocument.Parse(File.ReadAllText(ContractFolders.Of("findings-expected.json")));
        Assert.Equal(
            expected
                .RootElement.EnumerateArray()
                .Select(one => $"{one.GetProperty("file")} {one.GetProperty("cell")} {one.GetProperty("grade")}")
                .Order(StringComparer.Ordinal),
            read.Deliveries.SelectMany(one => one.Report.Findings)
                .Where(one => one.Grade != Grade.Note)
                .Select(one => $"{Path.GetFileName(one.File)} {one.Cell} {one.Grade.ToString().ToLowerInvariant()}")
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(["FIN.csv Accepted", "OCW.csv Refused", "VWS.csv Refused"], Statuses(read));
        Assert.Equal(["OCW", "VWS"], read.BlockingDeliveries.Select(one => one.Organisation));
    }

    [Fact]
    public void A_correction_counts_from_the_day_on_which_it_was_accepted()
    {
        var read = Read("corrections");
        Assert.Equal(["FIN.csv Accepted", "OCW.csv Accepted", "FIN.2.csv Accepted"], Statuses(read));
        Assert.Equal(1400, Value(read, "gas", 2023, "Rijk", new DateOnly(2024, 5, 15)));
        Assert.Equal(1400, Value(read, "gas", 2023, "Rijk", new DateOnly(2024, 6, 2)));
        Assert.Equal(1450, Value(read, "gas", 2023, "Rijk", new DateOnly(2024, 6, 3)));
        Assert.Equal(1450, Value(read, "gas", 2023, "Rijk"));
        Assert.Equal(1500, Value(read, "gas", 2022, "Rijk"));
        Assert.Empty(read.BlockingDeliveries);
    }

    [Fact]
    public void A_ministry_that_was_split_is_shown_as_then_and_as_now()
    {
        var read = Read("reorganisation");
        Assert.Equal(300, Value(read, "jobs", 2022, "Rijk"));
        Assert.Equal(330, Value(read, "jobs", 2023, "Rijk"));
        Assert.Equal(200, Value(read, "jobs", 2022, "EZK"));
        Assert.Equal(170, Value(read, "jobs", 2022, "EZ", asOf: AsOf.Now));
        Assert.Equal(30, Value(read, "jobs", 2022, "KGG", asOf: AsOf.Now));
        Assert.Equal(100, Value(read, "jobs", 2022, "FIN", asOf: AsOf.Now));
        Assert.DoesNotContain(read.Deliveries, one => one.Report.Status == DeliveryStatus.Absent);
    }

    [Fact]
    public void Each_acceptance_has_its_place_in_the_ledger()
    {
        var read = Read("corrections");
        Assert.Equal([1, 2, 3], read.Deliveries.Select(one => one.Report.LedgerPosition!.Value));
        Assert.Equal(
            read.Deliveries.Select(one => one.Report.File),
            read.Ledger.Entries.Select(entry => entry.Subject)
        );
        Assert.Null(Chain.Verify(read.Ledger.Entries));
    }
}

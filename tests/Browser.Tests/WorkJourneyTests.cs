namespace Rekenschap.Browser.Tests;

/// <summary>Departments deliver, approve and are sent back, and the coordinator accepts, each in a browser of his own.</summary>
public sealed class WorkJourneyTests
{
    [Fact]
    public async Task A_delivery_goes_from_a_wrong_file_over_a_return_to_acceptance_in_every_way_of_working()
    {
        await using var site = await WorkedDemonstration.Start();
        Sheet(site, "wrong", "veel");
        Sheet(site, "odd", "999");
        Sheet(site, "right", "40");
        var problems = await Browser.Run("work-journeys.mjs", site.Base, site.Folder);
        Assert.Equal(9, problems.Count);
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
    }

    static void Sheet(WorkedDemonstration site, string name, string value) =>
        File.WriteAllText(
            Path.Combine(site.Folder, name + ".csv"),
            $"indicator,period,value\nnatural_gas,2023,{value}\n"
        );
}

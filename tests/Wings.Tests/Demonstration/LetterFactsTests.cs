using System.Text.Json.Nodes;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>
/// What two real letters to Parliament stated, over 2020 and over 2023, the demonstration states in words of its own
/// wherever it has data: each row is a fact by its number and the claim that states it. Dates, references, registers,
/// promises and causes rest on no figure: <see cref="RegisterFactsTests"/> has those.
/// </summary>
public sealed class LetterFactsTests
{
    [Theory]
    [InlineData("002-03", "home_working_share?period=2020")]
    [InlineData("002-04", "on_site_share?period=2020")]
    [InlineData("002-05", "remote_capacity?from=2020-02&to=2020-04")]
    [InlineData("002-06", "video_share?period=2021")]
    [InlineData("002-07", "sickness_absence?from=2019&to=2020")]
    [InlineData("002-08", "productivity?from=2019&to=2020")]
    [InlineData("002-09", "video_users?from=2019&to=2020")]
    [InlineData("002-10", "employer_preference?from=2019&to=2020")]
    [InlineData("002-11", "commuting_km?from=2019&to=2020")]
    [InlineData("002-12 the fall", "co2?from=2019&to=2020")]
    [InlineData("002-12 the part of travel", "co2_travel_part?period=2020")]
    [InlineData("002-13", "vacancies?from=2019&to=2020&versus=vacancies_forecast")]
    [InlineData("002-14", "vacancies?from=2020-Q1&to=2020-Q2")]
    [InlineData("002-15", "fte?from=2019&to=2020")]
    [InlineData("002-16", "internships?from=2019&to=2020&stage=meeloopstage")]
    [InlineData("002-17", "internships?from=2020&to=2021")]
    [InlineData("002-18", "jobs_agreement?period=2020&versus=jobs_agreement_goal")]
    [InlineData("003-07", "occupancy_rate?period=2023&against=occupancy_norm")]
    [InlineData("003-08", "vacancy_area_share?from=2022&to=2023")]
    [InlineData("003-09", "discrimination_seen?period=2023&organisation=SZW&among=organisations")]
    [InlineData("003-11 known", "reporting_known?from=2022&to=2023&organisation=JENV")]
    [InlineData("003-11 handled", "integrity_handled_share?from=2022&to=2023")]
    [InlineData("003-17", "genai_assessed_share?period=2023")]
    [InlineData("003-20", "mobile_managed_share?period=2023&against=mobile_all")]
    [InlineData("003-22 risen", "documents_published?from=2022&to=2023")]
    [InlineData("003-22 fourfold", "documents_published?from=2018&to=2023")]
    [InlineData("003-23", "woo_fte?from=2022&to=2023")]
    [InlineData("003-24", "woo_in_term_share?from=2022&to=2023")]
    [InlineData("003-25", "woo_late_share?period=2023")]
    [InlineData("003-28", "persons?period=2023")]
    [InlineData("003-29", "co2?period=2023&against=co2_2030")]
    [InlineData("003-32 and 33", "gas_saving_eu?period=2022-08..2023-03&against=eu_winter")]
    [InlineData("003-30 and 34", "natural_gas?period=2023&against=climate_2030")]
    [InlineData("003-37", "fte?from=2022&to=2023")]
    [InlineData("003-38", "debate_growth_share?period=2023")]
    [InlineData("003-39", "vacancies?from=2022&to=2023")]
    [InlineData("003-40 filled", "fill_rate?from=2022&to=2023")]
    [InlineData("003-40 slower", "days_to_fill?from=2022&to=2023")]
    [InlineData("003-41", "ict_vacancy_rate?period=2023&versus=vacancy_rate")]
    [InlineData("003-42 posts", "ict_posts?period=2023")]
    [InlineData("003-42 staff", "ict_staff?period=2023")]
    [InlineData("003-44", "randstad_growth_share?period=2024")]
    [InlineData("003-45", "employment_province?period=2023")]
    [InlineData("003-47", "employment_forecast?period=2028")]
    public void The_letter_states_it_and_it_holds(string fact, string claim) =>
        Holds("documents/brief.md", fact, claim);

    [Theory]
    [InlineData("003-24 durations", "woo_days?from=2022&to=2023")]
    [InlineData("003-42 joiners", "ict_inflow?period=2023")]
    [InlineData("003-42 movers", "ict_throughflow?period=2023")]
    [InlineData("003-42 leavers", "ict_outflow?period=2023")]
    [InlineData("003-43", "ict_staff_cost?period=2023")]
    [InlineData("003-44 per province", "location_quotient?period=2024&province=ZH")]
    public void The_report_states_it_and_it_holds(string fact, string claim) =>
        Holds("documents/rapport.md", fact, claim);

    [Fact]
    public void What_the_meters_of_the_second_winter_will_say_is_stated_and_not_verified()
    {
        var stated = Of("documents/brief.md", "gas_saving_eu?period=2023-04..2024-03").Single();
        Assert.Equal("unverifiable", Example.Verdict(stated));
        Assert.NotNull(stated["accepted"]);
    }

    static void Holds(string document, string fact, string claim)
    {
        var stated = Of(document, claim).ToArray();
        Assert.True(stated.Length > 0, $"{fact} is not stated in {document}: {claim}");
        Assert.All(stated, one => Assert.Equal("holds", Example.Verdict(one)));
    }

    static IEnumerable<JsonNode> Of(string document, string claim) =>
        Example.Built.Value.Report["claims"]!
            .AsArray()
            .Where(one =>
                one!["document"]!.GetValue<string>() == document && one["claim"]!.GetValue<string>() == claim
            )!;
}

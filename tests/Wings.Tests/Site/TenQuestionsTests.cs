using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>What readers looked for on the demonstration and did not find in time.</summary>
public class TenQuestionsTests
{
    [Fact]
    public void The_winter_target_is_answered_by_the_title_the_value_and_the_lineage_of_the_winter()
    {
        var view = DemonstrationSite.Figure("gas_saving_eu", Language.En);
        Assert.EndsWith("22.0% in August 2022 to March 2023, 7.0 percentage points above the target", view.Title);
        Assert.Equal("22.0%", view.Facts[0].Value);
        Assert.Equal("7.0 percentage points above the target", view.Facts[1].Value);
        Assert.StartsWith("August 2022 to March 2023", view.Trace!.Where);
        Assert.Equal("22.0%", view.Trace.Value);
    }

    [Fact]
    public void From_the_gas_use_a_number_leads_in_one_step_to_its_file_and_cell()
    {
        var figure = DemonstrationSite.Figure("gas_use", Language.Nl);
        var finance = figure.Loose!.Rows.Single(row =>
            row.Cells[0].Text == "Ministerie van Financiën" || row.Cells[0].Text == "Financiën"
        );
        var column = Enumerable
            .Range(0, figure.Loose.Columns.Length)
            .Single(i => figure.Loose.Columns[i].Heading == "feb 2023");
        var link = finance.Cells[column].Link!;
        Assert.EndsWith("gas_use-origin.html#p-2023-02-FIN", link);

        var origin = DemonstrationSite.Origin("gas_use", Language.Nl);
        var row = origin
            .Periods.SelectMany(one => one.Cells?.Table.Rows ?? [])
            .Single(one => one.Id == "p-2023-02-FIN");
        var said = string.Join('|', row.Cells.Select(cell => cell.Text));
        Assert.Contains("1.290.616", said);
        Assert.Contains("FIN.2.csv C2", said);
        Assert.Contains("5\u00A0april\u00A02024", said);
    }

    [Fact]
    public void Every_number_in_the_table_leads_to_an_anchor_that_is_there()
    {
        foreach (var code in new[] { "gas_use", "gas_saving_eu", "fte", "natural_gas", "location_quotient" })
        {
            var figure = DemonstrationSite.Figure(code, Language.Nl);
            var origin = DemonstrationSite.Origin(code, Language.Nl);
            var anchors = origin.Periods.SelectMany(one => one.Anchors).ToList();
            Assert.Equal(anchors.Count, anchors.Distinct().Count());
            var links = figure
                .AsThen.Rows.Concat(figure.Loose?.Rows ?? [])
                .SelectMany(row => row.Cells.Skip(1))
                .Select(cell => cell.Link)
                .OfType<string>()
                .Concat(figure.OriginPeriods.Select(one => "#" + one.Anchor))
                .ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.Contains(link[(link.IndexOf('#') + 1)..], anchors));
        }
    }

    [Fact]
    public void The_location_quotient_opens_with_the_provinces_and_not_with_the_country()
    {
        var view = DemonstrationSite.Figure("location_quotient", Language.Nl);
        Assert.EndsWith("Zuid-Holland het hoogst (1,55), Noord-Brabant het laagst (0,64)", view.Title);
        Assert.Null(view.Sentence);
        Assert.Equal(["Zuid-Holland", "Noord-Brabant"], view.Chart.Series.Select(one => one.Name));
        Assert.DoesNotContain("index", view.Chart.Title);
    }

    [Theory]
    [InlineData(Language.Nl, "Nog niet bekend", "al behaald")]
    [InlineData(Language.En, "Not yet known", "already met")]
    public void The_front_page_never_calls_a_target_unknown_beside_a_sentence_on_it(
        Language language,
        string unknown,
        string met
    )
    {
        var headlines = DemonstrationSite.Home(language).Headlines;
        Assert.Contains(headlines, one => one.Sentence?.Contains(met) == true);
        Assert.All(
            headlines.Where(one => one.Target is not null),
            one => Assert.True(one.Target!.Verdict != unknown && one.Target.Margin is not null, one.Name)
        );
        Assert.Contains(headlines, one => one.Target is { Signal: Signal.Holds });
    }

    [Fact]
    public void A_reason_in_the_deliverers_own_language_says_so_on_a_page_in_another()
    {
        var english = DemonstrationSite.Figure("gas_use", Language.En).Corrections!;
        var why = english.Rows[0].Cells[4];
        Assert.Equal(("nl", "(in Dutch)"), (why.Lang, why.LangMark));
        Assert.Null(DemonstrationSite.Figure("gas_use", Language.Nl).Corrections!.Rows[0].Cells[4].Lang);
    }

    [Fact]
    public void A_place_in_a_file_is_called_a_cell() =>
        Assert.Contains(
            DemonstrationSite.Deliveries(Language.Nl).Notable,
            line => line.Why?.Contains("cel E38: ") == true
        );

    [Fact]
    public void A_computed_share_of_a_ministry_leads_to_its_own_reckoning_and_on_to_its_own_cells()
    {
        var figure = DemonstrationSite.Figure("gas_saving_eu", Language.Nl);
        Assert.Contains("2022-08..2023-03", figure.OriginPeriods[0].Anchor);
        var origin = DemonstrationSite.Origin("gas_saving_eu", Language.Nl);
        var steps = origin.Periods[0].Steps!;
        var row = steps.Rows.Single(one => one.Id == "p-2022-08..2023-03-FIN");
        Assert.Equal(steps.Columns.Length, row.Cells.Length);
        Assert.Equal(["Organisatie", "Uitkomst (%)"], steps.Columns.Take(2).Select(one => one.Heading));
        Assert.NotEqual("–", row.Cells[1].Text);
        Assert.EndsWith("gas_use-origin.html#p-2022-08-FIN", row.Cells[2].Link);
        Assert.Equal("augustus 2017 t/m maart 2018 (m³)", steps.Columns[3].Heading);
        Assert.Contains("‘Aardgasverbruik in gebouwen per maand’", origin.Formula);
        Assert.All(origin.Periods, period => Assert.Null(period.Cells));
    }

    [Fact]
    public void Every_number_that_a_value_was_reckoned_from_leads_to_an_anchor_that_is_there()
    {
        var anchors = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string> Of(string code) =>
            anchors.TryGetValue(code, out var known)
                ? known
                : anchors[code] = DemonstrationSite
                    .Origin(code, Language.Nl)
                    .Periods.SelectMany(one => one.Anchors)
                    .ToHashSet(StringComparer.Ordinal);
        var links = new[] { "gas_saving_eu", "gas_per_degree_day", "growth", "woo_late_share", "occupancy_rate" }
            .SelectMany(code => DemonstrationSite.Origin(code, Language.Nl).Periods)
            .SelectMany(period => period.Steps?.Rows ?? [])
            .SelectMany(row => row.Cells)
            .Select(cell => cell.Link)
            .OfType<string>()
            .Distinct()
            .ToList();
        Assert.True(links.Count > 100, $"{links.Count}");
        Assert.All(
            links,
            link =>
            {
                var (page, anchor) = (link[..link.IndexOf('#')], link[(link.IndexOf('#') + 1)..]);
                var code = page[(page.LastIndexOf('/') + 1)..^"-origin.html".Length];
                Assert.True(Of(code).Contains(anchor), link);
            }
        );
    }

    [Fact]
    public void What_all_cells_of_a_period_share_is_said_once()
    {
        var year = DemonstrationSite.Origin("natural_gas", Language.Nl).Periods[0].Cells!;
        Assert.Contains("De bestanden staan in de map deliveries/duurzaamheid-2023.", year.Once);
        Assert.All(year.Table.Rows, row => Assert.DoesNotContain(row.Cells, cell => cell.Text.Contains("deliveries/")));
    }

    [Fact]
    public void The_page_of_a_figure_lists_only_the_parts_that_it_has()
    {
        var parts = DemonstrationSite.Figure("gas_use", Language.Nl).Parts.Select(one => one.Anchor).ToList();
        Assert.Contains("origin", parts);
        Assert.Contains("change", parts);
        Assert.DoesNotContain("ask", parts);
        Assert.DoesNotContain("parts", parts);
        Assert.Equal("parts", DemonstrationSite.Figure("location_quotient", Language.Nl).Parts.ElementAt(1).Anchor);
    }

    [Theory]
    [InlineData("gas_use", "natural_gas")]
    [InlineData("natural_gas", "gas_use")]
    public void Two_measures_of_gas_lead_to_each_other(string from, string to)
    {
        foreach (var language in new[] { Language.Nl, Language.En })
            Assert.EndsWith($"figures/{to}.html", Assert.Single(DemonstrationSite.Figure(from, language).SeeAlso).Link);
    }

    [Fact]
    public void A_value_that_follows_from_the_shares_of_a_split_says_so()
    {
        var now = DemonstrationSite.Figure("fte", Language.Nl).Changes.Single(one => one.Id == "change-now");
        Assert.Contains(now.Notes, note => note.Contains("met de aandelen van de splitsing"));
        var then = DemonstrationSite.Figure("fte", Language.Nl).Changes.Single(one => one.Id == "change-then");
        Assert.Empty(then.Notes);
        Assert.All(then.Rows[^1].Cells.Skip(1), cell => Assert.True(cell.Text == "–" || cell.Text.Contains(" (")));
    }

    [Fact]
    public void The_map_of_an_index_around_one_has_colours_of_its_own_below_one() =>
        Assert.Equal(1, Assert.Single(DemonstrationSite.Figure("location_quotient", Language.Nl).Maps).Middle);
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Register.Write;
using Rekenschap.Ui.Forms;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Register;

/// <summary>What the register decides without a database.</summary>
public sealed class RegisterRulesTests
{
    [Theory]
    [InlineData(ActivityStatus.Running, "2023-03-31", null, "2024-03-31")]
    [InlineData(ActivityStatus.Running, "2023-03-31", "2023-05-01", "2023-05-15")]
    [InlineData(ActivityStatus.Running, "2023-03-31", "2023-03-31", "2024-03-31")]
    [InlineData(ActivityStatus.Running, "2023-03-31", "2024-03-30", "2024-03-31")]
    [InlineData(ActivityStatus.Running, "2024-02-29", null, "2025-02-28")]
    [InlineData(ActivityStatus.Running, null, "2023-05-01", null)]
    [InlineData(ActivityStatus.Reorientation, "2023-03-31", "2023-05-01", null)]
    [InlineData(ActivityStatus.Finished, "2023-03-31", null, null)]
    [InlineData(ActivityStatus.NotStarted, "2023-03-31", null, null)]
    public void What_runs_is_reported_on_within_a_year_or_two_weeks_after_parliament_was_told(
        ActivityStatus status,
        string? reported,
        string? informed,
        string? due
    ) => Assert.Equal(DayOf(due), ReportDeadline.Of(status, DayOf(reported), DayOf(informed)));

    [Fact]
    public void On_its_last_day_an_activity_is_in_time()
    {
        var one = Activity(ActivityFacts.Empty) with { Due = Day("2024-03-31") };

        Assert.False(one.IsOverdue(Day("2024-03-31")));
        Assert.True(one.IsOverdue(Day("2024-04-01")));
        Assert.False((one with { Due = null }).IsOverdue(Day("2024-04-01")));
    }

    [Fact]
    public void A_status_that_changes_ends_the_one_before_and_the_same_one_adds_nothing()
    {
        var running = StatusHistory.Turn([], ActivityStatus.Running, Day("2020-01-01"));
        Assert.Equal([new(Day("2020-01-01"), null, ActivityStatus.Running)], running);
        Assert.Equal(running, StatusHistory.Turn(running, ActivityStatus.Running, Day("2021-01-01")));
        Assert.Equal(running, StatusHistory.Turn(running, ActivityStatus.Finished, null));
        Assert.Equal(
            [
                new(Day("2020-01-01"), Day("2021-01-01"), ActivityStatus.Running),
                new(Day("2021-01-01"), null, ActivityStatus.Finished),
            ],
            StatusHistory.Turn(running, ActivityStatus.Finished, Day("2021-01-01"))
        );
        Assert.Empty(StatusHistory.Turn([], ActivityStatus.NotStarted, Day("2020-01-01")));
    }

    [Fact]
    public void A_recalibration_without_a_reason_or_a_word_about_it_is_incomplete()
    {
        var whole = DemoActivities.All().First(one => one.Facts.Recalibrations > 0).Facts;
        Assert.Empty(Missing.Of(whole));
        ActivityFacts With(Func<CostForm, CostForm> change) =>
            whole with
            {
                Forms = [.. whole.Forms.Select(form => form.Action == CostAction.Recalibration ? change(form) : form)],
            };
        Assert.Single(Missing.Of(With(form => form with { Reasons = [] })));
        Assert.Single(Missing.Of(With(form => form with { CostsExplained = "", EndExplained = "" })));
        Assert.Empty(Missing.Of(With(form => form with { CostsExplained = "" })));
    }

    [Fact]
    public void What_has_not_started_needs_no_start_and_no_estimate()
    {
        var planned = ActivityFacts.Empty with
        {
            General = General.Empty with
            {
                Subject = Subject.Work,
                Kind = ActivityKind.Renewal,
                Goal = "Eén loket",
                Benefits = [SocialBenefit.Service],
            },
            Standing = new(Day("2024-01-01"), ActivityStatus.NotStarted, ""),
        };

        Assert.Empty(Missing.Of(planned));
        Assert.Equal(2, Missing.Of(planned.As(ActivityStatus.Running, "2024-01-01")).Count());
    }

    [Fact]
    public void A_line_that_is_put_in_between_moves_no_other_and_what_changed_is_told_field_by_field()
    {
        var before = Facts(
            Form(CostAction.Initial, "2020-01-01", "2022-01-01", 10_000_000m),
            Form(CostAction.Report, "2021-12-15", "2022-01-01", 10_000_000m)
        );
        var after = before with
        {
            Forms = before.Forms.Insert(1, Form(CostAction.Recalibration, "2021-01-01", "2023-01-01", 12_000_000m)),
        };

        var changes = CompareVersions.Of(SectionContents.Of("Een", before), SectionContents.Of("Twee", after));

        Assert.Equal(("Een", "Twee"), (changes[0].Before.Nl, changes[0].After.Nl));
        Assert.All(
            changes.Skip(1),
            one => Assert.Equal(("", "Doorlooptijd en kosten"), (one.Before.Nl, one.Section.Nl))
        );
        Assert.Contains(changes, one => one.Field.Nl == "Herijking: Geschat" && one.After.Nl == "€ 12.000.000");
        Assert.Empty(CompareVersions.Of(SectionContents.Of("Een", after), SectionContents.Of("Een", after)));
    }

    [Theory]
    [InlineData("12.500.000", Language.Nl, "12500000")]
    [InlineData("12500000", Language.Nl, "12500000")]
    [InlineData("€ 12.500.000,5", Language.Nl, "12500000.5")]
    [InlineData("12,500,000.25", Language.En, "12500000.25")]
    [InlineData("1.5", Language.En, "1.5")]
    [InlineData("1.5", Language.Nl, null)]
    [InlineData("12,500,000", Language.Nl, null)]
    [InlineData("-5", Language.Nl, null)]
    [InlineData("12.50.000", Language.Nl, null)]
    [InlineData("5 miljoen", Language.Nl, null)]
    [InlineData("9999999999999", Language.Nl, null)]
    public void An_amount_is_read_in_the_notation_of_the_page_or_told(string text, Language language, string? euro)
    {
        var form = FormState.With(("euro", text));

        var read = form.Euro("euro", language);

        Assert.Equal(
            euro is null ? null : decimal.Parse(euro, System.Globalization.CultureInfo.InvariantCulture),
            read
        );
        Assert.Equal(euro is not null, form.Good);
    }

    [Fact]
    public void An_amount_that_a_page_shows_is_read_again_as_it_was() =>
        Prop.ForAll<uint, bool>(
                (cents, dutch) =>
                {
                    var (euro, language) = (cents / 100m, dutch ? Language.Nl : Language.En);
                    var form = FormState.With(("euro", ReadSection.Said(euro, language)));
                    return form.Euro("euro", language) == euro && form.Good;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_section_that_is_shown_in_its_form_is_read_again_as_it_was()
    {
        var around = new SectionAround(Language.Nl, Day("2100-01-01"), [("BZK", Bilingual.Same("BZK"))]);
        foreach (var made in DemoActivities.All().Where((_, i) => i % 13 == 0))
        foreach (var section in SectionForm.All)
        {
            var written = new WrittenFacts(made.Name, made.Facts);
            for (var row = 0; row < Math.Max(1, section.Count(made.Facts)); row++)
            {
                var line = section.HasRows ? row : (int?)null;
                if (section.HasRows && section.Count(made.Facts) == 0)
                    continue;
                var form = FormState.With(section.Fill(written, line, around).ToArray());
                var change = section.Read(form, written, line, around);
                Assert.True(
                    change is not null,
                    $"{section.Key}: {string.Join("; ", form.Errors.Select(e => e.Says.Nl))}"
                );
                var again = change(written);
                Assert.Equal(FactsJson.Write(written.Facts), FactsJson.Write(again!.Facts));
            }
        }
    }

    [Fact]
    public void A_line_that_is_not_there_is_neither_changed_nor_taken_out()
    {
        var around = new SectionAround(Language.Nl, Day("2100-01-01"), []);
        var party = SectionForm.Find("parties")!;
        var empty = new WrittenFacts("Een", ActivityFacts.Empty);
        var form = FormState.With(("name", "Bureau"), ("role", "bouw"));

        Assert.Null(party.Read(form, empty, 3, around)!(empty));
        Assert.Null(party.Remove(0)!(empty));
        Assert.Single(party.Read(form, empty, null, around)!(empty)!.Facts.Parties);
    }

    [Fact]
    public void A_link_that_could_run_something_is_not_taken()
    {
        var around = new SectionAround(Language.Nl, Day("2100-01-01"), []);
        var empty = new WrittenFacts("Een", ActivityFacts.Empty);
        foreach (var link in new[] { "javascript:alert(1)", "//elders", "data:text/html,x" })
        {
            var form = FormState.With(("number", "1"), ("title", "Een"), ("link", link));
            Assert.Null(SectionForm.Find("papers")!.Read(form, empty, null, around));
        }
    }

    [Theory]
    [InlineData(7, "Vervanging Één-loket & co", "7-vervanging-een-loket-co")]
    [InlineData(8, "///", "8")]
    public void A_name_in_an_address_has_its_number_first(int number, string name, string slug) =>
        Assert.Equal(slug, Slugs.Of(number, name));

    [Fact]
    public void What_is_kept_of_a_version_is_read_again_as_it_was() =>
        Assert.All(
            DemoActivities.All().Select(one => one.Facts),
            facts => Assert.Equal(facts.Forms.AsEnumerable(), FactsJson.Read(FactsJson.Write(facts)).Forms)
        );

    static DateOnly? DayOf(string? day) => day is null ? null : Day(day);
}

using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Changes;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.OpenData;

/// <summary>What a version changed is told in words that anybody understands, in feed and mail alike.</summary>
public sealed class StepWordsTests
{
    static readonly CostForm Initial = Form(CostAction.Initial, "2021-01-01", "2023-01-01", 10_000_000m);

    static readonly CostForm Recalibrated = Form(CostAction.Recalibration, "2022-01-01", "2024-06-01", 12_500_000m) with
    {
        CostsExplained = "De loonkosten stegen.",
    };

    static Activity With(params PublishedStep[] steps) =>
        Activity(Facts(Initial, Recalibrated)) with
        {
            Steps = [.. steps],
        };

    static PublishedStep Step(
        int version,
        decimal? euro,
        string end,
        int recalibrations,
        ActivityStatus status = ActivityStatus.Running
    ) => new(version, Day($"202{version}-03-01"), status, euro, Day(end), recalibrations);

    static string Said(Activity one, int place, bool english = false) =>
        string.Join('\n', StepWords.Of(one, place).Select(line => english ? line.En : line.Nl)).Replace('\u00A0', ' ');

    [Fact]
    public void A_version_says_what_was_and_is_and_why_it_was_recalibrated()
    {
        var one = With(
            Step(1, 10_000_000m, "2023-01-01", 0),
            Step(2, 12_500_000m, "2024-06-01", 1, ActivityStatus.Reorientation)
        );
        Assert.Equal(
            """
            Nieuw op het dashboard.
            Status: In uitvoering.
            Geschatte kosten: € 10,0 mln.
            Geschat einde: 1 januari 2023.
            """,
            Said(one, 0)
        );
        var changed = Said(one, 1);
        Assert.Contains("Status: was In uitvoering, is In heroriëntatie.", changed, StringComparison.Ordinal);
        Assert.Contains("was € 10,0 mln., is € 12,5 mln. (+25,0%).", changed, StringComparison.Ordinal);
        Assert.Contains("Geschat einde: was 1 januari 2023, is 1 juni 2024.", changed, StringComparison.Ordinal);
        Assert.Contains(
            "Herijkt op 1 januari 2022: Prijsontwikkeling. De loonkosten stegen.",
            changed,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "was €10.0 million, is €12.5 million (+25.0%).",
            Said(one, 1, english: true),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_recalibration_that_was_filled_in_later_is_the_new_one_whatever_its_day()
    {
        var older = Form(CostAction.Recalibration, "2021-06-01", "2024-06-01", 13_000_000m);
        var one = Activity(Facts(Initial, Recalibrated, older)) with
        {
            Steps = [Step(1, 12_500_000m, "2024-06-01", 1), Step(2, 12_500_000m, "2024-06-01", 2)],
        };
        Assert.Equal("Herijkt op 1 juni 2021: Prijsontwikkeling.", Said(one, 1));
    }

    [Fact]
    public void It_is_new_on_the_dashboard_when_it_begins()
    {
        var one = With(
            Step(1, 10_000_000m, "2023-01-01", 0, ActivityStatus.NotStarted),
            Step(2, 10_000_000m, "2023-01-01", 0)
        );
        Assert.DoesNotContain("Nieuw op het dashboard", Said(one, 0), StringComparison.Ordinal);
        Assert.Contains("op het dashboard zodra de activiteit begint", Said(one, 0), StringComparison.Ordinal);
        Assert.StartsWith("Nieuw op het dashboard.", Said(one, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_in_which_none_of_that_changed_says_so()
    {
        var one = With(Step(1, 10_000_000m, "2023-01-01", 0), Step(2, 10_000_000m, "2023-01-01", 0));
        Assert.Equal("Bijgewerkt. Status, geschatte kosten en einde bleven gelijk.", Said(one, 1));
    }

    [Fact]
    public void What_is_not_known_is_said_to_be_unknown_and_never_nothing()
    {
        var one = With(Step(1, null, "2023-01-01", 0), Step(2, 10_000_000m, "2023-01-01", 0));
        Assert.Contains("Geschatte kosten: niet bekend.", Said(one, 0), StringComparison.Ordinal);
        Assert.Contains("was niet bekend, is € 10,0 mln.", Said(one, 1), StringComparison.Ordinal);
    }
}

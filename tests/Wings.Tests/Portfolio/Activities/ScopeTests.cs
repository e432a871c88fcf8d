using Rekenschap.Portfolio.Activities;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Activities;

public sealed class ScopeTests
{
    [Theory]
    [InlineData("4999999.99", false)]
    [InlineData("5000000.00", true)]
    [InlineData("5000000.01", true)]
    public void Exactly_five_million_euro_is_large(string euro, bool large)
    {
        var amount = decimal.Parse(euro, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(large, Scope.IsLarge(amount));
        Assert.Equal(large, Scope.MustBeRegistered(amount, OwnerKind.Ministry, false));
        Assert.Equal(large, Scope.BelongsOnDashboard(amount, OwnerKind.Zbo));
    }

    [Theory]
    [InlineData(OwnerKind.Ministry, true, true)]
    [InlineData(OwnerKind.Zbo, true, true)]
    [InlineData(OwnerKind.Police, true, false)]
    [InlineData(OwnerKind.Judiciary, true, false)]
    [InlineData(OwnerKind.Other, false, false)]
    public void The_law_reaches_further_than_the_dashboard(OwnerKind owner, bool duty, bool dashboard)
    {
        Assert.Equal(duty, Scope.MustBeRegistered(5_000_000m, owner, false));
        Assert.Equal(dashboard, Scope.BelongsOnDashboard(5_000_000m, owner));
        Assert.False(Scope.MustBeRegistered(5_000_000m, owner, weaponSystem: true));
        Assert.False(Scope.MustBeRegistered(null, owner, false));
    }

    [Theory]
    [InlineData("2023-01-01", "2023-01-01", true)]
    [InlineData("2022-12-31", "2025-01-01", false)]
    [InlineData("2023-01-01", "2022-12-31", false)]
    [InlineData("2024-06-01", null, true)]
    [InlineData(null, "2025-01-01", false)]
    public void An_activity_is_active_in_a_year_by_its_reporting_date_and_its_end(
        string? date,
        string? end,
        bool active
    )
    {
        var facts = Facts(Form(CostAction.Initial, "2020-01-01", end)).As(ActivityStatus.Running, date);

        Assert.Equal(active, Scope.IsActiveIn(facts, 2023));
    }

    [Fact]
    public void A_decision_places_an_activity_in_a_year_or_takes_it_out_and_the_last_one_counts()
    {
        var facts = Facts(Form(CostAction.Initial, "2020-01-01", "2021-01-01", 6_000_000m))
            .As(ActivityStatus.Finished, "2021-02-01");
        var decided = new ScopeDecision(2023, true, Day("2024-01-10"), "BZK", "Nazorg liep door tot maart");

        Assert.False(Scope.IsInYear(Activity(facts), 2023));
        Assert.True(Scope.IsInYear(Activity(facts, decided), 2023));
        Assert.False(Scope.IsInYear(Activity(facts, decided), 2024));
        Assert.False(Scope.IsInYear(Activity(facts, decided, decided with { In = false }), 2023));
    }

    [Fact]
    public void What_was_ever_large_stays_on_the_dashboard_and_what_was_not_started_is_not_on_it()
    {
        var fell = Facts(
            Form(CostAction.Initial, "2020-01-01", euro: 5_000_000m),
            Form(CostAction.Recalibration, "2021-01-01", euro: 4_000_000m)
        );
        var decided = new ScopeDecision(null, false, Day("2024-01-10"), "BZK", "Hoort bij een ander programma");

        Assert.True(Scope.IsOnDashboard(Activity(fell.As(ActivityStatus.Running))));
        Assert.False(Scope.IsOnDashboard(Activity(fell.As(ActivityStatus.NotStarted))));
        Assert.False(Scope.IsOnDashboard(Activity(fell.As(ActivityStatus.Running), decided)));
        Assert.True(Scope.IsOnDashboard(Activity(fell.As(ActivityStatus.Running), decided with { Year = 2023 })));
    }

    [Theory]
    [InlineData("BIT-advies over het zaaksysteem", true)]
    [InlineData("Reactie op het advies van het Adviescollege ICT-toetsing", true)]
    [InlineData("Stand van zaken debiteuren", false)]
    [InlineData("Voortgang Orbit", false)]
    [InlineData("DEBITEUREN en ORBIT", false)]
    public void The_rule_by_words_reads_whole_words_in_a_title(string title, bool advice) =>
        Assert.Equal(advice, LegacyAdvice.IsInTitle(title));

    [Theory]
    [InlineData("BIT-toets", true)]
    [InlineData("toets door AcICT", true)]
    [InlineData("AC-ICT", true)]
    [InlineData("Gateway review", false)]
    [InlineData("debiteurentoets", false)]
    public void The_rule_by_words_reads_whole_words_in_a_kind_of_review(string kind, bool advice) =>
        Assert.Equal(advice, LegacyAdvice.IsInKind(kind));

    [Fact]
    public void An_advice_is_there_by_its_field_and_not_by_a_title()
    {
        var titled = ActivityFacts.Empty with { Papers = [new("26 643, nr. 1", "BIT-advies", "", null, false)] };

        Assert.False(titled.HasAcIctAdvice);
        Assert.True((titled with { Papers = [titled.Papers[0] with { AcIctAdvice = true }] }).HasAcIctAdvice);
        Assert.True((titled with { Reviews = [new(null, "AcICT", "Advies", "", true)] }).HasAcIctAdvice);
        Assert.Equal(0, (titled with { Reviews = [new(null, "AcICT", "Advies", "", true)] }).AcIctAdvices);
    }
}

using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Reliability;
using Rekenschap.Wings.Tests.Storage;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Reliability;

/// <summary>What the rule of reliability computes, and when a note may be shown, without pages.</summary>
public sealed class ReliabilityTests
{
    static readonly DateOnly Today = new(2024, 2, 16);

    static ReliabilityPoint Point(string code, ActivityFacts facts, DateOnly? day = null) =>
        ReliabilityRule.Of(Activity(facts), day ?? Today).Points.Single(one => one.Code == code);

    static Act By(string who, string organisation, Role role) => OfficeDatabases.By(who, organisation, role);

    [Theory]
    [InlineData("2023-02-16", ActivityStatus.Running, false)]
    [InlineData("2023-02-15", ActivityStatus.Running, true)]
    [InlineData("2023-02-15", ActivityStatus.Reorientation, true)]
    [InlineData("2020-01-01", ActivityStatus.Finished, false)]
    [InlineData("2024-02-17", ActivityStatus.Running, false)]
    [InlineData(null, ActivityStatus.Running, true)]
    public void Data_of_what_runs_are_old_after_365_days(string? reported, ActivityStatus status, bool weak) =>
        Assert.Equal(weak, Point("age", ActivityFacts.Empty.As(status, reported)).IsWeak);

    [Theory]
    [InlineData(0, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void More_than_two_recalibrations_are_a_point_to_weigh(int times, bool weak)
    {
        CostForm[] forms =
        [
            Form(CostAction.Initial, "2020-01-01", "2024-01-01", 10m),
            .. Enumerable
                .Range(1, times)
                .Select(i => Form(CostAction.Recalibration, $"202{i}-01-01", "2025-01-01", 11m)),
        ];
        var point = Point("recalibrations", Facts(forms));
        Assert.Equal(weak, point.IsWeak);
        Assert.Contains($"{times} keer", point.Says.Nl);
    }

    [Fact]
    public void Each_field_that_is_missing_is_named_and_none_that_is_there()
    {
        var whole = DemoActivities.All().First(one => one.Facts.IsLive && one.Facts.Forms.Length > 1).Facts;
        Assert.False(Point("missing", whole).IsWeak);
        (ActivityFacts Facts, string Named)[] all =
        [
            (whole with { Milestones = [] }, "mijlpalen"),
            (whole with { Parties = [] }, "ontwikkelpartijen"),
            (whole with { Benefits = [] }, "maatschappelijke baten"),
            (whole with { Upkeep = Upkeep.Empty }, "beheerkosten na oplevering"),
            (whole with { General = whole.General with { Occasion = "" } }, "aanleiding"),
            (whole with { General = whole.General with { Custom = null } }, "maatwerk"),
            (whole with { Forms = [] }, "schattingen"),
            (whole with { Forms = [.. whole.Forms.Select(form => form with { End = null })] }, "de actuele einddatum"),
            (
                whole with
                {
                    Forms = [.. whole.Forms.Select(form => form with { Actual = Costs.Unknown })],
                },
                "de uitgaven"
            ),
        ];
        foreach (var (facts, named) in all)
            Assert.Equal($"Niet ingevuld: {named}.", Point("missing", facts).Says.Nl);
    }

    [Fact]
    public void Costs_that_do_not_add_up_are_counted()
    {
        var uneven = new Costs([new(CostType.Total, 10m), new(CostType.InternalStaff, 4m)]);
        var even = new Costs([new(CostType.Total, 4m), new(CostType.InternalStaff, 4m)]);
        var form = Form(CostAction.Initial, "2020-01-01");
        Assert.False(Point("uneven", Facts(form with { Estimated = even })).IsWeak);
        var point = Point(
            "uneven",
            Facts(form with { Estimated = even, Actual = uneven }, form with { Estimated = even })
        );
        Assert.True(point.IsWeak);
        Assert.Contains("Bij 1 van 2 schattingen", point.Says.Nl);
    }

    [Fact]
    public void The_same_version_on_the_same_day_has_the_same_note_and_every_point_says_something()
    {
        foreach (var one in DemoActivities.All().Select(one => Activity(one.Facts)))
        {
            var note = ReliabilityRule.Of(one, Today);
            Assert.Equal(note.Points.AsEnumerable(), ReliabilityRule.Of(one, Today).Points);
            Assert.Equal(["age", "recalibrations", "missing", "uneven"], note.Points.Select(point => point.Code));
            Assert.All(note.Points, point => Assert.True(point.Says.Nl.Length > 10 && point.Says.En.Length > 10));
            Assert.Equal((one.Version, ReliabilityRule.Version), (note.Version, note.Rule));
        }
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("all", true)]
    [InlineData("all -BZK", false)]
    [InlineData("all -BZK #1", true)]
    [InlineData("BZK", true)]
    [InlineData("BZK -#1", false)]
    [InlineData("FIN #2", false)]
    public void What_is_switched_most_particularly_holds_and_nothing_is_on_of_itself(string switches, bool shows)
    {
        var turned = switches
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(one => one.TrimStart('-') is "all" ? "" : one.TrimStart('-'), one => one[0] != '-');
        Assert.Equal(shows, NoteSwitch.Shows(turned, 1, "BZK"));
    }

    [Fact]
    public void A_note_is_shown_only_beside_a_reaction_to_itself_that_a_colleague_agreed_to()
    {
        var one = Activity(ActivityFacts.Empty.As(ActivityStatus.Running, "2024-01-01"));
        var on = new Dictionary<string, bool> { [""] = true };
        var reaction = new NoteReaction { Id = new(Guid.CreateVersion7()), Activity = 1 };
        var note = ReliabilityRule.Of(one, Today);
        bool Shown(Activity activity, IReadOnlyDictionary<string, bool> switches) =>
            !NoteTables
                .Shown([activity], new Dictionary<int, NoteReaction> { [1] = reaction }, switches, Today)
                .IsEmpty;
        Assert.Empty(NoteTables.Shown([one], ImmutableDictionary<int, NoteReaction>.Empty, on, Today));
        Assert.Equal(
            "reliability_reaction.agree.state",
            reaction.Agree(By("b", "BZK", Role.Controller), 1, "BZK", note, Today)?.Code
        );
        Assert.Equal(
            "activity.of_another",
            reaction.Write(By("a", "FIN", Role.Supplier), 1, "BZK", note, NoteSeen.Of(note), "Klopt niet")?.Code
        );
        Assert.Null(reaction.Write(By("a", "BZK", Role.Supplier), 1, "BZK", note, NoteSeen.Of(note), "Wij werken bij"));
        Assert.False(Shown(one, on));
        Assert.Equal(
            "reliability_reaction.four_eyes",
            reaction.Agree(By("a", "BZK", Role.Controller), 2, "BZK", note, Today)?.Code
        );
        Assert.Null(reaction.Agree(By("b", "BZK", Role.Controller), 2, "BZK", note, Today));
        Assert.True(Shown(one, on));
        Assert.False(Shown(one, ImmutableDictionary<string, bool>.Empty));
        // Of a new public version the note is another, and the reaction has to be renewed.
        var next = one with
        {
            Version = 2,
        };
        Assert.False(Shown(next, on));
        Assert.Null(
            reaction.Write(
                By("a", "BZK", Role.Supplier),
                3,
                "BZK",
                ReliabilityRule.Of(next, Today),
                NoteSeen.Of(ReliabilityRule.Of(next, Today)),
                "Bijgewerkt"
            )
        );
        Assert.False(Shown(next, on));
        Assert.Equal(
            "reliability_reaction.of_this_note",
            reaction.Agree(By("b", "BZK", Role.Controller), 4, "BZK", note, Today)?.Code
        );
        Assert.Null(reaction.Agree(By("b", "BZK", Role.Controller), 4, "BZK", ReliabilityRule.Of(next, Today), Today));
        Assert.True(Shown(next, on));
    }
}

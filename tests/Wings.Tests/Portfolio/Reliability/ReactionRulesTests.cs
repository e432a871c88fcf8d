using Rekenschap.Kernel.People;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Reliability;
using Rekenschap.Wings.Tests.Storage;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Reliability;

/// <summary>Who may write and agree to what a department says to a note, and what of it the public reads, without pages.</summary>
public sealed class ReactionRulesTests
{
    static readonly DateOnly Today = new(2024, 2, 16);

    static readonly Activity One = Activity(ActivityFacts.Empty.As(ActivityStatus.Running, "2024-01-01"));

    static readonly ReliabilityNote Note = ReliabilityRule.Of(One, Today);

    static Act By(string who, Role role) => OfficeDatabases.By(who, "BZK", role);

    static NoteReaction New() => new() { Id = new(Guid.CreateVersion7()), Activity = 1 };

    static string? Write(NoteReaction reaction, string who, string words, NoteSeen? read = null) =>
        reaction.Write(By(who, Role.Supplier), reaction.Revision, "BZK", Note, read ?? NoteSeen.Of(Note), words)?.Code;

    static string? Agree(NoteReaction reaction, string who) =>
        reaction.Agree(By(who, Role.Controller), reaction.Revision, "BZK", Note, Today)?.Code;

    static ShownNote? Public(NoteReaction reaction, DateOnly day) =>
        NoteTables
            .Shown(
                [One],
                new Dictionary<int, NoteReaction> { [1] = reaction },
                new Dictionary<string, bool> { [""] = true },
                day
            )
            .GetValueOrDefault(1);

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 0, "reliability_reaction.of_this_note")]
    [InlineData(0, 1, "reliability_reaction.of_this_note")]
    public void Words_are_of_the_note_that_was_read_and_of_no_later_one(int version, int rule, string? refused)
    {
        var reaction = New();
        var read = new NoteSeen(Note.Version - version, Note.Rule - rule);
        Assert.Equal(refused, Write(reaction, "a", "Klopt", read));
        Assert.Equal(refused is null ? "Klopt" : "", reaction.Words);
    }

    [Fact]
    public void Nobody_agrees_to_words_at_which_he_wrote_whoever_kept_them_last()
    {
        var reaction = New();
        Assert.Null(Write(reaction, "a", "Eerst"));
        Assert.Null(Write(reaction, "b", "Eerst"));
        Assert.Equal("reliability_reaction.four_eyes", Agree(reaction, "a"));
        Assert.Equal("reliability_reaction.four_eyes", Agree(reaction, "b"));
        Assert.False(reaction.MayAgree(By("a", Role.Controller)));
        Assert.True(reaction.MayAgree(By("c", Role.Controller)));
        Assert.Null(Agree(reaction, "c"));
        // What comes after it is written anew.
        Assert.Null(Write(reaction, "c", "Later"));
        Assert.Equal(["c"], reaction.Writers);
        Assert.Null(Agree(reaction, "a"));
    }

    [Fact]
    public void New_words_take_no_note_down_and_stand_there_once_a_colleague_agreed()
    {
        var reaction = New();
        Assert.Null(Write(reaction, "a", "Eerst"));
        Assert.Null(Public(reaction, Today));
        Assert.Null(Agree(reaction, "b"));
        Assert.Null(Write(reaction, "a", "Later"));
        Assert.Equal((NoteState.Written, "Later"), (reaction.State, reaction.Words));
        Assert.Equal("Eerst", Public(reaction, Today)?.Reaction);
        Assert.Null(Agree(reaction, "b"));
        Assert.Equal("Later", Public(reaction, Today)?.Reaction);
    }

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    public void What_the_note_says_only_since_the_reaction_says_so(string day, bool since)
    {
        var reaction = New();
        Assert.Null(Write(reaction, "a", "Wij werken bij"));
        Assert.Null(Agree(reaction, "b"));
        var shown = Public(reaction, Day(day))!;
        var age = shown.Note.Points.Single(one => one.Code == "age");
        Assert.Equal(since, age.IsWeak);
        Assert.Equal(
            since,
            age.Says.Nl.Contains("nog niet zo toen de reactie werd goedgekeurd, op 16", StringComparison.Ordinal)
        );
        // What it said then already stands there as it did.
        Assert.Equal(
            Note.Points.Single(one => one.Code == "missing"),
            shown.Note.Points.Single(one => one.Code == "missing")
        );
    }

    [Fact]
    public void Of_two_estimates_of_one_day_the_last_one_counts_here_as_everywhere()
    {
        var (without, with) = (
            Form(CostAction.Recalibration, "2023-05-01", null, 11m),
            Form(CostAction.Recalibration, "2023-05-01", "2026-01-01", 12m)
        );
        Assert.DoesNotContain("de actuele einddatum", Missing(without, with));
        Assert.Contains("de actuele einddatum", Missing(with, without));
        // What is dated in a year to come counts from that year on.
        Assert.Contains("schattingen", Missing(Form(CostAction.Initial, "2025-01-01", "2026-01-01", 10m)));

        static string Missing(params CostForm[] forms) =>
            ReliabilityRule.Of(Activity(Facts(forms)), Today).Points.Single(one => one.Code == "missing").Says.Nl;
    }

    [Fact]
    public void Switches_together_have_a_revision_that_every_turn_raises()
    {
        var all = new List<NoteSwitch>();
        Assert.Equal(0, NoteSwitch.Together(all));
        var seen = 0;
        foreach (var scope in new[] { "", "BZK", "", "#1" })
        {
            var one = all.Find(row => row.Scope == scope);
            if (one is null)
                all.Add(one = new() { Id = new(Guid.CreateVersion7()), Scope = scope });
            one.Turn(true, "omdat", Today);
            Assert.True(NoteSwitch.Together(all) > seen);
            seen = NoteSwitch.Together(all);
        }
    }
}

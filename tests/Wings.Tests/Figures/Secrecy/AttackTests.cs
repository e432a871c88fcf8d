using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Figures.Secrecy;

public sealed class AttackTests
{
    /// <summary>What an attacker finds in a world of which he reads what is shown; null when nothing is given away.</summary>
    static string? Betrayed(World world, IEnumerable<Fact> read)
    {
        var facts = read.ToList();
        var shown = facts
            .Where(fact => fact is { Added.Length: 1, Taken.Length: 0 })
            .Select(fact => fact.Added[0])
            .ToHashSet();
        var attacker = new Attacker(facts, [.. world.Rows.Select(row => row.Value)]);
        var bare = new Attacker(world.Bare(), [.. world.Rows.Select(row => row.Value)]);
        foreach (var row in world.Rows.Where(row => row.Value > 0 && !shown.Contains(row.Cell)))
        {
            if (row.Value < World.Minimum)
                for (var value = 1; value < World.Minimum; value++)
                    if (!attacker.CouldBe(row.Cell, value) && bare.CouldBe(row.Cell, value))
                        return $"{row} cannot be {value}";
            if (attacker.Room(row.Cell, World.Minimum - 1) < World.Minimum - 1)
                return $"{row} is bound to fewer than {World.Minimum - 1} values";
        }
        return null;
    }

    static decimal? Ours(World world, string indicator, Coordinate at, DateOnly day) =>
        world.Edition.AsKnown(day).At(indicator, at).Value;

    [Fact]
    public void Whoever_knows_all_that_is_public_cannot_bound_a_hidden_cell_to_fewer_values_than_the_rule_protects() =>
        Prop.ForAll<int>(seed =>
            {
                var world = new World(seed);
                var found = Betrayed(
                    world,
                    world.Public((code, at, day, _) => Ours(world, code, at, day)).Concat(world.Traced())
                );
                return (found is null).Label($"seed {seed}: {found}");
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(100_000));

    [Fact]
    public void A_small_cell_is_never_shown_itself() =>
        Prop.ForAll<int>(seed =>
            {
                var world = new World(seed);
                var shown = world.Public((code, at, day, _) => Ours(world, code, at, day)).Concat(world.Traced());
                return !shown.Any(fact => fact.Taken.Length == 0 && fact.Value is > 0 and < World.Minimum);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(100_000));

    /// <summary>
    /// With everything hidden it is still known that zeros are shown and that two indicators count the same: what equals
    /// two hidden cells is at least 2. Nothing else is let off.
    /// </summary>
    [Fact]
    public void Only_what_would_be_known_with_everything_hidden_is_known_of_a_small_cell()
    {
        var world = new World(9854);
        var facts = world.Public((code, at, day, _) => Ours(world, code, at, day)).Concat(world.Traced()).ToList();
        var attacker = new Attacker(facts, [.. world.Rows.Select(row => row.Value)]);
        var excluded =
            from row in world.Rows
            where row.Value is > 0 and < World.Minimum
            from value in Enumerable.Range(1, World.Minimum - 1)
            where !attacker.CouldBe(row.Cell, value)
            select $"{row.Organisation} {row.Member} {row.Value} is not {value}";
        Assert.Equal(["B mid 4 is not 1", "C far 2 is not 1"], excluded);
        Assert.DoesNotContain(facts, fact => fact.Value != 0);
    }

    /// <summary>The rule that was there before: the small cells, and with one alone the smallest remaining of its total.</summary>
    static IEnumerable<Fact> Paired(World world)
    {
        var all = world.Public((_, _, _, sum) => sum).ToList();
        HashSet<int> hidden =
        [
            .. world.Rows.Where(row => row.Value is > 0 and < World.Minimum).Select(row => row.Cell),
        ];
        var totals = all.Where(fact => fact.Added.Length > 1 && fact.Taken.Length == 0).ToList();
        bool changed;
        do
        {
            changed = false;
            foreach (var total in totals.Where(total => total.Added.Count(hidden.Contains) == 1))
                if (
                    total.Added.Where(cell => !hidden.Contains(cell) && world.Rows[cell].Value > 0).ToList()
                    is [_, ..] rest
                )
                    changed |= hidden.Add(rest.MinBy(cell => world.Rows[cell].Value));
        } while (changed);
        return all.Where(fact => fact.Value is 0 or >= World.Minimum || fact.Taken.Length > 0)
            .Where(fact => fact.Taken.Length > 0 || fact.Added.Count(hidden.Contains) != 1);
    }

    [Fact]
    public void The_smallest_of_the_rest_alone_is_found_out()
    {
        var betrayed = Enumerable
            .Range(0, 60)
            .Select(seed => new World(seed))
            .Count(world => Betrayed(world, Paired(world)) is not null);
        Assert.InRange(betrayed, 30, 60);
    }

    [Fact]
    public void Hiding_small_cells_only_is_found_out_in_most_worlds()
    {
        var betrayed = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var world = new World(seed);
            if (
                Betrayed(world, world.Public((_, _, _, sum) => sum is > 0 and < World.Minimum ? null : sum)) is not null
            )
                betrayed++;
        }
        Assert.InRange(betrayed, 50, 60);
    }

    /// <summary>Each day protected for itself: nothing stays hidden on a day because of what another day shows.</summary>
    [Fact]
    public void Forgetting_what_was_known_before_is_found_out()
    {
        var edition = new Questions.TrialEdition()
            .Organisation("A")
            .Organisation("B")
            .Organisation("C")
            .Indicator("staff", minimumCell: World.Minimum)
            .Collection("staff", "2023")
            .Delivery("A", 1, "2024-02-16", DeliveryStatus.Accepted, "staff 2023 2")
            .Delivery("B", 1, "2024-02-16", DeliveryStatus.Accepted, "staff 2023 20")
            .Delivery("C", 1, "2024-02-16", DeliveryStatus.Accepted, "staff 2023 30")
            .Delivery("A", 2, "2024-03-01", DeliveryStatus.Accepted, "staff 2023 4")
            .Build();
        Fact[] forgetful = [new([0, 1, 2], [], 52), new([3, 1, 2], [], 54), new([2], [], 30)];
        Assert.False(new Attacker(forgetful, [2, 20, 30, 4]).CouldBe(3, 2));

        var place = new Coordinate(Kernel.Time.Period.Parse("2023"), "Rijk");
        var totals = new[] { "2024-02-16", "2024-03-01" }
            .Select(day => edition.AsKnown(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)))
            .Select(figures => figures.At("staff", place).Value);
        Assert.Equal([null, 54m], totals);
    }

    [Theory]
    [InlineData(0, 4, false)]
    [InlineData(0, 1, true)]
    [InlineData(0, 2, true)]
    [InlineData(3, 7, true)]
    [InlineData(3, 9, true)]
    [InlineData(3, 10, false)]
    public void The_attacker_reckons_over_several_totals_at_once(int cell, int value, bool could)
    {
        // A table of two by two with all totals: 2 and 5 on the first line, 5 and 8 on the second.
        Fact[] totals = [new([0, 1], [], 4), new([2, 3], [], 13), new([0, 2], [], 7), new([1, 3], [], 10)];
        Assert.Equal(could, new Attacker(totals, [2, 2, 5, 8]).CouldBe(cell, value));
    }
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Oversight.Programmes.Measures;

namespace Rekenschap.Wings.Tests.Oversight.Programmes;

/// <summary>How a measure stands on a day, by what was known on that day.</summary>
public sealed class MeasureCourseTests
{
    static readonly DateOnly From = new(2023, 3, 1);
    static readonly DateOnly Until = new(2023, 12, 31);

    static readonly MeasureCourse Plain = new(new(From, Until), [], [], [], MeasureState.Running, null);

    static Progress Told(DateOnly on, Judgement judgement, DateOnly? moment = null) =>
        new(moment, on, judgement, "Iets", PublicWords.None);

    static Product Promised(DateOnly promised, DateOnly? delivered = null) =>
        new(1, "Boek", PublicWords.None, promised, delivered);

    [Fact]
    public void Without_a_word_it_is_not_begun_then_under_way_and_the_day_after_its_last_late()
    {
        Assert.Equal(CourseStanding.NotBegun, Plain.On(From.AddDays(-1)));
        Assert.Equal(CourseStanding.UnderWay, Plain.On(From));
        Assert.Equal(CourseStanding.UnderWay, Plain.On(Until));
        Assert.Equal(CourseStanding.Late, Plain.On(Until.AddDays(1)));
    }

    [Fact]
    public void What_was_told_counts_from_its_day_on_and_a_later_word_goes_before_an_earlier()
    {
        var one = Plain with
        {
            Story = [Told(new(2023, 6, 1), Judgement.Behind), Told(new(2023, 9, 1), Judgement.OnCourse)],
        };
        Assert.Equal(CourseStanding.UnderWay, one.On(new(2023, 5, 31)));
        Assert.Equal(CourseStanding.Behind, one.On(new(2023, 6, 1)));
        Assert.Equal(CourseStanding.Behind, one.On(new(2023, 8, 31)));
        Assert.Equal(CourseStanding.OnCourse, one.On(new(2023, 9, 1)));
        // Of two words on one day the one that was said last.
        var twice = one with
        {
            Story = one.Story.Add(Told(new(2023, 9, 1), Judgement.Behind)),
        };
        Assert.Equal(CourseStanding.Behind, twice.On(new(2023, 9, 1)));
        // No word keeps the clock from going on.
        Assert.Equal(CourseStanding.Late, one.On(new(2024, 1, 1)));
    }

    [Fact]
    public void A_product_past_its_day_makes_it_late_until_it_is_delivered()
    {
        var one = Plain with { Products = [Promised(new(2023, 5, 1), new(2023, 7, 1))] };
        Assert.Equal(CourseStanding.UnderWay, one.On(new(2023, 5, 1)));
        Assert.Equal(CourseStanding.Late, one.On(new(2023, 5, 2)));
        Assert.Equal(CourseStanding.Late, one.On(new(2023, 6, 30)));
        Assert.Equal(CourseStanding.UnderWay, one.On(new(2023, 7, 1)));
    }

    [Fact]
    public void Another_plan_changes_nothing_of_how_it_stood_before_it_was_said()
    {
        var again = new DateOnly(2024, 2, 1);
        var one = Plain with
        {
            Plan = new(From, new(2024, 12, 31)),
            Replannings = [new(again, 0, new(From, Until), new(From, new(2024, 12, 31)), "Het duurde langer")],
        };
        Assert.Equal(CourseStanding.Late, one.On(again.AddDays(-1)));
        Assert.Equal(CourseStanding.UnderWay, one.On(again));
        Assert.Equal(CourseStanding.Late, one.On(new(2025, 1, 1)));
        Assert.Equal(Until, one.PlannedOn(new(2023, 6, 1), 0, one.Plan).Until);
    }

    [Theory]
    [InlineData(MeasureState.Delivered, CourseStanding.Delivered)]
    [InlineData(MeasureState.Stopped, CourseStanding.Stopped)]
    public void What_ended_stays_so_and_was_running_the_day_before(MeasureState state, CourseStanding standing)
    {
        var one = Plain with { State = state, EndedOn = new(2023, 8, 1) };
        Assert.Equal(CourseStanding.UnderWay, one.On(new(2023, 7, 31)));
        Assert.Equal(standing, one.On(new(2023, 8, 1)));
        Assert.Equal(standing, one.On(new(2030, 1, 1)));
    }

    [Fact]
    public void A_report_is_owed_for_a_moment_while_it_ran_and_nothing_was_told_for_it()
    {
        DateOnly[] moments = [new(2023, 1, 1), new(2023, 6, 30), new(2023, 12, 31)];
        Assert.Equal(moments[1..], Plain.Owed(moments));
        var told = Plain with { Story = [Told(new(2023, 7, 3), Judgement.OnCourse, moments[1])] };
        Assert.Equal([moments[2]], told.Owed(moments));
        Assert.Empty((told with { State = MeasureState.Stopped, EndedOn = new(2023, 12, 31) }).Owed(moments));
    }

    static readonly Gen<DateOnly> Days = Gen.Choose(0, 1500).Select(day => new DateOnly(2022, 1, 1).AddDays(day));

    /// <summary>Measures with any products, reports and other plans, each said after the one before.</summary>
    static readonly Gen<MeasureCourse> Courses =
        from days in Days.ArrayOf(4)
        from products in Gen.Zip(Days, Gen.OneOf(Days.Select(day => (DateOnly?)day), Gen.Constant((DateOnly?)null)))
            .ArrayOf()
        from story in Gen.Zip(Days, Gen.Elements(Judgement.OnCourse, Judgement.Behind)).ArrayOf()
        from moved in Gen.Zip(Days, Days).ArrayOf()
        from ended in Gen.OneOf(Days.Select(day => (DateOnly?)day), Gen.Constant((DateOnly?)null))
        let said = moved.OrderBy(one => one.Item1).ToArray()
        let lasts = said.Select(one => one.Item2).Prepend(days.Max()).ToArray()
        let begins = days.Min()
        select new MeasureCourse(
            new(begins, lasts[^1]),
            [
                .. said.Select(
                    (one, i) => new Replanning(one.Item1, 0, new(begins, lasts[i]), new(begins, lasts[i + 1]), "Daarom")
                ),
            ],
            [.. products.Select((one, i) => new Product(i + 1, "Boek", PublicWords.None, one.Item1, one.Item2))],
            [.. story.Select(one => Told(one.Item1, one.Item2))],
            ended is null ? MeasureState.Running : MeasureState.Delivered,
            ended
        );

    static Arbitrary<(MeasureCourse One, DateOnly Day)> Any => Gen.Zip(Courses, Days).ToArbitrary();

    [Fact]
    public void It_is_late_exactly_when_it_runs_and_a_day_that_was_promised_by_then_has_passed() =>
        Prop.ForAll(
                Any,
                of =>
                {
                    var (one, day) = of;
                    var ended = one.EndedOn <= day;
                    var passed =
                        one.PlannedOn(day, 0, one.Plan).Until < day
                        || one.Products.Any(product =>
                            product.Promised < day && !(product.DeliveredOn is { } on && on <= day)
                        );
                    return (one.On(day) == CourseStanding.Late) == (!ended && passed);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_said_later_never_changes_how_it_stood() =>
        Prop.ForAll(
                Any,
                of =>
                {
                    var (one, day) = of;
                    var known = one with
                    {
                        Story = [.. one.Story.Where(told => told.On <= day)],
                        Replannings = [.. one.Replannings.Where(again => again.On <= day)],
                        Plan = one.PlannedOn(day, 0, one.Plan),
                        Products =
                        [
                            .. one.Products.Select(product =>
                                product.DeliveredOn > day ? product with { DeliveredOn = null } : product
                            ),
                        ],
                        State = one.EndedOn <= day ? one.State : MeasureState.Running,
                        EndedOn = one.EndedOn <= day ? one.EndedOn : null,
                    };
                    return known.On(day) == one.On(day);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_planned_on_a_day_is_what_the_last_word_before_it_made_of_it() =>
        Prop.ForAll(
                Any,
                of =>
                {
                    var (one, day) = of;
                    var last = one.Replannings.LastOrDefault(again => again.On <= day);
                    var first = one.Replannings.FirstOrDefault()?.Was ?? one.Plan;
                    return one.PlannedOn(day, 0, one.Plan) == (last?.Became ?? first);
                }
            )
            .QuickCheckThrowOnFailure();
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Register;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Dashboard;

/// <summary>How many there are beside each choice: never another number than the reader finds who makes that choice.</summary>
public sealed class DashboardCountsTests
{
    static readonly DashboardShelf Shelf = DashboardShelf.Of(
        new(
            Day("2024-02-16"),
            default,
            [
                .. DemoActivities
                    .All()
                    .Select(
                        (one, i) =>
                            Activity(one.Facts) with
                            {
                                Number = i,
                                Name = one.Name,
                                Ministry = one.Ministry,
                                Due = i % 3 == 0 ? Day("2024-01-01") : null,
                            }
                    ),
            ]
        )
    );

    /// <summary>What a reader can choose of each part, and what is no choice at all.</summary>
    static readonly ImmutableArray<ImmutableArray<string>> Choices =
    [
        ["", .. Shelf.Ministries, "GEEN"],
        ["", .. Enum.GetValues<Subject>().Select(DashboardFilter.KeyOf), "geen"],
        ["", DashboardFilter.LiveKey, .. Enum.GetValues<ActivityStatus>().Select(DashboardFilter.KeyOf), "geen"],
        ["", "1", "3", "-1"],
        ["", DashboardFilter.Yes, "no"],
        ["", DashboardFilter.Yes, "no"],
        ["", "1", "verni", "a e", "nergens"],
    ];

    static readonly Gen<DashboardFilter> Filters =
        from some in Gen.CollectToArray(
            Choices.Select(one => Gen.Frequency((1, Gen.Constant("")), (1, Gen.Elements(one.ToArray()))))
        )
        select Filter(some);

    static DashboardFilter Filter(string[] said) =>
        new(said[0], said[1], said[2], said[3], said[4], said[5], said[6], "");

    static string[] Said(DashboardFilter filter) =>
        [
            filter.Ministry,
            filter.Subject,
            filter.Status,
            filter.Recalibrated,
            filter.Advice,
            filter.Overdue,
            filter.Find,
        ];

    [Fact]
    public void Beside_each_choice_stands_how_many_it_would_leave_whatever_else_was_chosen() =>
        Prop.ForAll(
                Filters.ToArbitrary(),
                filter =>
                {
                    var counts = new DashboardCounts(Shelf, filter);
                    foreach (var part in Enum.GetValues<DashboardPart>())
                    foreach (var choice in Choices[(int)part])
                    {
                        var said = Said(filter);
                        said[(int)part] = choice;
                        var other = Filter(said);
                        Assert.Equal(Shelf.All.Count(one => other.Fits(one, Shelf.Day)), counts.Of(part, other));
                        Assert.Equal(counts.Of(part, other), Shelf.Shown(other).Count());
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void All_activities_stand_beside_no_choice_at_all()
    {
        var counts = new DashboardCounts(Shelf, DashboardFilter.None);
        Assert.Equal(390, counts.Of(DashboardPart.Ministry, DashboardFilter.None));
        Assert.Equal(
            125,
            counts.Of(DashboardPart.Status, DashboardFilter.None with { Status = DashboardFilter.LiveKey })
        );
    }
}

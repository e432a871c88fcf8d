using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Oversight.Overview;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Overview;

/// <summary>What the overview says of a department's year, and what it never says.</summary>
public sealed class YearOverviewTests
{
    static readonly DateOnly Today = new(2024, 12, 1);

    internal static Commitment Promise(
        int number,
        DateOnly? until,
        DateOnly? kept = null,
        string organisation = "FIN",
        string phrase = "uiterlijk dan"
    )
    {
        var one = new Commitment
        {
            Id = new(Guid.CreateVersion7()),
            Number = number,
            Organisation = organisation,
            By = Promiser.Minister,
            To = Chamber.House,
            Subject = $"Plan {number}",
            Words = $"Plan {number} komt.",
            Paper = "31 490, nr. 338",
            PaperDate = new(2020, 1, 10),
            Phrase = phrase,
            From = until,
            Until = until,
            Rule = "by_hand",
            Invented = true,
            Publisher = "FIN",
        };
        if (kept is { } day)
            Assert.Null(one.Keep(OfficeDatabases.By("who", organisation, Role.Supplier), 1, day, "Een brief"));
        return one;
    }

    static YearOverview Of(int year, params Commitment[] all) =>
        YearOverview.Of(year, new(Today, default, [.. all]), new(default, []));

    [Fact]
    public void A_promise_counts_in_the_year_of_its_last_day_and_while_it_is_late_in_each_later_one()
    {
        var late = Promise(1, new(2022, 6, 30), kept: new(2024, 3, 1));
        Assert.Equal((1, 0, 1, 0), Counts(Of(2022, late)));
        var next = Assert.Single(Of(2023, late).Departments);
        Assert.Equal((0, 1), (next.Due, next.Older));
        // In 2024 it was kept before the day that is asked of.
        Assert.Empty(Of(2024, late).Departments);
        Assert.Empty(Of(2021, late).Departments);
    }

    [Fact]
    public void What_still_has_time_is_not_said_to_be_undone()
    {
        Assert.Empty(Of(2024, Promise(1, new(2024, 12, 31))).Departments);
        Assert.Equal((1, 0, 0, 1), Counts(Of(2024, Promise(1, new(2024, 11, 30)))));
        Assert.Equal((1, 1, 0, 0), Counts(Of(2024, Promise(1, new(2024, 12, 31), kept: new(2024, 11, 1)))));
    }

    static (int Due, int InTime, int KeptLate, int NotKept) Counts(YearOverview year)
    {
        var one = Assert.Single(year.Departments);
        return (one.Due, one.InTime, one.KeptLate, one.NotKept);
    }

    /// <summary>Days from a first one; below 0 for never.</summary>
    static Gen<(int Until, int Kept)> Drawn =>
        from until in Gen.Choose(0, 1500)
        from kept in Gen.Choose(-1, 1200)
        select (until, kept);

    [Fact]
    public void Each_promise_that_ended_is_counted_once_whatever_became_of_it() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200),
            Prop.ForAll(
                Gen.ListOf(Drawn).ToArbitrary(),
                list =>
                {
                    var all = list.Select(
                            (one, i) =>
                                Promise(
                                    i + 1,
                                    new DateOnly(2021, 1, 1).AddDays(one.Until),
                                    one.Kept < 0 ? null : new DateOnly(2021, 1, 1).AddDays(one.Kept)
                                )
                        )
                        .ToArray();
                    var years = Enumerable.Range(2021, 5).SelectMany(year => Of(year, all).Departments).ToList();
                    var ended = all.Count(one => one.Until < Today || one.Ended <= Today);
                    return years.Sum(one => one.Due) == ended
                        && years.All(one => one.InTime + one.KeptLate + one.NotKept == one.Due);
                }
            )
        );

    static RegisteredFinding Finding(string department, int i, string text = "") =>
        new(
            $"{department}-{i}",
            department,
            2022,
            FindingDomain.Other,
            Severity.Deficiency,
            FindingState.Found,
            2022,
            null,
            text,
            true
        );

    [Fact]
    public void Nothing_that_was_not_released_and_no_small_number_is_in_any_of_its_forms()
    {
        RegisteredFinding[] all =
        [
            .. Enumerable.Range(1, 2).Select(i => Finding("FIN", i)),
            .. Enumerable.Range(1, 4).Select(i => Finding("OCW", i)),
            Finding("VWS", 1, "Dit mag iedereen weten."),
        ];
        var year = YearOverview.Of(2022, new(Today, default, []), new(default, [.. all]));
        Assert.Equal(
            [("FIN", null), ("OCW", null), ("VWS", 1)],
            year.Departments.Select(one => (one.Organisation, one.Found))
        );
        var csv = Encoding.UTF8.GetString(OverviewRows.Csv([year]));
        Assert.Contains("2022,FIN,,0,0,0,0,0,0,0", csv, StringComparison.Ordinal);
        var json = Encoding.UTF8.GetString(OverviewRows.Json([year]));
        Assert.Contains("Dit mag iedereen weten.", json, StringComparison.Ordinal);
        Assert.DoesNotContain("FIN-", json, StringComparison.Ordinal);
        Assert.DoesNotContain("OCW-", json, StringComparison.Ordinal);
        using var read = System.Text.Json.JsonDocument.Parse(json);
        var fin = read.RootElement[0];
        Assert.True(fin.GetProperty("findings_are_kept_back").GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, fin.GetProperty("findings").ValueKind);
        Assert.Equal(0, fin.GetProperty("told").GetArrayLength());
    }
}

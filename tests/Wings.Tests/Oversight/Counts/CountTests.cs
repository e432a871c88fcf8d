using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Counts;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Enter;
using Rekenschap.Oversight.Findings.Public;

namespace Rekenschap.Wings.Tests.Oversight.Counts;

/// <summary>What registers count for others: the years, the windows, the rows behind each number, and what no number may tell.</summary>
public sealed class CountTests
{
    static readonly DateOnly Today = new(2024, 2, 16);

    static Organisation One(string code, OrganisationKind kind) =>
        new(code, null, Bilingual.Same(code), kind, null, null, null, [], []);

    static OfferAsked Asked(string period = "2022..2024") =>
        new(
            [],
            Period.Parse(period),
            [
                One("Rijk", OrganisationKind.Government),
                One("FIN", OrganisationKind.Ministry),
                One("OCW", OrganisationKind.Ministry),
                One("VWS", OrganisationKind.Ministry),
            ],
            "Rijk",
            Today
        );

    static CountedPromise Promise(
        int number,
        string until,
        string? kept = null,
        string? withdrawn = null,
        bool linked = false,
        string organisation = "FIN"
    )
    {
        var last = DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture);
        return new(
            number,
            1,
            organisation,
            new(2022, 1, 10),
            new(new DeadlineWindow(last.AddDays(-30), last), Day(kept), Day(withdrawn), linked)
        );
    }

    static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    static decimal? Of(IEnumerable<OfferedFigure> all, string indicator, string organisation, int year) =>
        all.Single(one =>
            one.Indicator == indicator && one.At.Organisation == organisation && one.At.Period == Period.Year(year)
        ).Value;

    [Fact]
    public void A_promise_counts_in_the_year_in_which_its_window_ended_and_in_time_up_to_its_last_day()
    {
        var all = CountPromises
            .Of(
                [
                    Promise(1, "2023-06-30", kept: "2023-06-30"),
                    Promise(2, "2023-12-31", kept: "2024-01-01"),
                    Promise(3, "2023-01-01"),
                    Promise(4, "2022-12-31", kept: "2022-03-01"),
                ],
                Asked()
            )
            .ToList();
        Assert.Equal((3, 1), (Of(all, CountPromises.Due, "FIN", 2023), Of(all, CountPromises.InTime, "FIN", 2023)));
        Assert.Equal((1, 1), (Of(all, CountPromises.Due, "FIN", 2022), Of(all, CountPromises.InTime, "FIN", 2022)));
        Assert.Equal((0, 0), (Of(all, CountPromises.Due, "OCW", 2023), Of(all, CountPromises.InTime, "OCW", 2023)));
    }

    [Fact]
    public void What_follows_another_or_was_withdrawn_in_time_is_not_due_and_what_was_withdrawn_late_is()
    {
        var all = CountPromises
            .Of(
                [
                    Promise(1, "2023-06-30", linked: true),
                    Promise(2, "2023-06-30", withdrawn: "2023-06-30"),
                    Promise(3, "2023-06-30", withdrawn: "2023-07-01"),
                ],
                Asked()
            )
            .ToList();
        Assert.Equal((1, 0), (Of(all, CountPromises.Due, "FIN", 2023), Of(all, CountPromises.InTime, "FIN", 2023)));
        var row = Assert.Single(all.Single(one => one.Indicator == CountPromises.Due && one.Value == 1).Rows);
        Assert.Equal("commitments/3@1", row.ToString());
    }

    [Fact]
    public void A_year_that_is_not_over_and_one_before_the_first_paper_are_not_counted()
    {
        var all = CountPromises.Of([Promise(1, "2024-01-31")], Asked("2020..2024")).ToList();
        Assert.Equal([2022, 2023], all.Select(one => one.At.Period.Start.Year).Distinct().Order());
        Assert.Empty(CountPromises.Of([], Asked()));
    }

    [Fact]
    public void Another_row_or_another_version_of_one_is_another_digest()
    {
        OfferedFigure Due(params CountedPromise[] all) =>
            CountPromises.Of(all, Asked()).Single(one => one is { Indicator: CountPromises.Due, Value: > 0 });
        var one = Promise(1, "2023-06-30");
        Assert.Equal(Due(one).Digest, Due(one with { PaperDate = new(2022, 2, 1) }).Digest);
        Assert.NotEqual(Due(one).Digest, Due(one with { Revision = 2 }).Digest);
        Assert.NotEqual(Due(one).Digest, Due(one with { Number = 2 }).Digest);
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("commitments/1@1\n"u8)),
            Due(one).Digest
        );
    }

    internal static AuditFinding Finding(
        string department,
        int number,
        Severity severity = Severity.Deficiency,
        int year = 2022,
        params Measure[] measures
    )
    {
        var entered = new EnteredFinding(
            department,
            year,
            year + 1,
            "AR",
            "IX",
            "",
            "Beheer",
            FindingDomain.Other,
            severity,
            false,
            year,
            null,
            "Wat er mis is",
            [],
            FindingMarking.Internal
        );
        var one = entered.Coded($"{department}-{year}-{number:00}", new(Guid.CreateVersion7()), "FIN", true, "who");
        foreach (var measure in measures)
            Assert.Null(one.Take(Storage.OfficeDatabases.By("who", department, Role.Supplier), one.Revision, measure));
        return one;
    }

    static Measure Planned(string planned, string? ready) =>
        new(1, "Herstel", "Directie", new(2022, 1, 1), Day(planned)!.Value, Day(ready), MeasureStage.Design, "");

    [Fact]
    public void Small_numbers_of_findings_are_said_to_be_there_and_not_told()
    {
        AuditFinding[] all =
        [
            .. Enumerable.Range(1, 2).Select(i => Finding("FIN", i)),
            .. Enumerable.Range(1, 4).Select(i => Finding("OCW", i)),
            .. Enumerable.Range(1, 5).Select(i => Finding("VWS", i)),
        ];
        var counted = CountFindings.Of(all, Asked()).ToList();
        Assert.Null(Of(counted, CountFindings.Departments, "FIN", 2022));
        Assert.Null(Of(counted, CountFindings.Departments, "OCW", 2022));
        Assert.Equal(5, Of(counted, CountFindings.Departments, "VWS", 2022));
        Assert.All(counted, one => Assert.False(one.IsOpen));
        Assert.DoesNotContain(counted, one => one.NothingEntered);
        var alone = CountFindings.Of([.. all.Where(one => one.Organisation == "VWS")], Asked()).ToList();
        Assert.Equal(["FIN", "OCW"], alone.Where(one => one.NothingEntered).Select(one => one.At.Organisation));
        // Of a year of which nothing was entered nobody says that there was nothing.
        Assert.DoesNotContain(counted, one => one.At.Period == Period.Year(2023));
    }

    [Fact]
    public void Measures_count_for_all_departments_together_and_never_where_it_is_those_of_two()
    {
        var (inTime, late) = (Planned("2022-06-30", "2022-06-30"), Planned("2022-06-30", "2022-07-01"));
        AuditFinding[] Of3(params string[] departments) =>
            [
                .. departments.SelectMany(one =>
                    Enumerable.Range(1, 3).Select(i => Finding(one, i, measures: i == 1 ? late : inTime))
                ),
            ];
        var three = CountFindings.Of(Of3("FIN", "OCW", "VWS"), Asked()).ToList();
        Assert.Equal(
            (9, 6),
            (Of(three, CountFindings.MeasuresDue, "Rijk", 2022), Of(three, CountFindings.MeasuresOnTime, "Rijk", 2022))
        );
        var two = CountFindings.Of(Of3("FIN", "OCW"), Asked()).ToList();
        Assert.Null(Of(two, CountFindings.MeasuresDue, "Rijk", 2022));
        Assert.Null(Of(two, CountFindings.MeasuresOnTime, "Rijk", 2022));
    }

    static Gen<(string Department, Severity Severity)> Drawn =>
        from department in Gen.Elements("FIN", "OCW", "VWS")
        from severity in Gen.Elements(Severity.Attention, Severity.Deficiency, Severity.Serious)
        select (department, severity);

    [Fact]
    public void No_number_of_findings_is_given_that_the_public_page_does_not_show() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200),
            Prop.ForAll(
                Gen.ListOf(Drawn).ToArbitrary(),
                list =>
                {
                    var all = list.Select((one, i) => Finding(one.Department, i + 1, one.Severity)).ToList();
                    var shown = YearCounts.Of(2022, all.Select(RegisteredFinding.Of));
                    var counted = CountFindings.Of(all, Asked()).ToList();
                    return counted
                            .Where(one => one.Indicator == CountFindings.Departments)
                            .All(one =>
                                shown.ByDepartment.TryGetValue(one.At.Organisation, out var published)
                                    ? !one.NothingEntered && one.Value == published
                                    : one.NothingEntered
                            )
                        && counted
                            .Where(one => one.Indicator == CountFindings.Severities)
                            .Select(one => one.Value)
                            .SequenceEqual(
                                shown.Total == 0
                                    ? []
                                    : new decimal?[]
                                    {
                                        shown.BySeverity[nameof(Severity.Deficiency)],
                                        shown.BySeverity[nameof(Severity.Serious)],
                                    }
                            )
                        && counted.Where(one => one.Value is not null).All(one => one.Value == one.Rows.Length);
                }
            )
        );
}
